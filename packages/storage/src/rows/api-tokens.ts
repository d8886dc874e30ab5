import { API_SCOPES } from '@postel/core'
import type { AccountId, ApiToken, ApiTokenId, ApiTokenReads, ApiTokenRows } from '@postel/core'
import type { Connection } from '../connection.ts'
import type { On } from '../methods.ts'
import { Query, pick } from '../query.ts'
import type { ApiTokenRow } from '../schema.ts'

export const apiTokenReads: On<Connection, ApiTokenReads> = {
  apiToken: async (connection, id) => tokenOf(await connection.first(byId, { id })),
  apiTokenByHash: async (connection, secretHash) =>
    tokenOf(await connection.first(byHash, { secretHash })),
  apiTokens: async (connection, accountId, limit) => {
    const rows = await connection.all(byAccount, { accountId, limit })
    return rows.flatMap((row) => tokenOf(row) ?? [])
  },
}

export const apiTokenRows: On<Connection, ApiTokenRows> = {
  ...apiTokenReads,
  insertApiToken: async (connection, token) => void (await connection.run(insert, rowOf(token))),
  revokeApiToken: async (connection, accountId, id, at) =>
    (await connection.run(revoke, { accountId, id, at })) === 1,
}

const COLUMNS = ['id', 'account_id', 'secret_hash', 'scopes', 'created_at', 'revoked_at'] as const

const byId = new Query((db, values: { id: ApiTokenId }) =>
  db.selectFrom('api_tokens').select(COLUMNS).where('id', '=', values.id),
)

const byHash = new Query((db, values: { secretHash: Uint8Array }) =>
  db.selectFrom('api_tokens').select(COLUMNS).where('secret_hash', '=', values.secretHash),
)

const byAccount = new Query((db, values: { accountId: AccountId; limit: number }) =>
  db
    .selectFrom('api_tokens')
    .select(COLUMNS)
    .where('account_id', '=', values.accountId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(values.limit),
)

const insert = new Query((db, row: ApiTokenRow) =>
  db.insertInto('api_tokens').values(pick(row, COLUMNS)),
)

const revoke = new Query((db, values: { accountId: AccountId; id: ApiTokenId; at: number }) =>
  db
    .updateTable('api_tokens')
    .set({ revoked_at: values.at })
    .where('id', '=', values.id)
    .where('account_id', '=', values.accountId)
    .where('revoked_at', 'is', null),
)

const rowOf = (token: ApiToken): ApiTokenRow => ({
  id: token.id,
  account_id: token.accountId,
  secret_hash: token.secretHash,
  scopes: token.scopes.join(' '),
  created_at: token.createdAt,
  revoked_at: token.revokedAt,
})

const tokenOf = (row: ApiTokenRow | null): ApiToken | null =>
  row && {
    id: row.id,
    accountId: row.account_id,
    secretHash: row.secret_hash,
    scopes: scopesOf(row.scopes),
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  }

/** A scope that is no longer known gives no rights. */
const scopesOf = (text: string): ApiToken['scopes'] => {
  const names = text.split(' ')
  return API_SCOPES.filter((scope) => names.includes(scope))
}
