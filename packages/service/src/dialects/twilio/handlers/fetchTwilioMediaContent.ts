import { MessagingError, type AccountId, type AvailableMedia, type ByteRange } from '@postel/core'
import type { FetchTwilioMediaContentResponse } from '@postel/server'
import { byteStream } from '../../../http/byte-stream.ts'
import { entityTag, hasTag } from '../../../http/entity-tag.ts'
import { selectRange } from '../../../http/range.ts'
import { isSafeInline } from '../../../network/media-types.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import { RangeNotSatisfiableError } from '../errors.ts'
import { mediaSid, parseAccountSid } from '../sid.ts'
import type { TwilioHandler, TwilioPorts } from '../handler.ts'

/** Anyone who has the URL may read the bytes: the media of this version's accounts are public. */
export const fetchTwilioMediaContent: TwilioHandler<'fetchTwilioMediaContent'> =
  ({ messaging, blobs }) =>
  async ({ path, headers }, { c }) => {
    const accountId = accountIdOf(path.AccountSid)
    const messageId = messageIdOf(path.MessageSid)
    const media = await messaging.fetchMedia(accountId, messageId, mediaIdOf(path.Sid))
    const { sha256, sizeBytes } = media.stored.blob
    const tag = entityTag(sha256)
    if (hasTag(headers['if-none-match'], tag)) {
      return { status: 304, headers: { ETag: tag, 'Cache-Control': CACHE_CONTROL } }
    }
    const isSame = headers['if-range'] === undefined || headers['if-range'] === tag
    const range = isSame ? selectRange(headers.range, sizeBytes) : null
    if (range === 'unsatisfiable') throw new RangeNotSatisfiableError(sizeBytes)
    // HEAD answers the headers of GET; the bytes are neither read nor verified for it.
    const body = c.req.method === 'HEAD' ? NO_BYTES : await readBytes(blobs, media, range)
    return bytesResponse(media, body, range)
  }

/** Caches ask each time, so that deleted media are gone at once. */
const CACHE_CONTROL = 'private, no-cache'

const NO_BYTES = new Uint8Array()

const accountIdOf = (sid: string): AccountId => {
  const id = parseAccountSid(sid)
  if (id === null) throw new MessagingError('account_not_found', 'The Sid is malformed')
  return id
}

const readBytes = (blobs: TwilioPorts['blobs'], media: AvailableMedia, range: ByteRange | null) =>
  byteStream(blobs.get(media.stored.blob, range ?? undefined))

type BytesResponse = Extract<FetchTwilioMediaContentResponse, { status: 200 | 206 }>

const bytesResponse = (
  media: AvailableMedia,
  body: BytesResponse['body'],
  range: ByteRange | null,
): FetchTwilioMediaContentResponse => {
  const { contentType: storedType, blob } = media.stored
  // Only types that the contract declares are ever stored.
  const contentType = storedType as BytesResponse['contentType']
  const headers = bytesHeaders(media, range)
  if (range === null) return { status: 200, contentType, body, headers }
  const contentRange = `bytes ${range.start}-${range.end}/${blob.sizeBytes}`
  return { status: 206, contentType, body, headers: { ...headers, 'Content-Range': contentRange } }
}

const bytesHeaders = ({ id, stored }: AvailableMedia, range: ByteRange | null) => {
  const { start, end } = range ?? { start: 0, end: stored.blob.sizeBytes - 1 }
  const disposition = isSafeInline(stored.contentType) ? 'inline' : 'attachment'
  return {
    'Accept-Ranges': 'bytes',
    'Cache-Control': CACHE_CONTROL,
    'Content-Disposition': `${disposition}; filename="${mediaSid(id)}${extensionOf(stored)}"`,
    'Content-Length': String(end - start + 1),
    ETag: entityTag(stored.blob.sha256),
    'X-Content-Type-Options': 'nosniff',
  }
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

const extensionOf = ({ contentType }: AvailableMedia['stored']): string =>
  `.${EXTENSIONS[contentType] ?? contentType.split('/')[1] ?? 'bin'}`
