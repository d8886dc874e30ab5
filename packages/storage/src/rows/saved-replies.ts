import type { AccountId, Message, SavedReply } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import type { SavedReplyRow } from '../schema.ts'

export const findSavedReply = async (
  connection: Connection,
  accountId: AccountId,
  key: string,
  since: number,
): Promise<SavedReply | null> => {
  const row = await connection.first(byKey, { accountId, key, since })
  return (
    row && {
      accountId: row.account_id,
      key: row.key,
      fingerprint: row.fingerprint,
      message: JSON.parse(row.message) as Message,
      createdAt: row.created_at,
    }
  )
}

const byKey = new Query((db, values: { accountId: AccountId; key: string; since: number }) =>
  db
    .selectFrom('saved_replies')
    .selectAll()
    .where('account_id', '=', values.accountId)
    .where('key', '=', values.key)
    .where('created_at', '>=', values.since),
)

/** One statement, so that of two that save under one key only one finds it free. */
export const saveReply = async (
  connection: Connection,
  reply: SavedReply,
  since: number,
): Promise<boolean> => {
  // A guard, since a body here would outlive its redaction.
  if (reply.message.body !== '') throw new Error('A saved reply must have no body')
  const values = {
    account_id: reply.accountId,
    key: reply.key,
    fingerprint: reply.fingerprint,
    message: JSON.stringify(reply.message),
    created_at: reply.createdAt,
    since,
  }
  return (await connection.run(upsert, values)) === 1
}

const COLUMNS = ['account_id', 'key', 'fingerprint', 'message', 'created_at'] as const

const upsert = new Query((db, row: SavedReplyRow & { since: number }) =>
  db
    .insertInto('saved_replies')
    .values(pick(row, COLUMNS))
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'key'])
        .doUpdateSet((eb) => ({
          fingerprint: eb.ref('excluded.fingerprint'),
          message: eb.ref('excluded.message'),
          created_at: eb.ref('excluded.created_at'),
        }))
        .where('saved_replies.created_at', '<', row.since),
    ),
)

export const forgetReplies = async (
  connection: Connection,
  before: number,
  limit: number,
): Promise<number | null> => {
  await connection.run(deleteOldest, { before, limit })
  return (await connection.first(oldest, {}))?.oldest ?? null
}

const deleteOldest = new Query((db, values: { before: number; limit: number }) =>
  db.deleteFrom('saved_replies').where(sql<string>`(account_id, key)`, 'in', (eb) =>
    eb
      .selectFrom('saved_replies')
      .select(['account_id', 'key'] as never)
      .where('created_at', '<', values.before)
      .orderBy('created_at')
      .limit(values.limit),
  ),
)

const oldest = new Query((db) =>
  db.selectFrom('saved_replies').select((eb) => eb.fn.min('created_at').as('oldest')),
)
