import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { BlobDamagedError, BlobNotFoundError } from '@postel/core'
import type { BlobInfo, ByteRange } from '@postel/core'
import { CHUNK_BYTES, sha256 } from './chunks.ts'
import { blobPath, hasErrorCode } from './layout.ts'

/**
 * Reads, verifies and hands out one chunk at a time; of a range only the chunks that it touches.
 */
export async function* getBlob(
  directory: string,
  blob: BlobInfo,
  range: ByteRange = { start: 0, end: blob.sizeBytes - 1 },
): AsyncGenerator<Uint8Array> {
  checkRange(blob, range)
  const file = await openBlob(directory, blob)
  try {
    await checkSize(file, blob)
    const last = Math.floor(range.end / CHUNK_BYTES)
    for (let index = Math.floor(range.start / CHUNK_BYTES); index <= last; index += 1) {
      const chunk = await readChunk(file, blob, index)
      const offset = index * CHUNK_BYTES
      yield chunk.subarray(Math.max(range.start - offset, 0), range.end - offset + 1)
    }
  } finally {
    await file.close()
  }
}

const checkRange = ({ sizeBytes }: BlobInfo, { start, end }: ByteRange): void => {
  const isEmpty = sizeBytes === 0 && start === 0 && end === -1
  if (isEmpty || (start >= 0 && start <= end && end < sizeBytes)) return
  throw new RangeError(`Bytes ${start} to ${end} are not within ${sizeBytes} bytes`)
}

const openBlob = async (directory: string, blob: BlobInfo): Promise<FileHandle> => {
  try {
    return await open(blobPath(directory, blob.sha256), 'r')
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT')) throw error
    throw new BlobNotFoundError(`No bytes named ${blob.sha256}`, { cause: error })
  }
}

const checkSize = async (file: FileHandle, blob: BlobInfo): Promise<void> => {
  const { size } = await file.stat()
  if (size === blob.sizeBytes) return
  throw new BlobDamagedError(blob.sha256, null, `has ${size} bytes and not ${blob.sizeBytes}`)
}

const readChunk = async (file: FileHandle, blob: BlobInfo, index: number): Promise<Uint8Array> => {
  const offset = index * CHUNK_BYTES
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, blob.sizeBytes - offset))
  let filled = 0
  while (filled < chunk.byteLength) {
    const place = { offset: filled, position: offset + filled }
    const { bytesRead } = await file.read(chunk, place).catch((error: unknown) => {
      if (!hasErrorCode(error, 'EIO')) throw error
      throw new BlobDamagedError(blob.sha256, index, `cannot be read in its 1 MiB chunk ${index}`, {
        cause: error,
      })
    })
    if (bytesRead === 0) break
    filled += bytesRead
  }
  if (filled === chunk.byteLength && sha256(chunk) === blob.chunkSha256[index]) return chunk
  throw new BlobDamagedError(blob.sha256, index, `is damaged in its 1 MiB chunk ${index}`)
}
