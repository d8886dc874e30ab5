import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JobQueue, Storage } from '@postel/core'
import { JobListeners, createJobQueue } from '../job-queue.ts'
import { readsOn, rowsOn } from '../rows/index.ts'
import { UnusableDatabaseError } from '../unusable-database.ts'
import { openForReading, openForWriting, truncateLog } from './connect.ts'
import type { SqliteConnection } from './connection.ts'
import { LogWiper } from './log-wiper.ts'
import { migrateSqlite } from './migrate.ts'
import { SqliteWriter } from './writer.ts'

export interface SqliteOptions {
  /** Path of the database; it and its folder are made where they are missing. */
  file: string
}

export interface SqliteStorage {
  storage: Storage
  jobs: JobQueue
}

/**
 * Opens the file with one connection that writes and one that can only read, its tables in the
 * newest form. Throws `UnusableDatabaseError`.
 */
export const openSqlite = async ({ file }: SqliteOptions): Promise<SqliteStorage> => {
  await makePrivate(file)
  const written = await openMigrated(file)
  const read = openForReading(file)
  const writer = new SqliteWriter(written)
  const jobListeners = new JobListeners()
  const wiper = new LogWiper(written, writer)
  // A crash may have come between a removal and its wipe; somebody may be reading the file right now.
  if (!truncateLog(written)) wiper.wipeSoon()
  const told = { enqueued: jobListeners.wake, removed: wiper.wipeSoon }
  let closing: Promise<void> | null = null
  const storage: Storage = {
    reads: readsOn(read),
    write: (unit) =>
      writer.run((transaction) => unit(rowsOn(Object.assign(transaction, { told })))),
    close: () => {
      wiper.stop()
      return (closing ??= closeAll(writer, read, written))
    },
  }
  return { storage, jobs: createJobQueue(writer, read, jobListeners) }
}

const openMigrated = async (file: string): Promise<SqliteConnection> => {
  const connection = openOrRefuse(file)
  try {
    await migrateSqlite(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** A file of something else, or a damaged one. */
const openOrRefuse = (file: string): SqliteConnection => {
  try {
    return openForWriting(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnusableDatabaseError(`${file} cannot be opened: ${reason}`, { cause: error })
  }
}

const closeAll = async (
  writer: SqliteWriter,
  read: SqliteConnection,
  written: SqliteConnection,
): Promise<void> => {
  await writer.close()
  read.close()
  // The last to close folds the log into the file, which only a connection that writes can do.
  written.close()
}

/** Message bodies are for the owner's eyes; SQLite gives its log files the mode of the database. */
const makePrivate = async (file: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'a', 0o600)
  await handle.close()
}
