import type { AccountId, MessageId } from './id.ts'
import type { DeliveryFailure, MessageKind, MessageState } from './message.ts'
import type { WebhookMethod } from './owned-number.ts'

/** A changed status of an outbound message, or the arrival of an inbound one. */
export type CallbackKind = 'status' | 'inbound'

export type DeliveryStatus = 'owed' | 'delivered' | 'abandoned'

/** One entry of the delivery log: what a receiver is told, and what came of each attempt. */
export interface CallbackDelivery {
  /** Ascending in the order in which callbacks became owed. */
  id: number
  messageId: MessageId
  /** Wires that spell it into the id of the message show that id here too. */
  messageKind: MessageKind
  accountId: AccountId
  kind: CallbackKind
  method: WebhookMethod
  /** Without credentials and fragment, which are for the sender only. */
  url: string
  /** Of the message, that it tells of. */
  state: MessageState
  failure: DeliveryFailure | null
  createdAt: number
  status: DeliveryStatus
  /** No attempt before this time; null once nothing is owed any more. */
  dueAt: number | null
  /** In order. */
  attempts: readonly DeliveryAttempt[]
  /** The first delivery of the same event, where somebody asked for this one; otherwise null. */
  replayOf: number | null
}

export interface DeliveryAttempt {
  at: number
  /** `retry`: it failed and is tried again. */
  outcome: 'delivered' | 'retry' | 'abandoned'
  /** The HTTP status, or null where no answer came. */
  status: number | null
  /** One line; never a part of a body. A target that was refused is named with the way to allow it. */
  detail: string
}
