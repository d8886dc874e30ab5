import type {
  ChannelId,
  ChannelType,
  ChatMediaId,
  ChatMessageId,
  ChatServiceId,
  AccountId,
} from '@postel/core'

/** The tables of chat. A row with `deleted_at` waits to be cleared, and is not there for readers. */
export interface ChatSchema {
  chat_services: ChatServiceRow
  channels: ChannelRow
  chat_messages: ChatMessageRow
  chat_media: ChatMediaRow
}

export interface ChatServiceRow {
  id: ChatServiceId
  account_id: AccountId
  friendly_name: string
  /** JSON. */
  settings: string
  created_at: number
  updated_at: number
  deleted_at: number | null
}

export interface ChannelRow {
  id: ChannelId
  service_id: ChatServiceId
  friendly_name: string | null
  /** Null for a deleted channel, so that another may have it. */
  unique_name: string | null
  attributes: string
  type: ChannelType
  created_by: string
  /** That of the next message; it only grows. */
  next_position: number
  message_count: number
  created_at: number
  updated_at: number
  deleted_at: number | null
}

export interface ChatMessageRow {
  id: ChatMessageId
  channel_id: ChannelId
  position: number
  author: string
  /** Null while the body is empty. */
  body_id: number | null
  body_bytes: number
  /** A slot as bodies have: attributes are content too. Null for the empty object. */
  attributes_id: number | null
  attributes_bytes: number
  last_updated_by: string | null
  was_edited: number
  created_at: number
  updated_at: number
}

export interface ChatMediaRow {
  id: ChatMediaId
  service_id: ChatServiceId
  /** Null until a message has them. */
  message_id: ChatMessageId | null
  author: string
  filename: string | null
  content_type: string
  blob_sha256: string
  created_at: number
  updated_at: number
}
