import { MessagingError } from '../errors.ts'
import { firstIdAt } from '../id.ts'
import type { MessageId } from '../id.ts'
import type { CreateMessage } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { prepareMessage } from './create-message.ts'
import type { PreparedMessage } from './create-message.ts'

/** Numbers that answer one another would never end; the vendor ends them in about this way. */
const LOOP_COUNT_MAX = 15
const LOOP_SPAN_MIN_MS = 30_000
const LOOP_SPAN_MAX_MS = 3_600_000
/** From one answer of a loop to the next: there and back, three steps each, with some time to spare. */
const LOOP_STEPS = 8

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
  replies: readonly CreateMessage[] = [],
): Promise<PreparedReplies> => {
  if (replies.length === 0) return { prepared: [], note: '' }
  if (await isLooping(ports, replies)) {
    const seconds = Math.round(loopSpanMs(ports) / 1000)
    return refused(`more than ${LOOP_COUNT_MAX} in ${seconds} seconds is a loop`)
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

/** As long as so many rounds take: a carrier that takes its time slows a loop down as well. */
const loopSpanMs = ({ carrier }: Pick<ReplyPorts, 'carrier'>): number => {
  const spanMs = LOOP_COUNT_MAX * LOOP_STEPS * carrier.stepMs
  return Math.min(Math.max(spanMs, LOOP_SPAN_MIN_MS), LOOP_SPAN_MAX_MS)
}

/**
 * Counted for each reply by its own numbers: a reply may go to another number than it answers, and
 * three that send on to one another would never end either.
 */
const isLooping = async (
  ports: ReplyPorts,
  replies: readonly CreateMessage[],
): Promise<boolean> => {
  const byNumbers = Map.groupBy(replies, ({ from, to }) => `${from} ${to}`)
  for (const alike of byNumbers.values()) {
    const [first] = alike
    if (first && (await sentLately(ports, first)) + alike.length > LOOP_COUNT_MAX) return true
  }
  return false
}

/** How many the account sent from the one number to the other; no more than a loop takes are counted. */
const sentLately = async (
  ports: ReplyPorts,
  { accountId, from, to }: CreateMessage,
): Promise<number> => {
  const id = firstIdAt<MessageId>(ports.clock.now() - loopSpanMs(ports))
  const sent = await ports.storage.reads.messages({
    accountId,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    cursor: { direction: 'before', id },
    limit: LOOP_COUNT_MAX,
  })
  return sent.length
}
