import type { Account, AccountId, MediaAccess } from '@postel/core'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import type { AccountRow } from '../schema.ts'

const COLUMNS = ['id', 'media_access', 'auth_token_sealed', 'created_at'] as const

export const findAccount = async (
  connection: Connection,
  id: AccountId,
): Promise<Account | null> => {
  const row = await connection.first(byId, { id })
  return row && accountOf(row)
}

const byId = new Query((db, values: { id: AccountId }) =>
  db.selectFrom('accounts').select(COLUMNS).where('id', '=', values.id),
)

/** Oldest first. */
export const listAccounts = async (connection: Connection, limit: number): Promise<Account[]> =>
  (await connection.all(oldest, { limit })).map(accountOf)

const oldest = new Query((db, values: { limit: number }) =>
  db.selectFrom('accounts').select(COLUMNS).orderBy('created_at').orderBy('id').limit(values.limit),
)

export const listAccountsAfter = async (
  connection: Connection,
  after: string,
  limit: number,
): Promise<Account[]> => (await connection.all(byIdAfter, { after, limit })).map(accountOf)

const byIdAfter = new Query((db, { after, limit }: { after: string; limit: number }) =>
  db
    .selectFrom('accounts')
    .select(COLUMNS)
    .where('id', '>', after as AccountId)
    .orderBy('id')
    .limit(limit),
)

export const insertAccount = async (connection: Connection, account: Account): Promise<void> => {
  await connection.run(insert, rowOf(account))
}

const insert = new Query((db, row: AccountRow) =>
  db.insertInto('accounts').values(pick(row, COLUMNS)),
)

export const replaceAuthToken = async (
  connection: Connection,
  id: AccountId,
  sealed: Uint8Array,
): Promise<void> => {
  await connection.run(replaceToken, { id, sealed })
}

const replaceToken = new Query((db, values: { id: AccountId; sealed: Uint8Array }) =>
  db.updateTable('accounts').set({ auth_token_sealed: values.sealed }).where('id', '=', values.id),
)

export const setMediaAccess = async (
  connection: Connection,
  id: AccountId,
  access: MediaAccess,
): Promise<void> => {
  await connection.run(setAccess, { id, access })
}

const setAccess = new Query((db, values: { id: AccountId; access: MediaAccess }) =>
  db.updateTable('accounts').set({ media_access: values.access }).where('id', '=', values.id),
)

const rowOf = (account: Account): AccountRow => ({
  id: account.id,
  media_access: account.mediaAccess,
  auth_token_sealed: account.authTokenSealed,
  created_at: account.createdAt,
})

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  mediaAccess: row.media_access,
  authTokenSealed: row.auth_token_sealed,
  createdAt: row.created_at,
})
