import { MessagingError } from '../errors.ts'
import { firstIdAt } from '../id.ts'
import type { MessageId } from '../id.ts'
import type { Message } from '../message.ts'
import type { CreateMessage } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { prepareMessage } from './create-message.ts'
import type { PreparedMessage } from './create-message.ts'

/** Two numbers that answer each other would never end; the vendor ends them in about this way. */
const LOOP_COUNT_MAX = 15
const LOOP_SPAN_MS = 30_000

type ReplyPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'randomBytes' | 'carrier'>

export interface PreparedReplies {
  prepared: readonly PreparedMessage[]
  /** For the delivery log, behind what it says already; empty where there is nothing to tell. */
  note: string
}

/**
 * What the webhook of an inbound message was answered with, ready for the unit that records the
 * answer: sent once, however often the webhook was called. Where one reply is refused none is sent,
 * and the log says why.
 */
export const prepareReplies = async (
  ports: ReplyPorts,
  received: Message,
  replies: readonly CreateMessage[] = [],
): Promise<PreparedReplies> => {
  if (replies.length === 0) return { prepared: [], note: '' }
  if (await isLooping(ports, received)) {
    return refused(`more than ${LOOP_COUNT_MAX} in ${LOOP_SPAN_MS / 1000} seconds is a loop`)
  }
  try {
    const prepared = await Promise.all(
      replies.map((one, index) => prepareMessage(laterBy(ports, index), one, 'reply')),
    )
    return { prepared, note: `; replied with ${prepared.length}` }
  } catch (error) {
    // Not its words: they may repeat what the answer said, which is not for the log.
    if (error instanceof MessagingError) return refused(error.code)
    throw error
  }
}

/** A list of messages is in the order of their times. */
const laterBy = (ports: ReplyPorts, delayMs: number): ReplyPorts => ({
  ...ports,
  clock: { now: () => ports.clock.now() + delayMs },
})

const refused = (reason: string): PreparedReplies => ({
  prepared: [],
  note: `; its reply was not sent: ${reason}`,
})

const isLooping = async (
  { storage, clock }: ReplyPorts,
  { accountId, from, to }: Message,
): Promise<boolean> => {
  const id = firstIdAt<MessageId>(clock.now() - LOOP_SPAN_MS)
  const sent = await storage.reads.messages({
    accountId,
    from: to,
    ...(from !== null && { to: from }),
    cursor: { direction: 'before', id },
    limit: LOOP_COUNT_MAX,
  })
  return sent.length === LOOP_COUNT_MAX
}
