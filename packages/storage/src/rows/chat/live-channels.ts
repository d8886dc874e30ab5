import type { AccountId, Channel, ChatMessageId } from '@postel/core'
import type { Kysely } from 'kysely'
import type { Schema } from '../../schema.ts'
import type { ChannelRow } from '../../schema-chat.ts'

const COLUMNS = [
  'channels.id',
  'channels.service_id',
  'channels.friendly_name',
  'channels.unique_name',
  'channels.attributes',
  'channels.type',
  'channels.created_by',
  'channels.message_count',
  'channels.created_at',
  'channels.updated_at',
  'chat_services.account_id',
] as const

/** Channels that are not deleted, in services that are not. */
export const liveChannels = (db: Kysely<Schema>) =>
  db
    .selectFrom('channels')
    .innerJoin('chat_services', 'chat_services.id', 'channels.service_id')
    .select(COLUMNS)
    .select((eb) =>
      eb
        .selectFrom('chat_messages')
        .select('chat_messages.id')
        .whereRef('chat_messages.channel_id', '=', 'channels.id')
        .orderBy('chat_messages.position', 'desc')
        .limit(1)
        .as('last_message_id'),
    )
    .where('channels.deleted_at', 'is', null)
    .where('chat_services.deleted_at', 'is', null)

type LiveRow = Omit<ChannelRow, 'deleted_at' | 'next_position'> & {
  account_id: AccountId
  last_message_id: ChatMessageId | null
}

export const channelOf = (row: LiveRow): Channel => ({
  id: row.id,
  serviceId: row.service_id,
  accountId: row.account_id,
  friendlyName: row.friendly_name,
  uniqueName: row.unique_name,
  attributes: row.attributes,
  type: row.type,
  createdBy: row.created_by,
  messageCount: row.message_count,
  lastMessageId: row.last_message_id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
