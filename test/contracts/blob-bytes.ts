import { createHash } from 'node:crypto'
import type { BlobInfo, BlobStore, ByteRange } from '@postel/core'

export const MIB = 1_048_576

/** Bytes without a period that a chunk could hide. */
export const bytesOf = (size: number): Buffer => {
  const bytes = Buffer.alloc(size)
  for (let index = 0; index < size; index += 1) bytes[index] = (index * 31 + (index >> 9)) % 251
  return bytes
}

export const inParts = async function* (bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += size) {
    yield bytes.subarray(start, start + size)
  }
}

export const chunksOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.byteLength / MIB) }, (_, index) =>
    bytes.subarray(index * MIB, (index + 1) * MIB),
  )

export const read = async (
  blobs: BlobStore,
  blob: BlobInfo,
  range?: ByteRange,
): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of blobs.get(blob, range)) parts.push(part)
  return Buffer.concat(parts)
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
