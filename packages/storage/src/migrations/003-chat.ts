import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'
import { BYTES } from './column-types.ts'

/** API tokens; chat services with channels, messages and media. */
export const chat = (dialect: DialectName): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createApiTokens(db, dialect)
    await createChatServices(db)
    await createChannels(db)
    await createChatMessages(db)
    await createChatMedia(db)
  },
})

const createApiTokens = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('api_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('secret_hash', BYTES[dialect], (column) => column.notNull().unique())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('api_tokens_by_account')
    .on('api_tokens')
    .columns(['account_id', 'created_at', 'id'])
    .execute()
}

const createChatServices = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('chat_services')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('friendly_name', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .execute()
  await db.schema
    .createIndex('chat_services_by_account')
    .on('chat_services')
    .columns(['account_id', 'id'])
    .execute()
}

const createChannels = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('channels')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('service_id', 'text', (column) => column.notNull().references('chat_services.id'))
    .addColumn('friendly_name', 'text')
    .addColumn('unique_name', 'text')
    .addColumn('attributes', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('next_position', 'bigint', (column) => column.notNull())
    .addColumn('message_count', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addUniqueConstraint('channels_by_name', ['service_id', 'unique_name'])
    .execute()
  await db.schema
    .createIndex('channels_by_service')
    .on('channels')
    .columns(['service_id', 'id'])
    .execute()
}

const createChatMessages = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('chat_messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull().references('channels.id'))
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('body_id', 'integer', (column) => column.references('bodies.id'))
    .addColumn('body_bytes', 'integer', (column) => column.notNull())
    .addColumn('attributes_id', 'integer', (column) => column.references('bodies.id'))
    .addColumn('attributes_bytes', 'integer', (column) => column.notNull())
    .addColumn('last_updated_by', 'text')
    .addColumn('was_edited', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('chat_messages_by_channel', ['channel_id', 'position'])
    .execute()
}

const createChatMedia = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('chat_media')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('service_id', 'text', (column) => column.notNull().references('chat_services.id'))
    .addColumn('message_id', 'text', (column) => column.unique().references('chat_messages.id'))
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('filename', 'text')
    .addColumn('content_type', 'text', (column) => column.notNull())
    .addColumn('blob_sha256', 'text', (column) => column.notNull().references('blobs.sha256'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('chat_media_by_service')
    .on('chat_media')
    .columns(['service_id', 'message_id'])
    .execute()
  // Answers whether bytes are still needed.
  await db.schema.createIndex('chat_media_by_blob').on('chat_media').column('blob_sha256').execute()
}
