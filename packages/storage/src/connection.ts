import type { Query } from './query.ts'

/** Runs queries, wherever the database is. */
export interface Connection {
  all<Values extends object, Row>(query: Query<Values, Row>, values: Values): Promise<Row[]>
  first<Values extends object, Row>(query: Query<Values, Row>, values: Values): Promise<Row | null>
  /** Answers how many rows it changed. */
  run<Values extends object>(query: Query<Values, unknown>, values: Values): Promise<number>
}

/** The connection of one unit of work; it is of no use after the unit. */
export interface Transaction extends Connection {
  /**
   * Calls back once, after the commit that makes this unit durable; never for a unit that was
   * rolled back.
   */
  afterCommit(listener: () => void): void
}

/** Runs a unit in a savepoint and resolves once it is durable. */
export interface Writer {
  run<T>(unit: (transaction: Transaction) => Promise<T>): Promise<T>
}
