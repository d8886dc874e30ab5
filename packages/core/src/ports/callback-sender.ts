import type { Message } from '../message.ts'
import type { Callback } from './storage.ts'

/**
 * Sends one status callback in the words of the wire the message came by. Never throws for what the
 * receiver does.
 */
export interface CallbackSender {
  send(callback: Callback, message: Message, signal: AbortSignal): Promise<CallbackResult>
}

export interface CallbackResult {
  delivered: boolean
  status: number | null
  detail: string
}
