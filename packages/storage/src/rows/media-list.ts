import type { AccountId, Media, MediaId, MediaQuery, MessageId } from '@postel/core'
import type { Kysely } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'
import type { Schema } from '../schema.ts'
import { JOINED_COLUMNS, mediaOf } from './media-row.ts'

/** Those whose bytes are stored, in the order of the message, whichever way the cursor points. */
export const listMedia = async (connection: Connection, query: MediaQuery): Promise<Media[]> => {
  const { accountId, messageId, created, cursor, limit } = query
  const rows = await connection.all(queries[cursor?.direction ?? 'none'], {
    accountId,
    messageId,
    createdFrom: created?.from ?? 0,
    createdUntil: created?.until ?? Number.MAX_SAFE_INTEGER,
    cursorId: cursor?.id ?? ('' as MediaId),
    limit,
  })
  const media = rows.map(mediaOf)
  return cursor?.direction === 'before' ? media.reverse() : media
}

interface ListValues {
  accountId: AccountId
  messageId: MessageId
  createdFrom: number
  createdUntil: number
  cursorId: MediaId
  limit: number
}

const inMessage = (db: Kysely<Schema>, values: ListValues) =>
  db
    .selectFrom('media')
    .innerJoin('blobs', 'blobs.sha256', 'media.blob_sha256')
    .select(JOINED_COLUMNS)
    .where('message_id', '=', values.messageId)
    .where('account_id', '=', values.accountId)
    .where('created_at', '>=', values.createdFrom)
    .where('created_at', '<', values.createdUntil)
    .limit(values.limit)

/** Media ids are random, so a cursor stands for the position of its media. */
const cursorPosition = (db: Kysely<Schema>, values: ListValues) =>
  db
    .selectFrom('media as cursor')
    .select('cursor.position')
    .where('cursor.id', '=', values.cursorId)
    .where('cursor.message_id', '=', values.messageId)

const queries = {
  none: new Query((db, values: ListValues) => inMessage(db, values).orderBy('position')),
  after: new Query((db, values: ListValues) =>
    inMessage(db, values).where('position', '>', cursorPosition(db, values)).orderBy('position'),
  ),
  before: new Query((db, values: ListValues) =>
    inMessage(db, values)
      .where('position', '<', cursorPosition(db, values))
      .orderBy('position', 'desc'),
  ),
}
