import type { AccountId, MessagingServiceId } from './id.ts'

export type WebhookMethod = 'POST' | 'GET'

/** A number of an account: it sends, and what is sent to it arrives. */
export interface OwnedNumber {
  /** Belongs to one account at most. */
  e164: string
  accountId: AccountId
  /** Where messages that arrive are reported; null for nowhere. */
  inboundUrl: string | null
  inboundMethod: WebhookMethod
  /** Which dialect reports them. Opaque here, as the wire of a message. */
  wire: string
  createdAt: number
}

/** Chooses the sender of a message among its numbers. */
export interface MessagingService {
  id: MessagingServiceId
  accountId: AccountId
  friendlyName: string
  /** In order; empty for all numbers of the account, whichever it has at that time. */
  senders: readonly string[]
  createdAt: number
}
