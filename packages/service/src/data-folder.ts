import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigError } from './config/setting.ts'

/** Where the service keeps what it must not lose, and the lock that keeps a second service out. */
export interface DataFolder {
  databaseFile: string
  mediaFolder: string
  secretKeysFile: string
  /** The id of the API token that is configured, not the token. */
  apiTokenFile: string
  /** A curl configuration with the first account's credentials. */
  curlFile: string
  unlock(): void
}

export const secretKeysFileIn = (dataDir: string): string => join(resolve(dataDir), 'secret-keys')

export const databaseFileIn = (dataDir: string): string => join(resolve(dataDir), 'postel.sqlite')

export const mediaFolderIn = (dataDir: string): string => join(resolve(dataDir), 'media')

/** Throws `ConfigError` when the folder cannot be made or another service has it. */
export const openDataFolder = async (path: string): Promise<DataFolder> => {
  const root = resolve(path)
  try {
    await mkdir(root, { recursive: true, mode: 0o700 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`POSTEL_DATA_DIR ${root} cannot be made: ${reason}`, { cause: error })
  }
  return {
    databaseFile: databaseFileIn(root),
    mediaFolder: mediaFolderIn(root),
    secretKeysFile: secretKeysFileIn(root),
    apiTokenFile: join(root, 'api-token-id'),
    curlFile: join(root, 'curl.conf'),
    unlock: lock(root),
  }
}

/**
 * The lock of a SQLite file is one that the operating system gives back when a process dies,
 * however it dies: Node has no other of that kind, and a file with a process id goes stale.
 */
const lock = (root: string): (() => void) => {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(root, 'service.lock'))
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    database?.close()
    throw new ConfigError(lockProblem(root, error as Error), { cause: error })
  }
  return () => database.close()
}

const SQLITE_BUSY = 5

const lockProblem = (root: string, error: Error & { errcode?: number }): string =>
  error.errcode === SQLITE_BUSY
    ? `POSTEL_DATA_DIR ${root} is in use by another service; stop it, ` +
      'or give this one a folder of its own.'
    : `POSTEL_DATA_DIR ${root} cannot be written to: ${error.message}`
