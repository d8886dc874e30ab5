import type { BlobInfo } from '../message.ts'

export interface ByteRange {
  /** First byte, from 0. */
  start: number
  /** Last byte, inclusive. */
  end: number
}

/**
 * Bytes named by their sha256. A put is whole and durable when it resolves, or leaves nothing
 * readable behind. Putting bytes that are there already is not an error.
 */
export interface BlobStore {
  /** Streams; throws `BlobTooLargeError` once more than `sizeBytesMax` bytes came. */
  put(source: AsyncIterable<Uint8Array>, sizeBytesMax: number): Promise<BlobInfo>
  /**
   * Streams the bytes, or the range of them, chunk by chunk; each 1 MiB chunk is verified before
   * any of it is handed out. Throws `BlobNotFoundError` or `BlobDamagedError`, never wrong bytes.
   */
  get(blob: BlobInfo, range?: ByteRange): AsyncIterable<Uint8Array>
  has(sha256: string): Promise<boolean>
  delete(sha256: string): Promise<void>
}

export class BlobNotFoundError extends Error {
  override readonly name = 'BlobNotFoundError'
}

export class BlobDamagedError extends Error {
  override readonly name = 'BlobDamagedError'
}

export class BlobTooLargeError extends Error {
  override readonly name = 'BlobTooLargeError'
}
