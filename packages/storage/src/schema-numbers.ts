import type { AccountId, MessagingServiceId, WebhookMethod } from '@postel/core'

/** Numbers of accounts, and the messaging services that choose among them. */
export interface NumberSchema {
  numbers: NumberRow
  messaging_services: MessagingServiceRow
  messaging_service_senders: MessagingServiceSenderRow
}

export interface NumberRow {
  e164: string
  account_id: AccountId
  inbound_url: string | null
  inbound_method: WebhookMethod
  wire: string
  created_at: number
}

export interface MessagingServiceRow {
  id: MessagingServiceId
  account_id: AccountId
  friendly_name: string
  created_at: number
}

export interface MessagingServiceSenderRow {
  service_id: MessagingServiceId
  /** Order within the service, from 0, with gaps where a number was removed. */
  position: number
  e164: string
}
