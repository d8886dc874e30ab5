import type { AccountId, NumberChange, NumberReads, NumberRows, OwnedNumber } from '@postel/core'
import type { Connection } from '../connection.ts'
import type { On } from '../methods.ts'
import { Query, pick } from '../query.ts'
import type { NumberRow } from '../schema-numbers.ts'
import { serviceReads, serviceRows } from './messaging-services.ts'

export const numberReads: On<Connection, NumberReads> = {
  ownedNumber: async (connection, e164) => {
    const row = await connection.first(byDigits, { e164 })
    return row && numberOf(row)
  },
  ownedNumbers: async (connection, accountId, limit) =>
    (await connection.all(byAccount, { accountId, limit })).map(numberOf),
  ...serviceReads,
}

export const numberRows: On<Connection, NumberRows> = {
  ...numberReads,
  insertOwnedNumber: async (connection, number) =>
    (await connection.run(insert, rowOf(number))) === 1,
  updateOwnedNumber: async (connection, accountId, e164, change) =>
    (await connection.run(update, { accountId, e164, ...change })) === 1,
  // The messaging services lose it by foreign key.
  deleteOwnedNumber: async (connection, accountId, e164) =>
    (await connection.run(remove, { accountId, e164 })) === 1,
  ...serviceRows,
}

const COLUMNS = [
  'e164',
  'account_id',
  'inbound_url',
  'inbound_method',
  'wire',
  'created_at',
] as const

const byDigits = new Query((db, values: { e164: string }) =>
  db.selectFrom('numbers').select(COLUMNS).where('e164', '=', values.e164),
)

const byAccount = new Query((db, values: { accountId: AccountId; limit: number }) =>
  db
    .selectFrom('numbers')
    .select(COLUMNS)
    .where('account_id', '=', values.accountId)
    .orderBy('e164')
    .limit(values.limit),
)

const insert = new Query((db, row: NumberRow) =>
  db
    .insertInto('numbers')
    .values(pick(row, COLUMNS))
    .onConflict((conflict) => conflict.column('e164').doNothing()),
)

const update = new Query((db, values: NumberChange & { accountId: AccountId; e164: string }) =>
  db
    .updateTable('numbers')
    .set({
      inbound_url: values.inboundUrl,
      inbound_method: values.inboundMethod,
      wire: values.wire,
    })
    .where('e164', '=', values.e164)
    .where('account_id', '=', values.accountId),
)

const remove = new Query((db, values: { accountId: AccountId; e164: string }) =>
  db
    .deleteFrom('numbers')
    .where('e164', '=', values.e164)
    .where('account_id', '=', values.accountId),
)

const rowOf = (number: OwnedNumber): NumberRow => ({
  e164: number.e164,
  account_id: number.accountId,
  inbound_url: number.inboundUrl,
  inbound_method: number.inboundMethod,
  wire: number.wire,
  created_at: number.createdAt,
})

const numberOf = (row: NumberRow): OwnedNumber => ({
  e164: row.e164,
  accountId: row.account_id,
  inboundUrl: row.inbound_url,
  inboundMethod: row.inbound_method,
  wire: row.wire,
  createdAt: row.created_at,
})
