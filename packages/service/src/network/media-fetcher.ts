import {
  BlobTooLargeError,
  type BlobStore,
  type FetchedMedia,
  type MediaFetcher,
  type StoredMedia,
} from '@postel/core'
import { request, type Dispatcher } from 'undici'
import type { Log } from '../log.ts'
import { mediaTypeOf } from './media-types.ts'
import { networkFault } from './network-fault.ts'

const REDIRECTS_MAX = 3
const TOTAL_TIME_MS = 15_000
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308])

type Answer = Dispatcher.ResponseData
type Failed = Extract<FetchedMedia, { ok: false }>

/** Ends the fetch from any depth; never leaves this file. */
class FetchRefusal extends Error {
  readonly failure: Failed['failure']

  constructor(failure: Failed['failure'], reason: string) {
    super(reason)
    this.failure = failure
  }
}

export interface MediaFetcherOptions {
  /** A guarded one: each hop of a redirect connects through it, so each hop is judged. */
  dispatcher: Dispatcher
  blobs: BlobStore
  /** Media types that may be stored, in lower case. */
  acceptedTypes: ReadonlySet<string>
  log: Log
  totalTimeMs?: number
}

export const createMediaFetcher = (options: MediaFetcherOptions): MediaFetcher => ({
  fetch: async (url, sizeBytesMax, signal) => {
    const timeout = AbortSignal.timeout(options.totalTimeMs ?? TOTAL_TIME_MS)
    try {
      const answer = await follow(options.dispatcher, url, AbortSignal.any([signal, timeout]))
      return { ok: true, stored: await store(options, answer, sizeBytesMax) }
    } catch (error) {
      const refused = explain(error, url)
      options.log.warn(refused, 'a media file was not fetched')
      return { ok: false, ...refused }
    }
  },
})

const follow = async (dispatcher: Dispatcher, start: string, signal: AbortSignal) => {
  let url = webUrl(start)
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    const answer = await request(url, {
      dispatcher,
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Postel' },
    })
    const location = answer.headers['location']
    if (!REDIRECT_STATUSES.has(answer.statusCode) || typeof location !== 'string') return answer
    discard(answer)
    url = webUrl(location, url)
  }
  throw new FetchRefusal('media_unreachable', `more than ${REDIRECTS_MAX} redirects`)
}

const webUrl = (text: string, base?: URL): URL => {
  const url = URL.parse(text, base?.href)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FetchRefusal(
      'media_unreachable',
      'it leads to something that is not an http or https URL',
    )
  }
  return url
}

const store = async (
  { blobs, acceptedTypes }: MediaFetcherOptions,
  answer: Answer,
  sizeBytesMax: number,
): Promise<StoredMedia> => {
  try {
    const contentType = judge(answer, acceptedTypes, sizeBytesMax)
    const blob = await blobs.put(answer.body, sizeBytesMax)
    if (blob.sizeBytes > 0) return { contentType, blob }
    throw new FetchRefusal('media_unreachable', 'it has no bytes')
  } finally {
    discard(answer)
  }
}

/**
 * Judges the head of the answer before a byte of it is stored; the stored media type, when it may
 * be.
 */
const judge = (
  { statusCode, headers }: Answer,
  acceptedTypes: ReadonlySet<string>,
  sizeBytesMax: number,
): string => {
  if (statusCode !== 200) throw new FetchRefusal('media_unreachable', `it answered ${statusCode}`)
  // Bytes are stored as they come. A decoder would also open the door to bombs: few bytes that
  // unpack to gigabytes.
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new FetchRefusal(
      'media_unreachable',
      'it has a Content-Encoding, which was not asked for',
    )
  }
  if (Number(headers['content-length'] ?? 0) > sizeBytesMax) throw new BlobTooLargeError()
  const declared = headers['content-type']
  const contentType = mediaTypeOf(typeof declared === 'string' ? declared : '')
  if (acceptedTypes.has(contentType)) return contentType
  throw new FetchRefusal('media_type_refused', 'its Content-Type is absent or not accepted')
}

/** Closes the connection instead of reading what nobody wants; harmless once the body was read. */
const discard = ({ body }: Answer): void => {
  body.on('error', () => undefined)
  body.destroy()
}

const explain = (error: unknown, url: string): Omit<Failed, 'ok'> => {
  const where = URL.canParse(url) ? withoutQuery(new URL(url)) : 'the media URL'
  if (error instanceof FetchRefusal)
    return { failure: error.failure, reason: `${where}: ${error.message}` }
  if (error instanceof BlobTooLargeError) {
    return {
      failure: 'media_too_large',
      reason: `${where}: more bytes than are left for this message`,
    }
  }
  const fault = networkFault(error)
  if (fault === null) throw error
  return { failure: 'media_unreachable', reason: `${where}: ${fault}` }
}

const withoutQuery = (url: URL): string => `${url.origin}${url.pathname}`
