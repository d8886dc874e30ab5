import { BlobNotFoundError, type BlobStore, type ByteRange, type StoredMedia } from '@postel/core'
import { byteStream } from '../http/byte-stream.ts'
import { RangeNotSatisfiableError } from '../http/errors.ts'
import { selectRange } from '../http/range.ts'
import { isSameForRange, isUnchanged, validatorsOf } from '../http/validators.ts'
import type { Conditions, Validators } from '../http/validators.ts'

/** What of a request decides which bytes are sent. */
export interface BytesRequest {
  /** HEAD answers the headers of GET; the bytes are neither read nor verified for it. */
  isHead: boolean
  headers: Conditions & { range?: string }
  /** Whether anyone may have the bytes. */
  isPublic: boolean
  /** When the bytes became those of the media, in Unix milliseconds. */
  storedAt: number
  /** The `Content-Disposition` of the bytes. */
  disposition: string
  /** The `Content-Type`, where it must be told to the letter: without it, texts get a charset. */
  typeHeader?: string
  /** Ends an answer that turns out to be damaged after it has begun. */
  breakOff: (() => void) | undefined
  /** Finds the media once more; throws where they are gone by now. */
  findAgain(): Promise<unknown>
}

interface BytesHeaders {
  'Accept-Ranges': 'bytes'
  'Cache-Control': 'no-cache' | 'private, no-cache'
  'Content-Disposition': string
  'Content-Length': string
  'Content-Security-Policy': 'sandbox'
  'Content-Type'?: string
  ETag: string
  'Last-Modified': string
  'X-Content-Type-Options': 'nosniff'
}

type Bytes = Uint8Array | ReadableStream<Uint8Array>

/** The same on every wire, but for the content type. */
export type StoredBytes =
  | { status: 200; body: Bytes; headers: BytesHeaders }
  | { status: 206; body: Bytes; headers: BytesHeaders & { 'Content-Range': string } }
  | { status: 304; headers: Pick<BytesHeaders, 'Cache-Control' | 'ETag' | 'Last-Modified'> }

/** Throws `RangeNotSatisfiableError`. */
export const storedBytes = async (
  blobs: BlobStore,
  { blob }: StoredMedia,
  request: BytesRequest,
): Promise<StoredBytes> => {
  const { headers, isHead } = request
  const validators = validatorsOf(blob.sha256, request.storedAt)
  if (isUnchanged(headers, validators)) {
    return { status: 304, headers: versionHeaders(validators, request) }
  }
  const range = isSameForRange(headers, validators)
    ? selectRange(headers.range, blob.sizeBytes)
    : null
  if (range === 'unsatisfiable') throw new RangeNotSatisfiableError(blob.sizeBytes)
  const body = isHead ? NO_BYTES : await readBytes(blobs, blob, range, request)
  return bytesResponse(blob, body, range, { ...request, validators })
}

/**
 * Caches ask each time, so that deleted media are gone at once, and media that become protected are
 * shown to nobody else. What is not public is for the cache of one reader only.
 */
const versionHeaders = (
  { etag, lastModified }: Validators,
  { isPublic }: Pick<BytesRequest, 'isPublic'>,
): Pick<BytesHeaders, 'Cache-Control' | 'ETag' | 'Last-Modified'> => ({
  'Cache-Control': isPublic ? 'no-cache' : 'private, no-cache',
  ETag: etag,
  'Last-Modified': lastModified,
})

const NO_BYTES = new Uint8Array()

type Blob = StoredMedia['blob']

const readBytes = async (
  blobs: BlobStore,
  blob: Blob,
  range: ByteRange | null,
  { breakOff, findAgain }: BytesRequest,
) => {
  try {
    return await byteStream(blobs.get(blob, range ?? undefined), breakOff)
  } catch (error) {
    // Media that were deleted since they were found are gone, and their bytes may be.
    if (error instanceof BlobNotFoundError) await findAgain()
    throw error
  }
}

type Served = BytesRequest & { validators: Validators }

const bytesResponse = (
  { sizeBytes }: Blob,
  body: Bytes,
  range: ByteRange | null,
  { validators, ...request }: Served,
): StoredBytes => {
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 }
  const { disposition, typeHeader } = request
  const headers: BytesHeaders = {
    ...versionHeaders(validators, request),
    'Accept-Ranges': 'bytes',
    'Content-Disposition': disposition,
    'Content-Length': String(end - start + 1),
    'Content-Security-Policy': 'sandbox',
    ...(typeHeader !== undefined && { 'Content-Type': typeHeader }),
    'X-Content-Type-Options': 'nosniff',
  }
  if (range === null) return { status: 200, body, headers }
  const contentRange = `bytes ${start}-${end}/${sizeBytes}`
  return { status: 206, body, headers: { ...headers, 'Content-Range': contentRange } }
}
