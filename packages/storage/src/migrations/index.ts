import type { Kysely } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'
import { UnusableDatabaseError } from '../unusable-database.ts'
import { initial } from './001-initial.ts'
import { removal } from './002-removal.ts'
import { chat } from './003-chat.ts'
import { numbers } from './004-numbers.ts'
import { deliveries } from './005-deliveries.ts'
import { mediaCache } from './006-media-cache.ts'
import { callbackIds } from './007-callback-ids.ts'

/**
 * In the order of their names. A migration that was released is never changed: a further one
 * corrects it.
 */
const migrationsFor = (dialect: DialectName): Record<string, Migration> => ({
  '001-initial': initial(dialect),
  '002-removal': removal(dialect),
  '003-chat': chat(dialect),
  '004-numbers': numbers(),
  '005-deliveries': deliveries(dialect),
  '006-media-cache': mediaCache,
  '007-callback-ids': callbackIds,
})

/**
 * Brings the tables to the newest form. Throws `UnusableDatabaseError` for those of a newer version,
 * otherwise what the first failing migration threw.
 */
export const migrate = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const migrations = migrationsFor(dialect)
  const provider = { getMigrations: () => Promise.resolve(migrations) }
  await refuseNewer(db, Object.keys(migrations))
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  const reason = error instanceof Error ? `: ${error.message}` : ''
  throw new Error(`The database could not be migrated${reason}`, { cause: error })
}

const refuseNewer = async (db: Kysely<unknown>, known: readonly string[]): Promise<void> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return
  const done = await (db as Kysely<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>)
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .where('name', 'not in', known)
    .execute()
  if (done.length === 0) return
  throw new UnusableDatabaseError(
    `The database is of a newer version, which brought it to ${done.map(({ name }) => name).join()}: ` +
      'start that version again, or restore a backup from before its first start',
  )
}
