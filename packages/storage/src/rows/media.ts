import type { AccountId, Media, MediaId, MessageId, StoredMedia } from '@postel/core'
import type { Insertable } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import type { MediaRow } from '../schema.ts'
import { keepBlob } from './blobs.ts'
import { JOINED_COLUMNS, MEDIA_COLUMNS, mediaOf, mediaRowOf } from './media-row.ts'

/** Only where the bytes are stored and account, message and media belong together. */
export const findMedia = async (
  connection: Connection,
  accountId: AccountId,
  messageId: MessageId,
  id: MediaId,
): Promise<Media | null> => {
  const row = await connection.first(storedById, { accountId, messageId, id })
  return row && mediaOf(row)
}

const storedById = new Query(
  (db, values: { accountId: AccountId; messageId: MessageId; id: MediaId }) =>
    db
      .selectFrom('media')
      .innerJoin('blobs', 'blobs.sha256', 'media.blob_sha256')
      .select(JOINED_COLUMNS)
      .where('media.id', '=', values.id)
      .where('message_id', '=', values.messageId)
      .where('account_id', '=', values.accountId),
)

/** Only where the bytes are stored. */
export const findMediaById = async (connection: Connection, id: MediaId): Promise<Media | null> => {
  const row = await connection.first(storedByIdAlone, { id })
  return row && mediaOf(row)
}

const storedByIdAlone = new Query((db, values: { id: MediaId }) =>
  db
    .selectFrom('media')
    .innerJoin('blobs', 'blobs.sha256', 'media.blob_sha256')
    .select(JOINED_COLUMNS)
    .where('media.id', '=', values.id),
)

/** All of a message in order, stored or not, without the deleted ones. */
export const mediaOfMessage = async (
  connection: Connection,
  messageId: MessageId,
): Promise<Media[]> => (await connection.all(byMessage, { messageId })).map(mediaOf)

const byMessage = new Query((db, values: { messageId: MessageId }) =>
  db
    .selectFrom('media')
    .leftJoin('blobs', 'blobs.sha256', 'media.blob_sha256')
    .select(JOINED_COLUMNS)
    .where('message_id', '=', values.messageId)
    .where('deleted_at', 'is', null)
    .orderBy('position'),
)

export const insertMedia = async (connection: Connection, media: Media): Promise<void> => {
  await connection.run(insert, mediaRowOf(media))
}

const insert = new Query((db, row: Insertable<MediaRow>) =>
  db.insertInto('media').values(pick(row, MEDIA_COLUMNS)),
)

/** Media that are stored already or were deleted meanwhile stay as they are. */
export const storeMedia = async (
  connection: Connection,
  id: MediaId,
  { contentType, blob }: StoredMedia,
  at: number,
): Promise<boolean> => {
  await keepBlob(connection, blob)
  return (await connection.run(store, { id, contentType, sha256: blob.sha256, at })) === 1
}

const store = new Query(
  (db, values: { id: MediaId; contentType: string; sha256: string; at: number }) =>
    db
      .updateTable('media')
      .set({
        content_type: values.contentType,
        blob_sha256: values.sha256,
        updated_at: values.at,
      })
      .where('id', '=', values.id)
      .where('blob_sha256', 'is', null)
      .where('deleted_at', 'is', null),
)

/**
 * Only the place in the list is left, and the message counts one less. Without the place, a cursor
 * that stands at these media would lead nowhere.
 */
export const deleteMedia = async (
  connection: Connection,
  messageId: MessageId,
  id: MediaId,
  at: number,
): Promise<boolean> => {
  if ((await connection.run(clear, { messageId, id, at })) === 0) return false
  await connection.run(countOneLess, { messageId, at })
  return true
}

const clear = new Query((db, values: { messageId: MessageId; id: MediaId; at: number }) =>
  db
    .updateTable('media')
    .set({
      source_url: null,
      content_type: null,
      blob_sha256: null,
      updated_at: values.at,
      deleted_at: values.at,
    })
    .where('id', '=', values.id)
    .where('message_id', '=', values.messageId)
    .where('blob_sha256', 'is not', null),
)

const countOneLess = new Query((db, values: { messageId: MessageId; at: number }) =>
  db
    .updateTable('messages')
    .set((eb) => ({ media_count: eb('media_count', '-', 1), updated_at: values.at }))
    .where('id', '=', values.messageId),
)

/** Answers the sha256 of the bytes that they had. */
export const deleteMediaOf = async (
  connection: Connection,
  messageId: MessageId,
): Promise<string[]> => {
  const rows = await connection.all(deleteByMessage, { messageId })
  return rows.flatMap(({ blob_sha256 }) => blob_sha256 ?? [])
}

const deleteByMessage = new Query((db, values: { messageId: MessageId }) =>
  db.deleteFrom('media').where('message_id', '=', values.messageId).returning('blob_sha256'),
)
