import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { MessageChange, Rows } from '../ports/storage.ts'
import { moveMessage } from './move-message.ts'
import { receiveMessage } from './receive-message.ts'

type CarryPorts = Pick<MessagingPorts, 'clock' | 'randomBytes' | 'carrier'>

/**
 * Moves a message as `moveMessage` does. One that is delivered to a number of this service arrives
 * there in the same unit: never delivered without having arrived, and never twice.
 */
export const carryMessage = async (
  ports: CarryPorts,
  rows: Rows,
  message: Message,
  change: MessageChange,
): Promise<boolean> => {
  const moved = await moveMessage(rows, message, change)
  if (moved && change.state === 'delivered' && ports.carrier.deliversHere) {
    await arrive(ports, rows, message)
  }
  return moved
}

/** What its sender took back before it was delivered does not arrive. */
const arrive = async (ports: CarryPorts, rows: Rows, { id, to }: Message): Promise<void> => {
  const number = await rows.ownedNumber(to)
  const message = number && (await rows.messageById(id))
  if (!message || message.from === null) return
  const media = (await rows.mediaOf(id)).flatMap(({ stored }) => stored ?? [])
  if (message.body === '' && media.length === 0) return
  const { from, body, kind } = message
  await receiveMessage(ports, rows, {
    number,
    from,
    body,
    media,
    multimedia: kind === 'multimedia',
  })
}
