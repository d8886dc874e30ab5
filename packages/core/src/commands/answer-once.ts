import { MessagingError } from '../errors.ts'
import { FORGET_REPLIES } from '../job-kinds.ts'
import type { RunAgain } from '../job-kinds.ts'
import type { Message } from '../message.ts'
import type { CreateMessage } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { Fingerprints } from '../ports/fingerprints.ts'
import type { Reads, Rows } from '../ports/storage.ts'

/** A day, as clients of such keys are used to. */
const KEPT_MS = 86_400_000
const PART_COUNT_MAX = 500
const PART_PAUSE_MS = 1_000

type Asked = Pick<CreateMessage, 'accountId' | 'idempotency'>

/**
 * What was answered to the same request before, with the body as it is now: empty once the message
 * was redacted or deleted. Null for a request that is new. Throws `idempotency_key_reused`.
 */
export const savedAnswer = async (
  reads: Pick<Reads, 'savedReply' | 'message'>,
  fingerprints: Fingerprints,
  { accountId, idempotency }: Asked,
  now: number,
): Promise<Message | null> => {
  if (idempotency === null) return null
  const saved = await reads.savedReply(accountId, idempotency.key, now - KEPT_MS)
  if (saved === null) return null
  if (!fingerprints.fits(idempotency.digest, saved.fingerprint)) {
    throw new MessagingError(
      'idempotency_key_reused',
      'The idempotency key was sent before with other parameters',
    )
  }
  const current = await reads.message(accountId, saved.message.id)
  return { ...saved.message, body: current?.body ?? '' }
}

/**
 * For the unit that creates the message: saves its answer under the key, and answers null. Where
 * another unit was first, nothing may be created: it is that one's answer, or its refusal.
 */
export const answerOnce = async (
  rows: Rows,
  fingerprints: Fingerprints,
  { accountId, idempotency }: Asked,
  message: Message,
): Promise<Message | null> => {
  if (idempotency === null) return null
  const { createdAt } = message
  const reply = {
    accountId,
    key: idempotency.key,
    fingerprint: fingerprints.of(idempotency.digest),
    // The URL may hold credentials, and no answer shows it.
    message: { ...message, body: '', statusCallbackUrl: null },
    createdAt,
  }
  if (!(await rows.saveReply(reply, createdAt - KEPT_MS))) {
    return savedAnswer(rows, fingerprints, { accountId, idempotency }, createdAt)
  }
  await rows.enqueue({ kind: FORGET_REPLIES, key: '', runAt: createdAt + KEPT_MS + 1 })
  return null
}

/** The body of the job `forget_replies`: one bounded part, and again while any are left. */
export const forgetReplies =
  ({ storage, clock }: Pick<MessagingPorts, 'storage' | 'clock'>) =>
  async (): Promise<RunAgain> => {
    const now = clock.now()
    const oldest = await storage.write((rows) => rows.forgetReplies(now - KEPT_MS, PART_COUNT_MAX))
    if (oldest === null) return null
    return { runAgainAt: Math.max(oldest + KEPT_MS + 1, now + PART_PAUSE_MS) }
  }
