import { carriedChange } from '../../commands/advance-message.ts'
import { carryMessage } from '../../commands/carry-message.ts'
import { requireMessage } from '../../commands/fetch-message.ts'
import { writeDecided } from '../../commands/write-decided.ts'
import { MessagingError } from '../../errors.ts'
import type { AccountId, MessageId } from '../../id.ts'
import { SEND_MESSAGE } from '../../job-kinds.ts'
import { canMove, isInProgress } from '../../lifecycle.ts'
import type { DeliveryFailure, Media, Message } from '../../message.ts'
import type { MessageChange } from '../../ports/storage.ts'
import type { SimulatedState, SimulatorPorts } from '../simulator.ts'

/** What a message fails with when nobody says why. */
const FAILURE_UNTOLD: DeliveryFailure = 'carrier_unknown'

export const moveSimulated =
  (ports: SimulatorPorts) =>
  async (
    accountId: AccountId,
    id: MessageId,
    state: SimulatedState,
    failure?: DeliveryFailure,
  ): Promise<Message> =>
    writeDecided(ports.storage, async (rows) => {
      const message = await requireMessage(rows, accountId, id)
      refuseIllegal(message, state)
      if (state === 'sending') refusePending(await rows.mediaOf(id))
      const change = simulatedChange(ports, state, failure)
      if (!(await carryMessage(ports, rows, message, change))) return null
      if (isInProgress(state)) {
        const runAt = change.dueAt ?? change.at
        await rows.enqueue({ kind: SEND_MESSAGE, key: id, runAt })
      }
      return requireMessage(rows, accountId, id)
    })

const simulatedChange = (
  ports: SimulatorPorts,
  state: SimulatedState,
  failure: DeliveryFailure | undefined,
): MessageChange => {
  if (state === 'read') return { state, at: ports.clock.now() }
  const isBad = state === 'failed' || state === 'undelivered'
  return carriedChange(ports, { state, ...(isBad && { failure: failure ?? FAILURE_UNTOLD }) })
}

const refuseIllegal = ({ direction, state }: Message, next: SimulatedState): void => {
  if (direction !== 'inbound' && canMove(state, next)) return
  throw new MessagingError(
    'message_move_illegal',
    direction === 'inbound'
      ? 'The message is inbound; only outbound ones are moved by a carrier'
      : `The message is ${state}; it cannot become ${next}`,
  )
}

/** A carrier takes a message with its media or not at all. */
const refusePending = (media: readonly Media[]): void => {
  if (media.every(({ stored }) => stored !== null)) return
  throw new MessagingError(
    'message_move_illegal',
    'The media of the message are still being fetched; it cannot become sending before they are there',
  )
}
