import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'

/** The delivery log with inbound messages and replays, lanes of jobs, idempotent creates. */
export const deliveries = (_dialect: DialectName): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await widenCallbacks(db)
    await addLanes(db)
    await createSavedReplies(db)
  },
})

const widenCallbacks = async (db: Kysely<unknown>): Promise<void> => {
  const callbacks = db.schema.alterTable('callbacks')
  await callbacks
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('status'))
    .execute()
  await callbacks
    .addColumn('method', 'text', (column) => column.notNull().defaultTo('POST'))
    .execute()
  await callbacks.addColumn('replay_of', 'integer').execute()
  await db.schema
    .createIndex('callbacks_by_account')
    .on('callbacks')
    .columns(['account_id', 'id'])
    .execute()
}

const addLanes = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('jobs')
    .addColumn('lane', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await sql`update jobs set lane = kind`.execute(db)
  await db.schema.createIndex('jobs_by_lane').on('jobs').columns(['lane', 'run_at', 'id']).execute()
}

const createSavedReplies = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('saved_replies')
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('saved_replies_key', ['account_id', 'key'])
    .execute()
  await db.schema
    .createIndex('saved_replies_by_time')
    .on('saved_replies')
    .column('created_at')
    .execute()
}
