import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobStore, Clock } from '@postel/core'
import { deleteBlob } from './delete.ts'
import { getBlob } from './get.ts'
import { blobPath, hasErrorCode, incomingFolder } from './layout.ts'
import { listBlobs } from './list.ts'
import { putBlob } from './put.ts'
import { Turns } from './turns.ts'

export interface FolderOptions {
  /** Gives the bytes their times; the clock of messaging, which compares them with its own. */
  clock?: Clock
}

/**
 * A blob store in a folder that one process owns: what a crash left half-written is removed here.
 */
export const openFolder = async (
  directory: string,
  { clock = { now: () => Date.now() } }: FolderOptions = {},
): Promise<BlobStore> => {
  await mkdir(incomingFolder(directory), { recursive: true, mode: 0o700 })
  await removeCutOff(incomingFolder(directory))
  const turns = new Turns()
  return {
    put: (source, sizeBytesMax) => putBlob({ directory, clock, turns }, source, sizeBytesMax),
    get: (blob, range) => getBlob(directory, blob, range),
    has: (sha256) => hasBlob(directory, sha256),
    delete: (sha256, putBefore) => deleteBlob({ directory, turns }, sha256, putBefore),
    list: (after, limit) => listBlobs(directory, after, limit),
  }
}

/** Reads a folder that another process owns, and leaves all of it as it is. */
export const readFolder = (directory: string): Pick<BlobStore, 'get'> => ({
  get: (blob, range) => getBlob(directory, blob, range),
})

const removeCutOff = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) await rm(join(incoming, name), { force: true })
}

const hasBlob = async (directory: string, sha256: string): Promise<boolean> => {
  try {
    await access(blobPath(directory, sha256))
    return true
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return false
    throw error
  }
}
