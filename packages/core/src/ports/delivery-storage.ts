import type { CallbackDelivery } from '../callback-delivery.ts'
import type { AccountId, MessageId } from '../id.ts'
import type { Cursor } from './storage.ts'

/** The delivery log. Its URLs are as they were given: hiding their credentials is for the caller. */
export interface DeliveryReads {
  delivery(accountId: AccountId, id: number): Promise<CallbackDelivery | null>
  deliveries(query: DeliveryQuery): Promise<CallbackDelivery[]>
}

export interface DeliveryRows extends DeliveryReads {
  /**
   * Owes the same event once more, behind all that its message owes. Null where the account has no
   * such delivery. The job is for the caller.
   */
  replayDelivery(accountId: AccountId, id: number, at: number): Promise<CallbackDelivery | null>
}

/** Newest first. */
export interface DeliveryQuery {
  accountId: AccountId
  messageId?: MessageId
  cursor?: Cursor<number>
  limit: number
}
