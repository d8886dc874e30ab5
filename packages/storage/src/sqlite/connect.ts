import { DatabaseSync } from 'node:sqlite'
import { SqliteConnection } from './connection.ts'

const BUSY_TIMEOUT_MS = 5_000

/** Every commit is on the disk when it returns, and what is deleted or overwritten is wiped. */
export const openForWriting = (file: string): SqliteConnection => {
  const database = new DatabaseSync(file)
  database.exec(`
    pragma busy_timeout = ${BUSY_TIMEOUT_MS};
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma secure_delete = on;
  `)
  return new SqliteConnection(database)
}

/** Sees what was last committed, and waits for no writer. */
export const openForReading = (file: string): SqliteConnection => {
  const database = new DatabaseSync(file, { readOnly: true })
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`)
  return new SqliteConnection(database)
}
