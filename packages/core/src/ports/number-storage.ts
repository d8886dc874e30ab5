import type { AccountId, MessagingServiceId } from '../id.ts'
import type { MessagingService, OwnedNumber, WebhookMethod } from '../owned-number.ts'

export interface NumberReads {
  /** Of whatever account. */
  ownedNumber(e164: string): Promise<OwnedNumber | null>
  /** Of one account, in the order of their digits. */
  ownedNumbers(accountId: AccountId, limit: number): Promise<OwnedNumber[]>
  messagingService(accountId: AccountId, id: MessagingServiceId): Promise<MessagingService | null>
  /** Of one account, oldest first. */
  messagingServices(accountId: AccountId, limit: number): Promise<MessagingService[]>
  /**
   * Who sent the last message of a messaging service to this recipient; null where none did. What is
   * scheduled, and what was canceled or failed, was not sent.
   */
  lastSender(id: MessagingServiceId, to: string): Promise<string | null>
}

export interface NumberRows extends NumberReads {
  /** False, and nothing changed, where the number belongs to an account already. */
  insertOwnedNumber(number: OwnedNumber): Promise<boolean>
  /** False where the account has no such number. */
  updateOwnedNumber(accountId: AccountId, e164: string, change: NumberChange): Promise<boolean>
  /** Takes it out of the messaging services too; false where the account has no such number. */
  deleteOwnedNumber(accountId: AccountId, e164: string): Promise<boolean>
  /** Its senders must be numbers of the account. False where there is one with this id already. */
  insertMessagingService(service: MessagingService): Promise<boolean>
  /** Writes all that can change; false where it is not there. */
  updateMessagingService(service: MessagingService): Promise<boolean>
  deleteMessagingService(accountId: AccountId, id: MessagingServiceId): Promise<boolean>
}

export interface NumberChange {
  inboundUrl: string | null
  inboundMethod: WebhookMethod
  wire: string
}
