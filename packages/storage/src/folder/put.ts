import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobTooLargeError } from '@postel/core'
import type { BlobInfo, Clock } from '@postel/core'
import { CHUNK_BYTES } from './chunks.ts'
import { blobFolder, blobPath, incomingFolder, setPutAt, syncFolder } from './layout.ts'
import type { Turns } from './turns.ts'

export interface PutPlace {
  directory: string
  clock: Clock
  turns: Turns
}

/**
 * Writes aside while hashing, then renames: the bytes appear under their name whole and durable, or
 * not at all. Bytes that are there already are replaced by the fresh ones, which heals a damaged
 * file.
 */
export const putBlob = async (
  { directory, clock, turns }: PutPlace,
  source: AsyncIterable<Uint8Array>,
  sizeBytesMax: number,
): Promise<BlobInfo> => {
  const incoming = join(incomingFolder(directory), randomUUID())
  try {
    const file = await open(incoming, 'wx', 0o600)
    const blob = await writeAndClose(file, source, sizeBytesMax, clock)
    await turns.take(blob.sha256, () => moveIn(directory, incoming, blob.sha256))
    return blob
  } catch (error) {
    await rm(incoming, { force: true })
    throw error
  }
}

const writeAndClose = async (
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  sizeBytesMax: number,
  clock: Clock,
): Promise<BlobInfo> => {
  try {
    const digest = new BlobDigest()
    for await (const bytes of source) {
      digest.add(bytes)
      if (digest.sizeBytes > sizeBytesMax) {
        throw new BlobTooLargeError(`More than ${sizeBytesMax} bytes came`)
      }
      await file.writeFile(bytes)
    }
    await setPutAt(file, clock.now())
    await file.sync()
    return digest.end()
  } finally {
    await file.close()
  }
}

const moveIn = async (directory: string, incoming: string, sha256: string): Promise<void> => {
  const folder = blobFolder(directory, sha256)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) await syncFolder(directory)
  await rename(incoming, blobPath(directory, sha256))
  await syncFolder(folder)
}

/** The sha256 of the whole and of each chunk, in one pass. */
class BlobDigest {
  sizeBytes = 0
  readonly #whole = createHash('sha256')
  readonly #chunks: string[] = []
  #chunk = createHash('sha256')
  #chunkBytes = 0

  add(bytes: Uint8Array): void {
    this.#whole.update(bytes)
    this.sizeBytes += bytes.byteLength
    for (let start = 0; start < bytes.byteLength;) {
      const part = bytes.subarray(start, start + CHUNK_BYTES - this.#chunkBytes)
      this.#chunk.update(part)
      this.#chunkBytes += part.byteLength
      start += part.byteLength
      if (this.#chunkBytes === CHUNK_BYTES) this.#endChunk()
    }
  }

  end(): BlobInfo {
    if (this.#chunkBytes > 0) this.#endChunk()
    const { sizeBytes } = this
    return { sha256: this.#whole.digest('hex'), sizeBytes, chunkSha256: this.#chunks }
  }

  #endChunk(): void {
    this.#chunks.push(this.#chunk.digest('hex'))
    this.#chunk = createHash('sha256')
    this.#chunkBytes = 0
  }
}
