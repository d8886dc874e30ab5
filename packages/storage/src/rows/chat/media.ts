import type { AccountId, ChannelId, ChatMedia, ChatMediaId, ChatMessageId } from '@postel/core'
import type { ChatServiceId, ChatServicePlace } from '@postel/core'
import type { Kysely } from 'kysely'
import type { Connection } from '../../connection.ts'
import { Query, pick } from '../../query.ts'
import type { Schema } from '../../schema.ts'
import type { ChatMediaRow } from '../../schema-chat.ts'
import { keepBlob } from '../blobs.ts'
import { blobOf } from '../stored-media.ts'

export const findChatMedia = async (
  connection: Connection,
  { accountId, serviceId }: ChatServicePlace,
  id: ChatMediaId,
): Promise<ChatMedia | null> => {
  const media = await findChatMediaById(connection, id)
  return media?.accountId === accountId && media.serviceId === serviceId ? media : null
}

export const findChatMediaById = async (
  connection: Connection,
  id: ChatMediaId,
): Promise<ChatMedia | null> => {
  const row = await connection.first(byId, { id })
  return row && mediaOf(row)
}

const byId = new Query((db, values: { id: ChatMediaId }) =>
  liveMedia(db).where('chat_media.id', '=', values.id),
)

/** Media in a service that is not deleted, and of no message in a channel that is. */
const liveMedia = (db: Kysely<Schema>) =>
  db
    .selectFrom('chat_media')
    .innerJoin('chat_services', 'chat_services.id', 'chat_media.service_id')
    .innerJoin('blobs', 'blobs.sha256', 'chat_media.blob_sha256')
    .leftJoin('chat_messages', 'chat_messages.id', 'chat_media.message_id')
    .leftJoin('channels', 'channels.id', 'chat_messages.channel_id')
    .selectAll('chat_media')
    .select(['chat_services.account_id', 'chat_messages.channel_id'])
    .select(['blobs.size_bytes', 'blobs.chunk_sha256'])
    .where('chat_services.deleted_at', 'is', null)
    .where('channels.deleted_at', 'is', null)

export const insertChatMedia = async (connection: Connection, media: ChatMedia): Promise<void> => {
  const { blob } = media.stored
  await keepBlob(connection, blob)
  await connection.run(insert, rowOf(media))
}

const insert = new Query((db, row: ChatMediaRow) =>
  db
    .insertInto('chat_media')
    .values(
      pick(row, [
        'id',
        'service_id',
        'message_id',
        'author',
        'filename',
        'content_type',
        'blob_sha256',
        'created_at',
        'updated_at',
      ]),
    ),
)

/** False where a message has them already, or they are not in the service. */
export const attachChatMedia = async (
  connection: Connection,
  { serviceId }: ChatServicePlace,
  id: ChatMediaId,
  messageId: ChatMessageId,
  at: number,
): Promise<boolean> => (await connection.run(attach, { serviceId, id, messageId, at })) === 1

interface Attachment {
  serviceId: ChatServiceId
  id: ChatMediaId
  messageId: ChatMessageId
  at: number
}

const attach = new Query((db, values: Attachment) =>
  db
    .updateTable('chat_media')
    .set({ message_id: values.messageId, updated_at: values.at })
    .where('id', '=', values.id)
    .where('service_id', '=', values.serviceId)
    .where('message_id', 'is', null),
)

/** Answers the sha256 of the bytes that they had. */
export const deleteUnattachedChatMedia = async (
  connection: Connection,
  before: number,
  limit: number,
): Promise<string[]> => {
  const rows = await connection.all(deleteUnattached, { before, limit })
  return rows.map(({ blob_sha256 }) => blob_sha256)
}

const deleteUnattached = new Query((db, values: { before: number; limit: number }) =>
  db
    .deleteFrom('chat_media')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('chat_media')
        .select('id')
        .where('message_id', 'is', null)
        .where('created_at', '<', values.before)
        .orderBy('created_at')
        .limit(values.limit),
    )
    .returning('blob_sha256'),
)

const rowOf = (media: ChatMedia): ChatMediaRow => ({
  id: media.id,
  service_id: media.serviceId,
  message_id: media.attachedTo?.messageId ?? null,
  author: media.author,
  filename: media.filename,
  content_type: media.stored.contentType,
  blob_sha256: media.stored.blob.sha256,
  created_at: media.createdAt,
  updated_at: media.updatedAt,
})

type JoinedRow = ChatMediaRow & {
  account_id: AccountId
  channel_id: ChannelId | null
  size_bytes: number
  chunk_sha256: string
}

const mediaOf = (row: JoinedRow): ChatMedia => ({
  id: row.id,
  serviceId: row.service_id,
  accountId: row.account_id,
  attachedTo:
    row.message_id && row.channel_id
      ? { channelId: row.channel_id, messageId: row.message_id }
      : null,
  author: row.author,
  filename: row.filename,
  stored: { contentType: row.content_type, blob: blobOf(row) },
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
