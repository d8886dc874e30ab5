import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from '../migrations/index.ts'
import type { SqliteConnection } from './connection.ts'

/**
 * All pending migrations in one transaction: a start that fails half-way leaves the file as it was.
 */
export const migrateSqlite = async (connection: SqliteConnection): Promise<void> => {
  connection.execute('begin immediate')
  try {
    await migrate(kyselyOn(connection), 'sqlite')
    connection.execute('commit')
  } catch (error) {
    if (connection.database.isTransaction) connection.execute('rollback')
    throw error
  }
}

/** For migrations only: it keeps no prepared statements. */
export const kyselyOn = (connection: SqliteConnection): Kysely<unknown> =>
  new Kysely({ dialect: dialectOn(connection) })

const dialectOn = (connection: SqliteConnection): SqliteDialect =>
  new SqliteDialect({
    database: {
      close: () => {},
      // Not the cached statements: the schema changes under them.
      prepare: (sql) => {
        const statement = connection.database.prepare(sql)
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...(parameters as never[])),
          run: (parameters) => statement.run(...(parameters as never[])),
          iterate: (parameters) => statement.iterate(...(parameters as never[])),
        }
      },
    },
  })
