import type { MessageId } from '../id.ts'
import type { DeliveryFailure } from '../message.ts'

/** What an operator is to hear of, beside what the sender of a message sees. */
export interface Notices {
  mediaRefused(notice: MediaRefusal): void
}

export interface MediaRefusal {
  messageId: MessageId
  failure: DeliveryFailure
  /** Without the queries and credentials of URLs. */
  reason: string
}
