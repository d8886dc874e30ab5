import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * No callback gets the id of one that was deleted. SQLite gives out the highest id anew unless it is
 * told not to, and an attempt under way for a deleted callback would count for whichever came next.
 * It is told only where the table is made, so the table is made anew.
 */
export const callbackIds: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createCallbacks(db)
    await createAttempts(db)
    await move(db, 'callbacks', CALLBACK_COLUMNS)
    await move(db, 'callback_attempts', ATTEMPT_COLUMNS)
    // The attempts first: they would go with the callbacks that they belong to.
    await replace(db, 'callback_attempts')
    await replace(db, 'callbacks')
    await createIndexes(db)
  },
}

const CALLBACK_COLUMNS = [
  'id',
  'message_id',
  'account_id',
  'kind',
  'method',
  'url',
  'state',
  'failure',
  'created_at',
  'due_at',
  'attempt_count',
  'ended_as',
  'replay_of',
]

const createCallbacks = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('new_callbacks')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('message_id', 'text', (column) =>
      column.notNull().references('messages.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempt_count', 'integer', (column) => column.notNull())
    .addColumn('ended_as', 'text')
    .addColumn('replay_of', 'integer')
    .execute()

const ATTEMPT_COLUMNS = ['callback_id', 'attempt', 'at', 'outcome', 'status', 'detail']

const createAttempts = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('new_callback_attempts')
    .addColumn('callback_id', 'integer', (column) =>
      column.notNull().references('new_callbacks.id').onDelete('cascade'),
    )
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('callback_attempts_key', ['callback_id', 'attempt'])
    .execute()

type Tables = Record<string, Record<string, unknown>>

const move = async (db: Kysely<unknown>, table: string, columns: string[]): Promise<void> => {
  const tables = db as Kysely<Tables>
  await tables
    .insertInto(`new_${table}`)
    .columns(columns)
    .expression(tables.selectFrom(table).select(columns))
    .execute()
}

const replace = async (db: Kysely<unknown>, table: string): Promise<void> => {
  await db.schema.dropTable(table).execute()
  await db.schema.alterTable(`new_${table}`).renameTo(table).execute()
}

const createIndexes = async (db: Kysely<unknown>): Promise<void> => {
  const indexes = { callbacks_by_message: 'message_id', callbacks_by_account: 'account_id' }
  for (const [name, column] of Object.entries(indexes)) {
    await db.schema.createIndex(name).on('callbacks').columns([column, 'id']).execute()
  }
}
