import type { Message } from '../message.ts'
import type { AvailableMedia, CreateMessage } from '../messaging.ts'
import type { Callback } from './storage.ts'

/**
 * Sends one callback in the words of the message's wire. Never throws for what the receiver does.
 */
export interface CallbackSender {
  send(callback: Callback, subject: CallbackSubject, signal: AbortSignal): Promise<CallbackResult>
}

/** The message as it is when it is sent: what was redacted meanwhile is not told any more. */
export interface CallbackSubject {
  message: Message
  /** In order; only for a callback of kind `inbound`. */
  media: readonly AvailableMedia[]
}

export interface CallbackResult {
  delivered: boolean
  status: number | null
  detail: string
  /** How many attempts the receiver wants in all for a failure like this; core's number if absent. */
  attemptsMax?: number
  /** What the receiver answered is to be sent; only after a callback of kind `inbound`. */
  replies?: readonly CreateMessage[]
}
