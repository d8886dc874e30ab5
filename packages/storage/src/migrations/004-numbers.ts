import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Numbers, messaging services, and what a message that waits knows of its times. */
export const numbers = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createNumbers(db)
    await createServices(db)
    await addTimes(db)
    await db.schema
      .createIndex('messages_by_service')
      .on('messages')
      .columns(['messaging_service_id', 'recipient', 'id'])
      .where(sql.ref('messaging_service_id'), 'is not', null)
      .execute()
  },
})

const createNumbers = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('numbers')
    .addColumn('e164', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('inbound_url', 'text')
    .addColumn('inbound_method', 'text', (column) => column.notNull())
    .addColumn('wire', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('numbers_by_account')
    .on('numbers')
    .columns(['account_id', 'e164'])
    .execute()
}

const createServices = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('messaging_services')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('friendly_name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('messaging_services_by_account')
    .on('messaging_services')
    .columns(['account_id', 'created_at', 'id'])
    .execute()
  await db.schema
    .createTable('messaging_service_senders')
    .addColumn('service_id', 'text', (column) =>
      column.notNull().references('messaging_services.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('e164', 'text', (column) =>
      column.notNull().references('numbers.e164').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('messaging_service_senders_key', ['service_id', 'position'])
    .addUniqueConstraint('messaging_service_senders_once', ['e164', 'service_id'])
    .execute()
}

/** The age of a waiting message from before counts from its last change. */
const addTimes = async (db: Kysely<unknown>): Promise<void> => {
  const table = db.schema.alterTable('messages')
  await table
    .addColumn('initial_state', 'text', (column) => column.notNull().defaultTo('queued'))
    .execute()
  await table.addColumn('due_at', 'bigint', (column) => column.notNull().defaultTo(0)).execute()
  await table.addColumn('expires_at', 'bigint', (column) => column.notNull().defaultTo(0)).execute()
  await table.addColumn('carrier_reference', 'text').execute()
  await sql`update messages
    set due_at = updated_at, expires_at = created_at + validity_seconds * 1000`.execute(db)
  await table.dropColumn('validity_seconds').execute()
}
