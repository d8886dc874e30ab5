import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What each account knows of URLs that it fetched, and an index for uploads that nobody took. */
export const mediaCache: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('media_cache')
      .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
      .addColumn('url_sha256', 'text', (column) => column.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('fresh_until', 'bigint', (column) => column.notNull())
      .addColumn('content_type', 'text', (column) => column.notNull())
      .addColumn('received_bytes', 'bigint', (column) => column.notNull())
      // The entry goes with the bytes: the cache is no reference to them.
      .addColumn('blob_sha256', 'text', (column) =>
        column.notNull().references('blobs.sha256').onDelete('cascade'),
      )
      .addColumn('cached_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('media_cache_key', ['account_id', 'url_sha256'])
      .execute()
    await db.schema
      .createIndex('media_cache_by_blob')
      .on('media_cache')
      .column('blob_sha256')
      .execute()
    await db.schema
      .createIndex('media_cache_by_time')
      .on('media_cache')
      .columns(['account_id', 'cached_at'])
      .execute()
    await db.schema
      .createIndex('chat_media_unattached')
      .on('chat_media')
      .column('created_at')
      .where(sql.ref('message_id'), 'is', null)
      .execute()
  },
}
