import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import type { DialectName } from '../query.ts'
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

/** Brings the tables to the newest form; throws what the first failing migration threw. */
export const migrate = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(dialect)) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be migrated', { cause: error })
}
