import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isInProgress, SEND_MESSAGE, type MessageState } from '@postel/core'

/** What a service that is dead or at rest has left on disk. */
export interface Remains {
  /** `ok`, or what SQLite finds wrong. */
  integrity: string
  /** Of messages and files, 32 hex digits. */
  ids: ReadonlySet<string>
  /** Messages that are to be moved on, and that no job moves. */
  withoutJob: readonly string[]
  buriedJobCount: number
  /** The names of bytes that no row refers to. */
  orphans: readonly string[]
  /** The names of bytes that a row refers to and that are not there. */
  missing: readonly string[]
}

const DATABASE = 'postel.sqlite'
const WRITE_AHEAD_LOG = `${DATABASE}-wal`

/** Looks at a copy, so that what a crash left is for the service itself to put right. */
export const readRemains = async (directory: string): Promise<Remains> => {
  const copy = await mkdtemp(join(tmpdir(), 'postel-remains-'))
  try {
    const names = (await readdir(directory)).filter(
      (name) => name === DATABASE || name === WRITE_AHEAD_LOG,
    )
    for (const name of names) await copyFile(join(directory, name), join(copy, name))
    const database = new DatabaseSync(join(copy, DATABASE))
    const { needed, ...found } = readRows(database)
    database.close()
    const stored = await storedNames(join(directory, 'media'))
    return {
      ...found,
      orphans: [...stored].filter((name) => !needed.has(name)),
      missing: [...needed].filter((name) => !stored.has(name)),
    }
  } finally {
    await rm(copy, { recursive: true })
  }
}

const readRows = (database: DatabaseSync) => {
  const column = (sql: string, ...values: string[]): string[] =>
    database
      .prepare(sql)
      .all(...values)
      .map((row) => String(Object.values(row)[0]))
  const messages = database.prepare('select id, state from messages').all() as {
    id: string
    state: MessageState
  }[]
  const jobs = new Set(column('select key from jobs where kind = ?', SEND_MESSAGE))
  const uploads = column('select id from chat_media')
  const named = 'select blob_sha256 from media union select blob_sha256 from chat_media'
  return {
    integrity: column('pragma integrity_check').join('; '),
    ids: new Set([...messages.map(({ id }) => id), ...uploads]),
    withoutJob: messages
      .filter(({ id, state }) => isInProgress(state) && !jobs.has(id))
      .map(({ id, state }) => `${id} is ${state}`),
    buriedJobCount: column('select id from jobs where run_at is null').length,
    needed: new Set(column(`select blob_sha256 from (${named}) where blob_sha256 is not null`)),
  }
}

/** Bytes lie under `ab/cdef…`. */
const storedNames = async (mediaFolder: string): Promise<ReadonlySet<string>> => {
  const folders = (await readdir(mediaFolder)).filter((name) => name.length === 2)
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(mediaFolder, folder))).map((name) => folder + name),
    ),
  )
  return new Set(names.flat())
}
