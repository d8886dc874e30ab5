import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@postel/storage'
import type { StorageBackend } from './describe-storage.ts'

/** An empty database in a folder of its own. */
export const openEmptySqlite = async (): Promise<StorageBackend> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-sqlite-'))
  const { storage, jobs } = await openSqlite({ file: join(directory, 'postel.sqlite') })
  const remove = async (): Promise<void> => {
    await storage.close()
    await rm(directory, { recursive: true })
  }
  return { storage, jobs, remove }
}
