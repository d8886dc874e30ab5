import type { MessageId } from '../id.ts'
import { SEND_MESSAGE } from '../job-kinds.ts'
import type { RunAgain } from '../job-kinds.ts'
import { isInProgress } from '../lifecycle.ts'
import type { DeliveryFailure, Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { CarrierMove, CarrierWait } from '../ports/carrier.ts'
import type { MessageChange, Rows } from '../ports/storage.ts'
import { carryMessage } from './carry-message.ts'
import { maySendFrom } from './check-sender.ts'
import { chooseSender } from './choose-sender.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { fetchPendingMedia } from './fetch-pending-media.ts'
import type { FailedFetch } from './fetch-pending-media.ts'
import { oweInboundWebhook } from './receive-message.ts'

type AdvancePorts = Omit<MessagingPorts, 'callbackSender'>

/**
 * The body of the job `send_message`: brings in the media, then makes one move. Safe to run twice
 * or to be cut off anywhere: what is done is read from the rows, and each move counts only from the
 * state it was decided in.
 */
export const advanceMessage =
  (ports: AdvancePorts) =>
  async (messageId: MessageId): Promise<RunAgain> => {
    const message = await ports.storage.reads.messageById(messageId)
    if (!message || !isInProgress(message.state)) return null
    if (message.direction === 'inbound') return receive(ports, message)
    if (isWaiting(message) && isExpired(ports, message)) return fail(ports, message, 'expired')
    if (message.state === 'queued') {
      const lacking = await fetchPendingMedia(ports, message)
      if (lacking !== null) return stayOrFail(ports, message, lacking)
    }
    const isDue = ports.clock.now() >= message.dueAt
    if (message.state === 'scheduled' || message.state === 'accepted') {
      return isDue ? route(ports, message) : { runAgainAt: message.dueAt }
    }
    // Its media are in: it waits no longer for those who had them.
    const again = isDue ? await carry(ports, message) : { runAgainAt: message.dueAt }
    return again && { ...again, lane: SEND_MESSAGE }
  }

/** Nothing was handed to a carrier yet, as far as is known here. */
const isWaiting = ({ state }: Message): boolean =>
  state === 'scheduled' || state === 'accepted' || state === 'queued'

const isExpired = ({ clock }: AdvancePorts, { expiresAt }: Message): boolean =>
  clock.now() >= expiresAt

/**
 * Not at once, whatever the carrier's pace: where the clock was put back, bytes count as swept until
 * it has caught up, and their host is asked again all that time.
 */
const FETCH_AGAIN_MS = 1_000

const stayOrFail = async (
  ports: AdvancePorts,
  message: Message,
  lacking: FailedFetch | 'again',
): Promise<RunAgain> =>
  lacking === 'again'
    ? { runAgainAt: ports.clock.now() + FETCH_AGAIN_MS }
    : fail(ports, message, lacking.failure, dropMedia(lacking))

const receive = async (ports: AdvancePorts, message: Message): Promise<RunAgain> => {
  const lacking = await fetchPendingMedia(ports, message)
  if (lacking !== null) return stayOrFail(ports, message, lacking)
  const at = ports.clock.now()
  const change = { state: 'received', at, sentAt: at } as const
  return move(ports, message, change, oweInboundWebhook)
}

/** Chooses the sender, after a state in which the caller can see that it is being chosen. */
const route = async (ports: AdvancePorts, message: Message): Promise<RunAgain> => {
  const at = ports.clock.now()
  const dueAt = at + ports.carrier.stepMs
  if (message.from === null && message.state === 'scheduled') {
    return move(ports, message, { state: 'accepted', at, dueAt })
  }
  const from = await senderOf(ports, message)
  if (from === null) return fail(ports, message, 'no_sender')
  return move(ports, message, { state: 'queued', at, dueAt, from })
}

/** A number that was given may have become another account's while the message waited. */
const senderOf = async (
  { storage: { reads }, carrier }: AdvancePorts,
  message: Message,
): Promise<string | null> => {
  const { accountId, from } = message
  if (from === null) return chooseSender(reads, message, carrier)
  return (await maySendFrom(reads, accountId, from)) ? from : null
}

const carry = async (ports: AdvancePorts, message: Message): Promise<RunAgain> => {
  const next = await ports.carrier.next(message)
  return next !== null && 'state' in next
    ? move(ports, message, carriedChange(ports, next))
    : wait(ports, message, next)
}

/** The change that a carrier's word, or one that is said in its place, makes to a message. */
export const carriedChange = (
  { clock, carrier }: Pick<AdvancePorts, 'clock' | 'carrier'>,
  { state, failure, reference }: CarrierMove,
): MessageChange => {
  const at = clock.now()
  return {
    state,
    at,
    dueAt: at + carrier.stepMs,
    ...(state === 'sent' && { sentAt: at }),
    ...(failure !== undefined && { failure }),
    ...(reference !== undefined && { carrierReference: reference }),
  }
}

/**
 * A message that the carrier may not have taken ends with its validity. One that the carrier took
 * may still arrive, so only the carrier can say how it ended.
 */
const wait = async (
  ports: AdvancePorts,
  message: Message,
  answer: CarrierWait | null,
): Promise<RunAgain> => {
  const canExpire = message.state !== 'sent' && message.carrierReference === null
  if (canExpire && isExpired(ports, message)) return fail(ports, message, 'expired')
  const times = [
    ...(answer === null ? [] : [ports.clock.now() + answer.askAgainMs]),
    ...(canExpire ? [message.expiresAt] : []),
  ]
  return times.length === 0 ? null : { runAgainAt: Math.min(...times) }
}

type Alongside = (rows: Rows, message: Message, at: number) => Promise<void>

const dropMedia =
  ({ unused }: FailedFetch): Alongside =>
  async (rows, { id }, at) =>
    enqueueSweeps(rows, [...unused, ...(await rows.deleteMediaOf(id))], at)

const fail = (
  ports: AdvancePorts,
  message: Message,
  failure: DeliveryFailure,
  alongside?: Alongside,
): Promise<RunAgain> =>
  move(ports, message, carriedChange(ports, { state: 'failed', failure }), alongside)

const move = async (
  ports: AdvancePorts,
  message: Message,
  change: MessageChange,
  alongside?: Alongside,
): Promise<RunAgain> => {
  const moved = await ports.storage.write(async (rows) => {
    const first = await carryMessage(ports, rows, message, change)
    if (first) await alongside?.(rows, message, change.at)
    return first
  })
  // Where another writer was first, the next run decides from what that one wrote.
  if (!moved) return { runAgainAt: change.at }
  if (!isInProgress(change.state)) return null
  const isFetching = change.state === 'queued' && message.mediaCount > 0
  return { runAgainAt: isFetching ? change.at : (change.dueAt ?? change.at) }
}
