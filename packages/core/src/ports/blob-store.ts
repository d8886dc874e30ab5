import type { BlobInfo } from '../message.ts'

export interface ByteRange {
  /** First byte, from 0. */
  start: number
  /** Last byte, inclusive. */
  end: number
}

/** A name in the store and when bytes were last put under it, in Unix milliseconds. */
export interface ListedBlob {
  sha256: string
  putAt: number
}

/**
 * Bytes named by their sha256. A put is whole and durable when it resolves, or leaves nothing
 * readable behind. Putting bytes that are there already is not an error and makes their time new.
 */
export interface BlobStore {
  /**
   * Streams; throws `BlobTooLargeError` once more than `sizeBytesMax` bytes came. The time of the
   * bytes is not before the end of the source.
   */
  put(source: AsyncIterable<Uint8Array>, sizeBytesMax: number): Promise<BlobInfo>
  /**
   * Streams the bytes, or the range of them, chunk by chunk; each 1 MiB chunk is verified before
   * any of it is handed out. Throws `BlobNotFoundError` or `BlobDamagedError`, never wrong bytes.
   */
  get(blob: BlobInfo, range?: ByteRange): AsyncIterable<Uint8Array>
  has(sha256: string): Promise<boolean>
  /**
   * Deletes the bytes unless they were put at `putBefore` or later; looking and deleting are one
   * step to a put at the same time. True when the bytes are gone, be it since long ago.
   */
  delete(sha256: string, putBefore: number): Promise<boolean>
  /** In the order of their names, from the one after `after`; the empty text begins. */
  list(after: string, limit: number): Promise<ListedBlob[]>
}

export class BlobNotFoundError extends Error {
  override readonly name = 'BlobNotFoundError'
}

/** The bytes are not those that were put. */
export class BlobDamagedError extends Error {
  override readonly name = 'BlobDamagedError'
  readonly sha256: string
  /** Which 1 MiB of it, from 0; null where their number is wrong, or none are there at all. */
  readonly chunk: number | null

  constructor(sha256: string, chunk: number | null, problem: string, options?: ErrorOptions) {
    super(`${sha256} ${problem}`, options)
    this.sha256 = sha256
    this.chunk = chunk
  }
}

export class BlobTooLargeError extends Error {
  override readonly name = 'BlobTooLargeError'
}
