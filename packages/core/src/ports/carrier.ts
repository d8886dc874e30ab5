import type { ErrorCode } from '../errors.ts'
import type { DeliveryFailure, Message, MessageState } from '../message.ts'

/** What the carrier says of a message: its next state and how long until it is asked again. */
export interface CarrierMove {
  state: Extract<MessageState, 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'>
  failure?: DeliveryFailure
}

/** Who sends. Asked for one move at a time, so that a crash between two moves loses nothing. */
export interface Carrier {
  /** Refuses before anything is stored; null when the message may be created. */
  refuse(message: { from: string | null; to: string }): { code: ErrorCode; message: string } | null
  /** The next move of a message in `queued`, `sending` or `sent`; null when it stays as it is. */
  next(message: Message): Promise<CarrierMove | null>
  /** Milliseconds between two moves. */
  readonly stepMs: number
}
