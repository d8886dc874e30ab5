import type { Connection, Transaction } from '../connection.ts'
import type { Query } from '../query.ts'

/** What one unit sees of the writing connection: nothing any more once the unit is over. */
export class UnitTransaction implements Transaction {
  readonly #connection: Connection
  readonly listeners: (() => void)[] = []
  #isOver = false

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async all<Values extends object, Row>(query: Query<Values, Row>, values: Values): Promise<Row[]> {
    return this.#opened().all(query, values)
  }

  async first<Values extends object, Row>(
    query: Query<Values, Row>,
    values: Values,
  ): Promise<Row | null> {
    return this.#opened().first(query, values)
  }

  async run<Values extends object>(query: Query<Values, unknown>, values: Values): Promise<number> {
    return this.#opened().run(query, values)
  }

  afterCommit(listener: () => void): void {
    this.listeners.push(listener)
  }

  end(): void {
    this.#isOver = true
  }

  /**
   * Without this, a query that a unit forgot to await would run inside the unit of another caller.
   */
  #opened(): Connection {
    if (this.#isOver) throw new Error('A query ran after its unit had ended: was it not awaited?')
    return this.#connection
  }
}
