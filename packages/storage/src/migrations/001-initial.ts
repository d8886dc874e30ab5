import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'
import { BYTES, SERIAL } from './column-types.ts'

export const initial = (dialect: DialectName): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createAccounts(db, dialect)
    await createMessages(db)
    await createMedia(db)
    await createCallbacks(db, dialect)
    await createJobs(db, dialect)
  },
})

const createAccounts = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('media_access', 'text', (column) => column.notNull())
    .addColumn('auth_token_sealed', BYTES[dialect], (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
}

const createMessages = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('sender', 'text')
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('segment_count', 'integer', (column) => column.notNull())
    .addColumn('media_count', 'integer', (column) => column.notNull())
    .addColumn('messaging_service_id', 'text')
    .addColumn('wire', 'text', (column) => column.notNull())
    .addColumn('status_callback_url', 'text')
    .addColumn('validity_seconds', 'integer', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('messages_by_account')
    .on('messages')
    .columns(['account_id', 'id'])
    .execute()
  await db.schema
    .createIndex('messages_by_sent')
    .on('messages')
    .columns(['account_id', 'sent_at', 'id'])
    .execute()
}

const createMedia = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('blobs')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('size_bytes', 'bigint', (column) => column.notNull())
    .addColumn('chunk_sha256', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('media')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('message_id', 'text', (column) =>
      column.notNull().references('messages.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('source_url', 'text')
    .addColumn('content_type', 'text')
    .addColumn('blob_sha256', 'text', (column) => column.references('blobs.sha256'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('media_by_message', ['message_id', 'position'])
    .execute()
  // Answers whether bytes are still needed.
  await db.schema.createIndex('media_by_blob').on('media').column('blob_sha256').execute()
}

const createCallbacks = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('callbacks')
    .addColumn('id', SERIAL[dialect], (column) => column.primaryKey())
    .addColumn('message_id', 'text', (column) =>
      column.notNull().references('messages.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempt_count', 'integer', (column) => column.notNull())
    .addColumn('ended_as', 'text')
    .execute()
  await db.schema
    .createIndex('callbacks_by_message')
    .on('callbacks')
    .columns(['message_id', 'id'])
    .execute()
  await db.schema
    .createTable('callback_attempts')
    .addColumn('callback_id', 'integer', (column) =>
      column.notNull().references('callbacks.id').onDelete('cascade'),
    )
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('callback_attempts_key', ['callback_id', 'attempt'])
    .execute()
}

const createJobs = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('jobs')
    .addColumn('id', SERIAL[dialect], (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('run_at', 'bigint')
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('rerun_at', 'bigint')
    .addColumn('last_reason', 'text')
    .addUniqueConstraint('jobs_by_key', ['kind', 'key'])
    .execute()
  await db.schema.createIndex('jobs_by_time').on('jobs').columns(['run_at', 'id']).execute()
}
