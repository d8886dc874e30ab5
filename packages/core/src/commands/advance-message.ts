import type { MessageId } from '../id.ts'
import type { RunAgain } from '../job-kinds.ts'
import { isInProgress } from '../lifecycle.ts'
import type { DeliveryFailure, Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { CarrierMove } from '../ports/carrier.ts'
import type { MessageChange, Rows } from '../ports/storage.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { fetchPendingMedia } from './fetch-pending-media.ts'
import type { FailedFetch } from './fetch-pending-media.ts'
import { moveMessage } from './move-message.ts'

type AdvancePorts = Pick<MessagingPorts, 'storage' | 'clock' | 'carrier' | 'mediaFetcher'>

/**
 * The body of the job `send_message`: brings in the media, then makes one move. Safe to run twice
 * or to be cut off anywhere: what is done is read from the rows, and each move counts only from the
 * state it was decided in.
 */
export const advanceMessage =
  (ports: AdvancePorts) =>
  async (messageId: MessageId): Promise<RunAgain> => {
    const message = await ports.storage.reads.messageById(messageId)
    if (!message || !isCarried(message)) return null
    if (message.state === 'queued') {
      if (isExpired(ports, message)) return move(ports, message, failedWith('expired'))
      const fetched = await fetchPendingMedia(ports, message)
      if (fetched === 'again') return { runAgainAt: ports.clock.now() + ports.carrier.stepMs }
      if (fetched) return move(ports, message, failedWith(fetched.failure), dropMedia(fetched))
    }
    const dueAt = message.updatedAt + ports.carrier.stepMs
    if (ports.clock.now() < dueAt) return { runAgainAt: dueAt }
    const next = await ports.carrier.next(message)
    if (next) return move(ports, message, next)
    // Held by the carrier. Only a message that still waits to be sent can run out of time.
    return message.state === 'queued' ? { runAgainAt: expiresAt(message) } : null
  }

const isCarried = ({ direction, state }: Message): boolean =>
  direction === 'outbound' && (state === 'queued' || state === 'sending' || state === 'sent')

const expiresAt = ({ createdAt, validitySeconds }: Message): number =>
  createdAt + validitySeconds * 1000

const isExpired = ({ clock }: AdvancePorts, message: Message): boolean =>
  clock.now() >= expiresAt(message)

const failedWith = (failure: DeliveryFailure): CarrierMove => ({ state: 'failed', failure })

type Alongside = (rows: Rows, message: Message, at: number) => Promise<void>

const dropMedia =
  ({ unused }: FailedFetch): Alongside =>
  async (rows, { id }, at) =>
    enqueueSweeps(rows, [...unused, ...(await rows.deleteMediaOf(id))], at)

const move = async (
  { storage, clock, carrier }: AdvancePorts,
  message: Message,
  next: CarrierMove,
  alongside?: Alongside,
): Promise<RunAgain> => {
  const at = clock.now()
  const change: MessageChange = { ...next, at, ...(next.state === 'sent' && { sentAt: at }) }
  const moved = await storage.write(async (rows) => {
    const first = await moveMessage(rows, message, change)
    if (first) await alongside?.(rows, message, at)
    return first
  })
  // Where another writer was first, the next run decides from what that one wrote.
  if (!moved) return { runAgainAt: at }
  return isInProgress(next.state) ? { runAgainAt: at + carrier.stepMs } : null
}
