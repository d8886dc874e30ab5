import {
  BlobNotFoundError,
  type AvailableMedia,
  type BlobStore,
  type ByteRange,
} from '@postel/core'
import type { FetchSignedMediaResponse } from '@postel/server'
import { byteStream } from '../http/byte-stream.ts'
import { entityTag, hasTag } from '../http/entity-tag.ts'
import { RangeNotSatisfiableError } from '../http/errors.ts'
import { selectRange } from '../http/range.ts'
import { isSafeInline } from '../network/media-types.ts'

/** What of a request decides which bytes are sent. */
export interface BytesRequest {
  /** HEAD answers the headers of GET; the bytes are neither read nor verified for it. */
  isHead: boolean
  headers: { range?: string; 'if-range'?: string; 'if-none-match'?: string }
  /** What the file is called where it is saved, without its extension. */
  fileStem: string
  /** Finds the media once more; throws where they are gone by now. */
  findAgain(): Promise<unknown>
}

/** The same wherever bytes are served. */
export type BytesResponse = Extract<FetchSignedMediaResponse, { status: 200 | 206 | 304 }>

/** Throws `RangeNotSatisfiableError`. */
export const mediaBytes = async (
  blobs: BlobStore,
  media: AvailableMedia,
  request: BytesRequest,
): Promise<BytesResponse> => {
  const { headers, isHead, fileStem } = request
  const { blob } = media.stored
  const tag = entityTag(blob.sha256)
  if (hasTag(headers['if-none-match'], tag)) {
    return { status: 304, headers: { ETag: tag, 'Cache-Control': CACHE_CONTROL } }
  }
  const isSame = headers['if-range'] === undefined || headers['if-range'] === tag
  const range = isSame ? selectRange(headers.range, blob.sizeBytes) : null
  if (range === 'unsatisfiable') throw new RangeNotSatisfiableError(blob.sizeBytes)
  const body = isHead ? NO_BYTES : await readBytes(blobs, media, range, request)
  return bytesResponse(media, body, range, fileStem)
}

/** Caches ask each time, so that deleted media are gone at once. */
const CACHE_CONTROL = 'private, no-cache'

const NO_BYTES = new Uint8Array()

const readBytes = async (
  blobs: BlobStore,
  { stored }: AvailableMedia,
  range: ByteRange | null,
  { findAgain }: BytesRequest,
) => {
  try {
    return await byteStream(blobs.get(stored.blob, range ?? undefined))
  } catch (error) {
    // Media that were deleted since they were found are gone; only then may the bytes be.
    if (error instanceof BlobNotFoundError) await findAgain()
    throw error
  }
}

type WithBytes = Extract<BytesResponse, { status: 200 | 206 }>

const bytesResponse = (
  { stored }: AvailableMedia,
  body: WithBytes['body'],
  range: ByteRange | null,
  fileStem: string,
): BytesResponse => {
  const { sizeBytes, sha256 } = stored.blob
  // Only types that the contract declares are ever stored.
  const contentType = stored.contentType as WithBytes['contentType']
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 }
  const headers = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': CACHE_CONTROL,
    'Content-Disposition': dispositionOf(contentType, fileStem),
    'Content-Length': String(end - start + 1),
    ETag: entityTag(sha256),
    'X-Content-Type-Options': 'nosniff',
  }
  if (range === null) return { status: 200, contentType, body, headers }
  const contentRange = `bytes ${start}-${end}/${sizeBytes}`
  return { status: 206, contentType, body, headers: { ...headers, 'Content-Range': contentRange } }
}

const dispositionOf = (contentType: string, fileStem: string): string => {
  const extension = EXTENSIONS[contentType] ?? contentType.split('/')[1] ?? 'bin'
  const disposition = isSafeInline(contentType) ? 'inline' : 'attachment'
  return `${disposition}; filename="${fileStem}.${extension}"`
}

/** Where the subtype is no usual extension of its files. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/3gpp': '3gp',
  'text/plain': 'txt',
  'text/vcard': 'vcf',
}
