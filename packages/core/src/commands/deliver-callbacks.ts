import type { MessageId } from '../id.ts'
import type { RunAgain } from '../job-kinds.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { CallbackResult } from '../ports/callback-sender.ts'
import type { RandomBytes } from '../ports/clock.ts'
import type { Callback, CallbackAttempt } from '../ports/storage.ts'

const BATCH_COUNT_MAX = 10
const ATTEMPTS_MAX = 5
const SEND_TIMEOUT_MS = 15_000
const BACKOFF_FIRST_MS = 1_000

type DeliverPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'randomBytes' | 'callbackSender'>

/**
 * The body of the job `deliver_callbacks`: one bounded pass over what the message owes, oldest
 * first. It stops at the first callback that must be tried again, so a receiver never sees a later
 * state before an earlier one it may still get.
 */
export const deliverCallbacks =
  (ports: DeliverPorts) =>
  async (messageId: MessageId): Promise<RunAgain> => {
    const message = await ports.storage.reads.messageById(messageId)
    if (!message) return null
    const owed = await ports.storage.reads.owedCallbacks(messageId, BATCH_COUNT_MAX)
    for (const callback of owed) {
      if (ports.clock.now() < callback.dueAt) return { runAgainAt: callback.dueAt }
      const attempt = await deliver(ports, callback, message)
      // The message was deleted meanwhile: it owes nothing any more.
      if (attempt === null) return null
      if (attempt.dueAt !== undefined) return { runAgainAt: attempt.dueAt }
    }
    return owed.length < BATCH_COUNT_MAX ? null : { runAgainAt: ports.clock.now() }
  }

const deliver = async (
  { storage, clock, randomBytes, callbackSender }: DeliverPorts,
  callback: Callback,
  message: Message,
): Promise<CallbackAttempt | null> => {
  const signal = AbortSignal.timeout(SEND_TIMEOUT_MS)
  const result = await callbackSender.send(callback, message, signal)
  const attempt = attemptOf(result, callback.attemptCount + 1, clock.now(), randomBytes)
  const recorded = await storage.write((rows) => rows.recordCallbackAttempt(callback.id, attempt))
  return recorded ? attempt : null
}

const attemptOf = (
  { delivered, status, detail }: CallbackResult,
  count: number,
  at: number,
  randomBytes: RandomBytes,
): CallbackAttempt => {
  if (delivered) return { at, outcome: 'delivered', status, detail }
  if (count >= ATTEMPTS_MAX) return { at, outcome: 'abandoned', status, detail }
  return { at, outcome: 'retry', dueAt: at + backoffMs(count, randomBytes), status, detail }
}

/**
 * Doubles with each attempt; half of it is chance, so that receivers that fell over together are
 * not asked together.
 */
const backoffMs = (count: number, randomBytes: RandomBytes): number => {
  const full = BACKOFF_FIRST_MS * 2 ** (count - 1)
  const chance = (randomBytes(1)[0] ?? 0) / 255
  return Math.round(full * (0.5 + chance / 2))
}
