import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobStore } from '@postel/core'
import { getBlob } from './get.ts'
import { blobFolder, blobPath, hasErrorCode, incomingFolder, syncFolder } from './layout.ts'
import { putBlob } from './put.ts'

/**
 * A blob store in a folder that one process owns: what a crash left half-written is removed here.
 */
export const openFolder = async (directory: string): Promise<BlobStore> => {
  await mkdir(incomingFolder(directory), { recursive: true, mode: 0o700 })
  await removeCutOff(incomingFolder(directory))
  return {
    put: (source, sizeBytesMax) => putBlob(directory, source, sizeBytesMax),
    get: (blob, range) => getBlob(directory, blob, range),
    has: (sha256) => hasBlob(directory, sha256),
    delete: (sha256) => deleteBlob(directory, sha256),
  }
}

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

/** Bytes that are not there are deleted already. */
const deleteBlob = async (directory: string, sha256: string): Promise<void> => {
  try {
    await rm(blobPath(directory, sha256))
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return
    throw error
  }
  await syncFolder(blobFolder(directory, sha256))
}
