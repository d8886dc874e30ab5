import type { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { Connection } from '../connection.ts'
import type { Query } from '../query.ts'

/** More than the queries there are, so that in practice each is prepared once. */
const STATEMENTS_MAX = 200

/**
 * One SQLite connection with its prepared statements. Its answers come at once; the promises are
 * the port's.
 */
export class SqliteConnection implements Connection {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.database = database
  }

  async all<Values extends object, Row>(query: Query<Values, Row>, values: Values): Promise<Row[]> {
    const { sql, bind } = query.statementFor('sqlite')
    return this.prepare(sql).all(...bind(values)) as Row[]
  }

  async first<Values extends object, Row>(
    query: Query<Values, Row>,
    values: Values,
  ): Promise<Row | null> {
    const { sql, bind } = query.statementFor('sqlite')
    return (this.prepare(sql).get(...bind(values)) as Row | undefined) ?? null
  }

  async run<Values extends object>(query: Query<Values, unknown>, values: Values): Promise<number> {
    const { sql, bind } = query.statementFor('sqlite')
    return Number(this.prepare(sql).run(...bind(values)).changes)
  }

  /** For what has neither parameters nor rows. */
  execute(sql: string): void {
    this.prepare(sql).run()
  }

  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const oldest = this.#statements.keys().next()
    if (this.#statements.size >= STATEMENTS_MAX && !oldest.done) {
      this.#statements.delete(oldest.value)
    }
    const statement = this.database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  close(): void {
    this.#statements.clear()
    this.database.close()
  }
}
