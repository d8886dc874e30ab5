import type { ErrorCode } from '../errors.ts'
import type { DeliveryFailure, Message, MessageState } from '../message.ts'

/** A state that only a carrier can tell. */
export type CarriedState = Extract<
  MessageState,
  'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'
>

/** The next state of a message. */
export interface CarrierMove {
  state: CarriedState
  failure?: DeliveryFailure
  /** What the carrier calls the message. It is kept, and given back as `carrierReference`. */
  reference?: string
}

/** Nothing new, or the carrier cannot be reached: the message stays as it is and asks again. */
export interface CarrierWait {
  askAgainMs: number
}

/**
 * Who sends. Asked for one move at a time, so that a crash between two moves loses nothing; a move
 * may therefore be asked for twice, and a carrier must not send twice for it. It never throws for
 * what the far side does: an outage is a `CarrierWait`, and the message fails as `expired` once its
 * validity is over.
 */
export interface Carrier {
  /** Refuses before anything is stored; null when the message may be created. */
  refuse(message: { from: string | null; to: string }): { code: ErrorCode; message: string } | null
  /**
   * The next move of a message in `queued`, `sending` or `sent`. Null when it stays as it is until
   * somebody else moves it, or its validity is over.
   */
  next(message: Message): Promise<CarrierMove | CarrierWait | null>
  /** Milliseconds between two moves. */
  readonly stepMs: number
  /** Whether a message that became `delivered` arrives at its recipient's number on this service. */
  readonly deliversHere: boolean
  /**
   * Sends for a messaging service whose account owns no numbers, E.164; null where such a message
   * cannot be sent.
   */
  readonly spareSender: string | null
}
