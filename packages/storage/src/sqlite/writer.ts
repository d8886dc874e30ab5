import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Transaction, Writer } from '../connection.ts'
import type { SqliteConnection } from './connection.ts'
import { UnitTransaction } from './transaction.ts'

/** Bounds how long one commit keeps requests waiting: a unit takes well under a millisecond. */
const BATCH_UNITS_MAX = 128
/**
 * A unit awaits nothing but the database, which answers at once; one that takes longer is a fault
 * in the code.
 */
const UNIT_TIMEOUT_MS = 5_000

type Unit = (transaction: Transaction) => Promise<unknown>

interface Waiting {
  unit: Unit
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * The one loop that writes. All units that wait at the end of a turn of the event loop share a
 * transaction and its durable commit, each in a savepoint of its own; they are answered after the
 * commit, in the order in which they came.
 */
export class SqliteWriter implements Writer {
  readonly #connection: SqliteConnection
  #waiting: Waiting[] = []
  #between: (() => void)[] = []
  #loop: Promise<void> | null = null
  #isClosed = false

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  run<T>(unit: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error('The storage is closed'))
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ unit, resolve, reject })
    })
    this.#loop ??= this.#writeAll()
    return answer as Promise<T>
  }

  /** Runs when no transaction is open; never after the close. Must not throw. */
  between(work: () => void): void {
    if (this.#isClosed) return
    this.#between.push(work)
    this.#loop ??= this.#writeAll()
  }

  /** Refuses new units and resolves when the waiting ones are answered. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#loop
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0 || this.#between.length > 0) {
      await nextTurn()
      for (const work of this.#between.splice(0)) work()
      const batch = this.#waiting.splice(0, BATCH_UNITS_MAX)
      if (batch.length > 0) await writeBatch(this.#connection, batch)
    }
    this.#loop = null
  }
}

type Answer = () => void

const writeBatch = async (
  connection: SqliteConnection,
  batch: readonly Waiting[],
): Promise<void> => {
  const answers: Answer[] = []
  const listeners = new Set<() => void>()
  const watch = watchUnits()
  try {
    connection.execute('begin immediate')
    for (const waiting of batch) {
      answers.push(await writeUnit(connection, waiting, listeners, watch))
    }
    connection.execute('commit')
  } catch (error) {
    // Nothing of the batch is durable, so nobody may be told that it is.
    for (const { reject } of batch) reject(error)
    if (connection.database.isTransaction) connection.execute('rollback')
    return
  } finally {
    watch.stop()
  }
  for (const answer of answers) answer()
  for (const listener of listeners) listener()
}

/** Runs one unit in its savepoint. Throws only when the whole transaction is lost. */
const writeUnit = async (
  connection: SqliteConnection,
  { unit, resolve, reject }: Waiting,
  listeners: Set<() => void>,
  watch: UnitWatch,
): Promise<Answer> => {
  const transaction = new UnitTransaction(connection)
  connection.execute('savepoint unit')
  try {
    const value = await watch.settle(unit, transaction)
    transaction.end()
    connection.execute('release unit')
    for (const listener of transaction.listeners) listeners.add(listener)
    return () => resolve(value)
  } catch (error) {
    transaction.end()
    // A full disk or a failed write makes SQLite roll the whole transaction back by itself.
    if (!connection.database.isTransaction) throw error
    connection.execute('rollback to unit')
    connection.execute('release unit')
    return () => reject(error)
  }
}

interface UnitWatch {
  settle(unit: Unit, transaction: Transaction): Promise<unknown>
  stop(): void
}

/**
 * One timer per batch: it ends a unit that awaits something else than the database, and would hold
 * up all others.
 */
const watchUnits = (): UnitWatch => {
  let giveUp: (error: Error) => void = () => {}
  const timer = setInterval(
    () => giveUp(new Error(`A unit took more than ${UNIT_TIMEOUT_MS} ms: what does it await?`)),
    UNIT_TIMEOUT_MS,
  )
  return {
    settle: (unit, transaction) =>
      new Promise((resolve, reject) => {
        giveUp = reject
        unit(transaction).then(resolve, reject)
      }),
    stop: () => clearInterval(timer),
  }
}
