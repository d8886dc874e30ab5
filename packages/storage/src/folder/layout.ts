import { open, readdir, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

const SHA256 = /^[0-9a-f]{64}$/
const FOLDER = /^[0-9a-f]{2}$/

/** `ab/cdef…`: 256 folders, so that none grows too large to list. */
export const blobFolder = (directory: string, sha256: string): string =>
  join(directory, checked(sha256).slice(0, 2))

export const blobPath = (directory: string, sha256: string): string =>
  join(blobFolder(directory, sha256), sha256.slice(2))

/** The folders that have blobs, in order. */
export const blobFolders = async (directory: string): Promise<string[]> =>
  (await readdir(directory)).filter((name) => FOLDER.test(name)).sort()

/** The time of the file is the time of the blob, by the store's clock and not the disk's. */
export const setPutAt = (file: FileHandle, at: number): Promise<void> =>
  file.utimes(at / 1000, at / 1000)

/** Null where there are no such bytes. */
export const putAtOf = async (directory: string, sha256: string): Promise<number | null> => {
  try {
    return Math.round((await stat(blobPath(directory, sha256))).mtimeMs)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Bytes on their way in. Whatever is here at a start was cut off. */
export const incomingFolder = (directory: string): string => join(directory, 'incoming')

/** Makes names in a folder survive a power cut; a file's own fsync does not cover its name. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const hasErrorCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** A name is a path here, so nothing but a digest may become one. */
const checked = (sha256: string): string => {
  if (!SHA256.test(sha256)) throw new Error('A blob is named by 64 lowercase hex digits')
  return sha256
}
