import type { AccountId, ChatService, ChatServiceId, ChatServiceQuery } from '@postel/core'
import type { ChatServiceSettings } from '@postel/core'
import type { Connection } from '../../connection.ts'
import { Query, pick } from '../../query.ts'
import type { ChatServiceRow } from '../../schema-chat.ts'

type LiveRow = Omit<ChatServiceRow, 'deleted_at'>

const COLUMNS = [
  'id',
  'account_id',
  'friendly_name',
  'settings',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ChatServiceRow)[]

export const findChatService = async (
  connection: Connection,
  accountId: AccountId,
  id: ChatServiceId,
): Promise<ChatService | null> => {
  const row = await connection.first(byId, { accountId, id })
  return row && serviceOf(row)
}

interface Place {
  accountId: AccountId
  id: ChatServiceId
}

const byId = new Query((db, values: Place) =>
  db
    .selectFrom('chat_services')
    .select(COLUMNS)
    .where('id', '=', values.id)
    .where('account_id', '=', values.accountId)
    .where('deleted_at', 'is', null),
)

/** Oldest first, whichever way the cursor points. */
export const listChatServices = async (
  connection: Connection,
  { accountId, cursor, limit }: ChatServiceQuery,
): Promise<ChatService[]> => {
  if (cursor?.direction === 'before') {
    const rows = await connection.all(before, { accountId, id: cursor.id, limit })
    return rows.map(serviceOf).reverse()
  }
  const id = cursor?.id ?? ('' as ChatServiceId)
  return (await connection.all(after, { accountId, id, limit })).map(serviceOf)
}

const listQuery = (direction: 'after' | 'before') =>
  new Query((db, values: Place & { limit: number }) =>
    db
      .selectFrom('chat_services')
      .select(COLUMNS)
      .where('account_id', '=', values.accountId)
      .where('id', direction === 'after' ? '>' : '<', values.id)
      .where('deleted_at', 'is', null)
      .orderBy('id', direction === 'after' ? 'asc' : 'desc')
      .limit(values.limit),
  )

const after = listQuery('after')
const before = listQuery('before')

export const insertChatService = async (
  connection: Connection,
  service: ChatService,
): Promise<void> => {
  await connection.run(insert, rowOf(service))
}

const insert = new Query((db, row: LiveRow) =>
  db.insertInto('chat_services').values(pick(row, COLUMNS)),
)

export const updateChatService = async (
  connection: Connection,
  service: ChatService,
): Promise<boolean> => (await connection.run(update, rowOf(service))) === 1

const update = new Query((db, row: LiveRow) =>
  db
    .updateTable('chat_services')
    .set(pick(row, ['friendly_name', 'settings', 'updated_at']))
    .where('id', '=', row.id)
    .where('deleted_at', 'is', null),
)

/** Marks it; the row goes when nothing refers to it any more. */
export const deleteChatService = async (
  connection: Connection,
  accountId: AccountId,
  id: ChatServiceId,
  at: number,
): Promise<boolean> => (await connection.run(mark, { accountId, id, at })) === 1

const mark = new Query((db, values: Place & { at: number }) =>
  db
    .updateTable('chat_services')
    .set({ deleted_at: values.at })
    .where('id', '=', values.id)
    .where('account_id', '=', values.accountId)
    .where('deleted_at', 'is', null),
)

const rowOf = (service: ChatService): LiveRow => ({
  id: service.id,
  account_id: service.accountId,
  friendly_name: service.friendlyName,
  settings: JSON.stringify(service.settings),
  created_at: service.createdAt,
  updated_at: service.updatedAt,
})

const serviceOf = (row: LiveRow): ChatService => ({
  id: row.id,
  accountId: row.account_id,
  friendlyName: row.friendly_name,
  settings: JSON.parse(row.settings) as ChatServiceSettings,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
