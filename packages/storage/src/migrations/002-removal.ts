import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'
import { BYTES, SERIAL } from './column-types.ts'

/** What removing needs: slots for bodies, feedback, places of deleted media, released bytes. */
export const removal = (dialect: DialectName): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await createBodies(db, dialect)
    await moveBodies(db)
    await createFeedback(db)
    await db.schema.alterTable('media').addColumn('deleted_at', 'bigint').execute()
    await createBlobReleases(db)
  },
})

const createBodies = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('bodies')
    .addColumn('id', SERIAL[dialect], (column) => column.primaryKey())
    .addColumn('is_free', 'integer', (column) => column.notNull())
    .addColumn('content', BYTES[dialect], (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('bodies_free')
    .on('bodies')
    .column(sql`length(content)`)
    .where(sql.ref('is_free'), '=', sql.lit(1))
    .execute()
}

const moveBodies = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('messages')
    .addColumn('body_id', 'integer', (column) => column.references('bodies.id'))
    .execute()
  await db.schema
    .alterTable('messages')
    .addColumn('body_bytes', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`insert into bodies (id, is_free, content)
    select rowid, 0, cast(body as blob) from messages where body <> ''`.execute(db)
  await sql`update messages set body_id = rowid, body_bytes = length(cast(body as blob))
    where body <> ''`.execute(db)
  await db.schema.alterTable('messages').dropColumn('body').execute()
}

const createFeedback = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('feedback')
    .addColumn('message_id', 'text', (column) =>
      column.primaryKey().references('messages.id').onDelete('cascade'),
    )
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute()

const createBlobReleases = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('blob_releases')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('released_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('blob_releases_by_time')
    .on('blob_releases')
    .column('released_at')
    .execute()
}
