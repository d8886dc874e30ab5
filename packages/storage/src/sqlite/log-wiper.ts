import type { SqliteConnection } from './connection.ts'
import { truncateLog } from './connect.ts'
import type { SqliteWriter } from './writer.ts'

/** What is removed within this time is wiped together. */
const DELAY_MS = 200
/** While somebody else reads the file, such as a backup. */
const RETRY_MS = 1_000

/**
 * Empties the write-ahead log after something was removed: until then the log still has it. Waits
 * for a moment between two transactions.
 */
export class LogWiper {
  readonly #connection: SqliteConnection
  readonly #writer: SqliteWriter
  #timer: NodeJS.Timeout | null = null

  constructor(connection: SqliteConnection, writer: SqliteWriter) {
    this.#connection = connection
    this.#writer = writer
  }

  readonly wipeSoon = (): void => this.#wipeIn(DELAY_MS)

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #wipeIn(delayMs: number): void {
    // A wipe to come takes with it what was removed by then.
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#writer.between(() => {
        if (!this.#isWiped()) this.#wipeIn(RETRY_MS)
      })
    }, delayMs).unref()
  }

  #isWiped(): boolean {
    try {
      return truncateLog(this.#connection)
    } catch {
      // A disk that fails here fails the writes too, and those tell it. The log waits until it is
      // well.
      return false
    }
  }
}
