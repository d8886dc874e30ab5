import { BlobDamagedError, BlobNotFoundError } from '@postel/core'
import type {
  BlobInfo,
  BlobStore,
  CachedMedia,
  CacheTerms,
  Clock,
  MediaRequest,
  Reads,
} from '@postel/core'
import { request, type Dispatcher } from 'undici'
import { countSpent } from '../http/spent-buffers.ts'
import { FetchRefusal } from './fetch-refusal.ts'
import { conditionsOf, renewTerms } from './http-cache.ts'
import { mediaTarget, redirectTarget, targetSha256, type MediaTarget } from './media-target.ts'

const REDIRECTS_MAX = 3
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308])

export type Answer = Dispatcher.ResponseData

export interface HopOptions {
  /** A guarded one: each hop of a redirect connects through it, so each hop is judged. */
  dispatcher: Dispatcher
  reads: Pick<Reads, 'cachedMedia'>
  blobs: Pick<BlobStore, 'get'>
  clock: Clock
}

/** What there is behind a media URL: bytes that are here already, or an answer to be read. */
export type Arrival =
  | { urlSha256: string; answer: Answer }
  | { urlSha256: string; cached: CachedMedia; terms: CacheTerms | 'unchanged' | null }

/** Follows redirects; asks at each hop only for what the cache of the account does not have. */
export const arriveAt = async (
  options: HopOptions,
  { accountId, url }: MediaRequest,
  signal: AbortSignal,
): Promise<Arrival> => {
  let target = required(mediaTarget(url))
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    const urlSha256 = targetSha256(target)
    const cached = await findCached(options, { accountId, urlSha256 })
    const now = options.clock.now()
    if (cached && now < cached.freshUntil) return { urlSha256, cached, terms: 'unchanged' }
    const answer = await ask(options.dispatcher, target, cached, signal)
    if (cached && answer.statusCode === 304) {
      discard(answer)
      return { urlSha256, cached, terms: renewTerms(cached, answer.headers, now) }
    }
    const location = answer.headers['location']
    if (!REDIRECT_STATUSES.has(answer.statusCode) || typeof location !== 'string') {
      return { urlSha256, answer }
    }
    discard(answer)
    target = required(redirectTarget(target, location))
  }
  throw new FetchRefusal('media_unreachable', `more than ${REDIRECTS_MAX} redirects`)
}

/** Closes the connection instead of reading what nobody wants; harmless once the body was read. */
export const discard = ({ body }: Answer): void => {
  body.on('error', () => undefined)
  body.destroy()
}

const required = (target: MediaTarget | null): MediaTarget => {
  if (target !== null) return target
  throw new FetchRefusal('media_unreachable', 'it leads to what is not an http or https URL')
}

/** Bytes that were lost or damaged in the store come anew, which heals them. */
const findCached = async (
  { reads, blobs }: HopOptions,
  place: Parameters<Reads['cachedMedia']>[0],
): Promise<CachedMedia | null> => {
  const cached = await reads.cachedMedia(place)
  return cached && (await isWhole(blobs, cached.stored.blob)) ? cached : null
}

/** Reads all of them, 5 MiB at most: that is less than to fetch them, and a disk may lie. */
const isWhole = async (blobs: Pick<BlobStore, 'get'>, blob: BlobInfo): Promise<boolean> => {
  try {
    for await (const chunk of blobs.get(blob)) countSpent(chunk.byteLength)
    return true
  } catch (error) {
    if (error instanceof BlobNotFoundError || error instanceof BlobDamagedError) return false
    throw error
  }
}

const ask = (
  dispatcher: Dispatcher,
  { url, authorization }: MediaTarget,
  cached: CachedMedia | null,
  signal: AbortSignal,
): Promise<Answer> =>
  request(url, {
    dispatcher,
    signal,
    headers: {
      accept: '*/*',
      // Bytes are stored as they come. A decoder would also open the door to bombs: few bytes that
      // unpack to gigabytes.
      'accept-encoding': 'identity',
      'user-agent': 'Postel',
      ...(authorization !== null && { authorization }),
      ...(cached && conditionsOf(cached)),
    },
  })
