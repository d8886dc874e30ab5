import { DatabaseSync } from 'node:sqlite'
import { SqliteConnection } from './connection.ts'

const BUSY_TIMEOUT_MS = 5_000

/**
 * Every commit is on the disk when it returns, and what is deleted or overwritten is wiped. What a
 * transaction needs beside the file stays in memory: nothing would wipe it elsewhere.
 */
export const openForWriting = (file: string): SqliteConnection => {
  const database = new DatabaseSync(file)
  database.exec(`
    pragma busy_timeout = ${BUSY_TIMEOUT_MS};
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma secure_delete = on;
    pragma temp_store = memory;
  `)
  return new SqliteConnection(database)
}

/**
 * Moves the write-ahead log into the database and empties it. False, without waiting, while another
 * connection reads: it may still need the log.
 */
export const truncateLog = ({ database }: SqliteConnection): boolean => {
  database.exec('pragma busy_timeout = 0')
  try {
    return database.prepare('pragma wal_checkpoint(truncate)').get()?.['busy'] === 0
  } finally {
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`)
  }
}

/**
 * Sees what was last committed, and waits for no writer. What it sorts stays in memory too: a long
 * list has bodies, which SQLite would otherwise write into a file among the system's temporary ones.
 */
export const openForReading = (file: string): SqliteConnection => {
  const database = new DatabaseSync(file, { readOnly: true })
  database.exec(`
    pragma busy_timeout = ${BUSY_TIMEOUT_MS};
    pragma temp_store = memory;
  `)
  return new SqliteConnection(database)
}
