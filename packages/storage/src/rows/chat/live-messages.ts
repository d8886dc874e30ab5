import type { AccountId, ChatMedia, ChatMediaId, ChatMessage, ChatServiceId } from '@postel/core'
import type { Kysely } from 'kysely'
import type { Schema } from '../../schema.ts'
import type { ChatMessageRow } from '../../schema-chat.ts'
import { textOf } from '../bodies.ts'
import { storedOf } from '../stored-media.ts'

const COLUMNS = [
  'chat_messages.id',
  'chat_messages.channel_id',
  'chat_messages.position',
  'chat_messages.author',
  'chat_messages.body_id',
  'chat_messages.body_bytes',
  'chat_messages.attributes_id',
  'chat_messages.attributes_bytes',
  'chat_messages.last_updated_by',
  'chat_messages.was_edited',
  'chat_messages.created_at',
  'chat_messages.updated_at',
  'channels.service_id',
  'chat_services.account_id',
  'body.content as body_content',
  'attributes.content as attributes_content',
  'chat_media.id as media_id',
  'chat_media.author as media_author',
  'chat_media.filename',
  'chat_media.content_type',
  'chat_media.blob_sha256',
  'chat_media.created_at as media_created_at',
  'chat_media.updated_at as media_updated_at',
  'blobs.size_bytes',
  'blobs.chunk_sha256',
] as const

/** Messages with their texts and media, in channels and services that are not deleted. */
export const liveMessages = (db: Kysely<Schema>) =>
  db
    .selectFrom('chat_messages')
    .innerJoin('channels', 'channels.id', 'chat_messages.channel_id')
    .innerJoin('chat_services', 'chat_services.id', 'channels.service_id')
    .leftJoin('bodies as body', 'body.id', 'chat_messages.body_id')
    .leftJoin('bodies as attributes', 'attributes.id', 'chat_messages.attributes_id')
    .leftJoin('chat_media', 'chat_media.message_id', 'chat_messages.id')
    .leftJoin('blobs', 'blobs.sha256', 'chat_media.blob_sha256')
    .select(COLUMNS)
    .where('channels.deleted_at', 'is', null)
    .where('chat_services.deleted_at', 'is', null)

type LiveRow = ChatMessageRow & {
  service_id: ChatServiceId
  account_id: AccountId
  body_content: Uint8Array | null
  attributes_content: Uint8Array | null
} & MediaColumns

interface MediaColumns {
  media_id: ChatMediaId | null
  media_author: string | null
  filename: string | null
  content_type: string | null
  blob_sha256: string | null
  media_created_at: number | null
  media_updated_at: number | null
  size_bytes: number | null
  chunk_sha256: string | null
}

/** Attributes that need no slot. */
export const NO_ATTRIBUTES = '{}'

export const chatMessageOf = (row: LiveRow): ChatMessage => ({
  id: row.id,
  channelId: row.channel_id,
  serviceId: row.service_id,
  accountId: row.account_id,
  index: row.position,
  author: row.author,
  body: textOf(row.body_content, row.body_bytes),
  attributes: textOf(row.attributes_content, row.attributes_bytes) || NO_ATTRIBUTES,
  media: mediaOf(row),
  lastUpdatedBy: row.last_updated_by,
  wasEdited: row.was_edited === 1,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const mediaOf = (row: LiveRow): ChatMedia | null => {
  const { media_id, media_author, media_created_at, media_updated_at } = row
  const stored = storedOf(row)
  if (media_id === null || media_author === null || stored === null) return null
  if (media_created_at === null || media_updated_at === null) return null
  return {
    id: media_id,
    serviceId: row.service_id,
    accountId: row.account_id,
    attachedTo: { channelId: row.channel_id, messageId: row.id },
    author: media_author,
    filename: row.filename,
    stored,
    createdAt: media_created_at,
    updatedAt: media_updated_at,
  }
}
