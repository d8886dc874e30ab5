import { open } from 'node:fs/promises'
import { join } from 'node:path'

const SHA256 = /^[0-9a-f]{64}$/

/** `ab/cdef…`: 256 folders, so that none grows too large to list. */
export const blobFolder = (directory: string, sha256: string): string =>
  join(directory, checked(sha256).slice(0, 2))

export const blobPath = (directory: string, sha256: string): string =>
  join(blobFolder(directory, sha256), sha256.slice(2))

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
