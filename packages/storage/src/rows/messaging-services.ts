import type { AccountId, MessageState, MessagingService, MessagingServiceId } from '@postel/core'
import type { NumberReads, NumberRows } from '@postel/core'
import type { Connection } from '../connection.ts'
import type { On } from '../methods.ts'
import { Query, pick } from '../query.ts'
import type { MessagingServiceRow, MessagingServiceSenderRow } from '../schema-numbers.ts'

type ServiceReads = Pick<NumberReads, 'messagingService' | 'messagingServices' | 'lastSender'>
type ServiceRows = ServiceReads &
  Pick<NumberRows, 'insertMessagingService' | 'updateMessagingService' | 'deleteMessagingService'>

export const serviceReads: On<Connection, ServiceReads> = {
  messagingService: async (connection, accountId, id) => {
    const row = await connection.first(byId, { accountId, id })
    return row && serviceOf(connection, row)
  },
  messagingServices: async (connection, accountId, limit) => {
    const rows = await connection.all(byAccount, { accountId, limit })
    return Promise.all(rows.map((row) => serviceOf(connection, row)))
  },
  lastSender: async (connection, id, to) =>
    (await connection.first(lastFrom, { id, to }))?.sender ?? null,
}

export const serviceRows: On<Connection, ServiceRows> = {
  ...serviceReads,
  insertMessagingService: async (connection, service) => {
    if ((await connection.run(insert, rowOf(service))) === 0) return false
    await insertSenders(connection, service)
    return true
  },
  updateMessagingService: async (connection, service) => {
    if ((await connection.run(update, rowOf(service))) === 0) return false
    await connection.run(removeSenders, { id: service.id })
    await insertSenders(connection, service)
    return true
  },
  deleteMessagingService: async (connection, accountId, id) =>
    (await connection.run(remove, { accountId, id })) === 1,
}

const COLUMNS = ['id', 'account_id', 'friendly_name', 'created_at'] as const

const byId = new Query((db, values: { accountId: AccountId; id: MessagingServiceId }) =>
  db
    .selectFrom('messaging_services')
    .select(COLUMNS)
    .where('id', '=', values.id)
    .where('account_id', '=', values.accountId),
)

const byAccount = new Query((db, values: { accountId: AccountId; limit: number }) =>
  db
    .selectFrom('messaging_services')
    .select(COLUMNS)
    .where('account_id', '=', values.accountId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(values.limit),
)

const sendersOf = new Query((db, values: { id: MessagingServiceId }) =>
  db
    .selectFrom('messaging_service_senders')
    .select('e164')
    .where('service_id', '=', values.id)
    .orderBy('position'),
)

/** What waits for its time, and what ended before it went out: the recipient saw nothing of it. */
const NEVER_SENT: readonly MessageState[] = ['scheduled', 'canceled', 'failed']

const lastFrom = new Query((db, values: { id: MessagingServiceId; to: string }) =>
  db
    .selectFrom('messages')
    .select('sender')
    .where('messaging_service_id', '=', values.id)
    .where('recipient', '=', values.to)
    .where('sender', 'is not', null)
    .where('state', 'not in', NEVER_SENT)
    .orderBy('id', 'desc')
    .limit(1),
)

const insert = new Query((db, row: MessagingServiceRow) =>
  db
    .insertInto('messaging_services')
    .values(pick(row, COLUMNS))
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

const update = new Query((db, row: MessagingServiceRow) =>
  db
    .updateTable('messaging_services')
    .set({ friendly_name: row.friendly_name })
    .where('id', '=', row.id)
    .where('account_id', '=', row.account_id),
)

const insertSenders = async (
  connection: Connection,
  { id, senders }: MessagingService,
): Promise<void> => {
  for (const [position, e164] of senders.entries()) {
    await connection.run(insertSender, { service_id: id, position, e164 })
  }
}

const insertSender = new Query((db, row: MessagingServiceSenderRow) =>
  db.insertInto('messaging_service_senders').values(pick(row, ['service_id', 'position', 'e164'])),
)

const removeSenders = new Query((db, values: { id: MessagingServiceId }) =>
  db.deleteFrom('messaging_service_senders').where('service_id', '=', values.id),
)

const remove = new Query((db, values: { accountId: AccountId; id: MessagingServiceId }) =>
  db
    .deleteFrom('messaging_services')
    .where('id', '=', values.id)
    .where('account_id', '=', values.accountId),
)

const rowOf = (service: MessagingService): MessagingServiceRow => ({
  id: service.id,
  account_id: service.accountId,
  friendly_name: service.friendlyName,
  created_at: service.createdAt,
})

const serviceOf = async (
  connection: Connection,
  row: MessagingServiceRow,
): Promise<MessagingService> => ({
  id: row.id,
  accountId: row.account_id,
  friendlyName: row.friendly_name,
  senders: (await connection.all(sendersOf, { id: row.id })).map(({ e164 }) => e164),
  createdAt: row.created_at,
})
