import type { MessageId } from '../id.ts'
import type { RunAgain } from '../job-kinds.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { CallbackResult, CallbackSubject } from '../ports/callback-sender.ts'
import type { RandomBytes } from '../ports/clock.ts'
import type { Callback, CallbackAttempt } from '../ports/storage.ts'
import { isAvailable } from './list-media.ts'
import { prepareReplies } from './prepare-replies.ts'

const BATCH_COUNT_MAX = 10
/** All within eleven minutes: a receiver may start anew, or be replaced, and loses nothing. */
const ATTEMPTS_MAX = 8
const SEND_TIMEOUT_MS = 15_000
const BACKOFF_FIRST_MS = 1_000
const BACKOFF_FACTOR = 3
const BACKOFF_LONGEST_MS = 300_000

type DeliverPorts = Omit<MessagingPorts, 'mediaFetcher'>

/**
 * The body of the job `deliver_callbacks`: one bounded pass over what the message owes, oldest
 * first. It stops at the first callback that must be tried again, so a receiver never sees a later
 * state before an earlier one it may still get.
 */
export const deliverCallbacks =
  (ports: DeliverPorts) =>
  async (messageId: MessageId): Promise<RunAgain> => {
    const owed = await ports.storage.reads.owedCallbacks(messageId, BATCH_COUNT_MAX)
    for (const callback of owed) {
      if (ports.clock.now() < callback.dueAt) return { runAgainAt: callback.dueAt }
      const attempt = await deliver(ports, callback)
      // The message was deleted meanwhile and owes nothing any more, or another worker was first.
      if (attempt === null) return againIfOwed(ports, messageId)
      if (attempt.dueAt !== undefined) return { runAgainAt: attempt.dueAt }
    }
    return owed.length < BATCH_COUNT_MAX ? null : { runAgainAt: ports.clock.now() }
  }

const againIfOwed = async (
  { storage, clock }: DeliverPorts,
  messageId: MessageId,
): Promise<RunAgain> => {
  const left = await storage.reads.owedCallbacks(messageId, 1)
  return left.length === 0 ? null : { runAgainAt: clock.now() }
}

const deliver = async (
  ports: DeliverPorts,
  callback: Callback,
): Promise<CallbackAttempt | null> => {
  const { storage, callbackSender } = ports
  const subject = await subjectOf(ports, callback)
  if (subject === null) return null
  const signal = AbortSignal.timeout(SEND_TIMEOUT_MS)
  const result = await callbackSender.send(callback, subject, signal)
  const replies = await prepareReplies(ports, result.replies)
  const detail = result.detail + replies.note
  const attempt = attemptOf(ports, { ...result, detail }, callback.attemptCount + 1)
  const recorded = await storage.write(async (rows) => {
    const first = await rows.recordCallbackAttempt(callback.id, attempt)
    if (first) for (const { insert } of replies.prepared) await insert(rows)
    return first
  })
  return recorded ? attempt : null
}

/** Read for each callback anew: an earlier one may have taken long enough for a redaction. */
const subjectOf = async (
  { storage: { reads } }: DeliverPorts,
  { kind, messageId }: Callback,
): Promise<CallbackSubject | null> => {
  const message = await reads.messageById(messageId)
  if (message === null) return null
  const media = kind === 'inbound' ? await reads.mediaOf(messageId) : []
  return { message, media: media.filter(isAvailable) }
}

const attemptOf = (
  { clock, randomBytes }: DeliverPorts,
  { delivered, status, detail, attemptsMax = ATTEMPTS_MAX }: CallbackResult,
  count: number,
): CallbackAttempt => {
  const at = clock.now()
  if (delivered) return { at, outcome: 'delivered', status, detail }
  if (count >= attemptsMax) return { at, outcome: 'abandoned', status, detail }
  return { at, outcome: 'retry', dueAt: at + backoffMs(count, randomBytes), status, detail }
}

/**
 * Three times as long with each attempt, up to five minutes; half of it is chance, so that receivers
 * that fell over together are not asked together.
 */
const backoffMs = (count: number, randomBytes: RandomBytes): number => {
  const full = Math.min(BACKOFF_FIRST_MS * BACKOFF_FACTOR ** (count - 1), BACKOFF_LONGEST_MS)
  const chance = (randomBytes(1)[0] ?? 0) / 255
  return Math.round(full * (0.5 + chance / 2))
}
