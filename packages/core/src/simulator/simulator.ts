import type { AccountId, MessageId } from '../id.ts'
import type { DeliveryFailure, Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { CarriedState } from '../ports/carrier.ts'
import { advanceAccount } from './commands/advance-account.ts'
import { moveSimulated } from './commands/move-simulated.ts'
import { receiveSimulated } from './commands/receive-simulated.ts'
import { resetAccount } from './commands/reset-account.ts'

/**
 * What a developer does in place of the world outside. Every method touches one account, and throws
 * `MessagingError` for what the caller did wrong.
 */
export interface Simulator {
  /**
   * Lets a message arrive at a number of the account, as if a carrier had brought it. Throws
   * `number_not_found` where the account does not own `to`.
   */
  receive(accountId: AccountId, arrival: SimulatedArrival): Promise<Message>
  /**
   * Says what only a carrier can say of an outbound message, and starts its pace anew from there.
   * Throws `message_move_illegal` for a state that does not follow on the one it is in.
   */
  moveMessage(
    accountId: AccountId,
    id: MessageId,
    state: SimulatedState,
    failure?: DeliveryFailure,
  ): Promise<Message>
  /**
   * Acts as if so many seconds had passed for all that waits: scheduled messages, validity, the
   * carrier's pace, callbacks to be sent again. Throws `clock_advance_invalid` for anything but 1 to
   * 3,024,000 whole seconds (35 days).
   */
  advance(accountId: AccountId, seconds: number): Promise<void>
  /**
   * Deletes messages with all that belongs to them, and chat; keeps account, tokens, numbers and
   * messaging services. Not one unit: what comes meanwhile stays.
   */
  reset(accountId: AccountId): Promise<void>
}

/** `read` is what the wires' own carriers tell after `delivered`. */
export type SimulatedState = CarriedState | 'read'

export interface SimulatedArrival {
  /** E.164, of whoever. */
  from: string
  /** A number of the account. */
  to: string
  body: string | null
  mediaUrls: readonly string[]
  /** How many media the wire allows that asks. */
  mediaCountMax: number
}

export type SimulatorPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'randomBytes' | 'carrier'>

export const createSimulator = (ports: SimulatorPorts): Simulator => ({
  receive: receiveSimulated(ports),
  moveMessage: moveSimulated(ports),
  advance: advanceAccount(ports),
  reset: resetAccount(ports),
})
