import { BlobNotFoundError, type BlobStore, type ByteRange, type StoredMedia } from '@postel/core'
import { byteStream } from '../http/byte-stream.ts'
import { entityTag, hasTag } from '../http/entity-tag.ts'
import { RangeNotSatisfiableError } from '../http/errors.ts'
import { selectRange } from '../http/range.ts'

/** What of a request decides which bytes are sent. */
export interface BytesRequest {
  /** HEAD answers the headers of GET; the bytes are neither read nor verified for it. */
  isHead: boolean
  headers: { range?: string; 'if-range'?: string; 'if-none-match'?: string }
  /** The `Content-Disposition` of the bytes. */
  disposition: string
  /** The `Content-Type`, where it must be told to the letter: without it, texts get a charset. */
  typeHeader?: string
  /** Finds the media once more; throws where they are gone by now. */
  findAgain(): Promise<unknown>
}

interface BytesHeaders {
  'Accept-Ranges': 'bytes'
  'Cache-Control': typeof CACHE_CONTROL
  'Content-Disposition': string
  'Content-Length': string
  'Content-Type'?: string
  ETag: string
  'X-Content-Type-Options': 'nosniff'
}

type Bytes = Uint8Array | ReadableStream<Uint8Array>

/** The same on every wire, but for the content type. */
export type StoredBytes =
  | { status: 200; body: Bytes; headers: BytesHeaders }
  | { status: 206; body: Bytes; headers: BytesHeaders & { 'Content-Range': string } }
  | { status: 304; headers: Pick<BytesHeaders, 'Cache-Control' | 'ETag'> }

/** Throws `RangeNotSatisfiableError`. */
export const storedBytes = async (
  blobs: BlobStore,
  { blob }: StoredMedia,
  request: BytesRequest,
): Promise<StoredBytes> => {
  const { headers, isHead } = request
  const tag = entityTag(blob.sha256)
  if (hasTag(headers['if-none-match'], tag)) {
    return { status: 304, headers: { ETag: tag, 'Cache-Control': CACHE_CONTROL } }
  }
  const isSame = headers['if-range'] === undefined || headers['if-range'] === tag
  const range = isSame ? selectRange(headers.range, blob.sizeBytes) : null
  if (range === 'unsatisfiable') throw new RangeNotSatisfiableError(blob.sizeBytes)
  const body = isHead ? NO_BYTES : await readBytes(blobs, blob, range, request)
  return bytesResponse(blob, body, range, request)
}

/** Caches ask each time, so that deleted media are gone at once. */
const CACHE_CONTROL = 'private, no-cache'

const NO_BYTES = new Uint8Array()

type Blob = StoredMedia['blob']

const readBytes = async (
  blobs: BlobStore,
  blob: Blob,
  range: ByteRange | null,
  { findAgain }: BytesRequest,
) => {
  try {
    return await byteStream(blobs.get(blob, range ?? undefined))
  } catch (error) {
    // Media that were deleted since they were found are gone; only then may the bytes be.
    if (error instanceof BlobNotFoundError) await findAgain()
    throw error
  }
}

const bytesResponse = (
  { sizeBytes, sha256 }: Blob,
  body: Bytes,
  range: ByteRange | null,
  { disposition, typeHeader }: BytesRequest,
): StoredBytes => {
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 }
  const headers: BytesHeaders = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': CACHE_CONTROL,
    'Content-Disposition': disposition,
    'Content-Length': String(end - start + 1),
    ...(typeHeader !== undefined && { 'Content-Type': typeHeader }),
    ETag: entityTag(sha256),
    'X-Content-Type-Options': 'nosniff',
  }
  if (range === null) return { status: 200, body, headers }
  const contentRange = `bytes ${start}-${end}/${sizeBytes}`
  return { status: 206, body, headers: { ...headers, 'Content-Range': contentRange } }
}
