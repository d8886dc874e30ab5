import {
  BlobTooLargeError,
  type BlobStore,
  type FetchedMedia,
  type FoundMedia,
  type MediaFetcher,
  type MissedMedia,
  type StoredMedia,
} from '@postel/core'
import type { ImageFitter } from '../images/image-fitter.ts'
import type { ImageLimits } from '../images/image-limits.ts'
import { contentMismatch, HEAD_BYTES } from './content-check.ts'
import { FetchRefusal } from './fetch-refusal.ts'
import { readTerms } from './http-cache.ts'
import { arriveAt, discard, type Answer, type HopOptions } from './media-hops.ts'
import { mediaTarget } from './media-target.ts'
import { mediaTypeOf } from './media-types.ts'
import { networkFault } from './network-fault.ts'
import { peek } from './peek.ts'

const TOTAL_TIME_MS = 15_000

export interface MediaFetcherOptions extends HopOptions {
  blobs: BlobStore
  /** Media types that may be stored, in lower case. */
  acceptedTypes: ReadonlySet<string>
  images: Pick<ImageFitter, 'fit'>
  /** Null where the carrier takes images as they are. */
  imageLimits: ImageLimits | null
  /** Aborted when the service stops: then a fetch that fails has not failed by the far side. */
  closing: AbortSignal
  totalTimeMs?: number
}

export const createMediaFetcher = (options: MediaFetcherOptions): MediaFetcher => ({
  fetch: async (request): Promise<FetchedMedia> => {
    const timeout = AbortSignal.timeout(options.totalTimeMs ?? TOTAL_TIME_MS)
    const signal = AbortSignal.any([request.signal, timeout])
    /** The sha256 of what was put and is not what is stored in the end. */
    const unused: string[] = []
    try {
      const arrival = await arriveAt(options, request, signal)
      const { urlSha256 } = arrival
      if ('cached' in arrival) {
        const { cached, terms } = arrival
        const { stored, receivedBytes } = cached
        const caching = { urlSha256, terms }
        return { ok: true, stored, receivedBytes, isCached: true, caching, unused }
      }
      const { answer } = arrival
      const taken = await take(options, answer, request.sizeBytesMax, unused)
      const caching = { urlSha256, terms: readTerms(answer.headers, options.clock.now()) }
      return { ok: true, ...taken, isCached: false, caching, unused }
    } catch (error) {
      if (options.closing.aborted) throw error
      return { ok: false, ...explain(error, request.url), unused }
    }
  },
})

type Taken = Pick<FoundMedia, 'stored' | 'receivedBytes'>

const take = async (
  options: MediaFetcherOptions,
  answer: Answer,
  sizeBytesMax: number,
  unused: string[],
): Promise<Taken> => {
  try {
    const contentType = judge(answer, options.acceptedTypes, sizeBytesMax)
    const { head, whole } = await peek(answer.body, HEAD_BYTES)
    if (head.byteLength === 0) throw new FetchRefusal('media_unreachable', 'it has no bytes')
    const mismatch = await contentMismatch(contentType, head)
    if (mismatch !== null) throw new FetchRefusal('media_type_refused', mismatch)
    const blob = await options.blobs.put(whole, sizeBytesMax)
    const stored = await fit(options, { contentType, blob }, head, unused)
    return { stored, receivedBytes: blob.sizeBytes }
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

/** Images as the carrier takes them; everything else as it came. */
const fit = async (
  { images, imageLimits }: MediaFetcherOptions,
  stored: StoredMedia,
  head: Uint8Array,
  unused: string[],
): Promise<StoredMedia> => {
  if (imageLimits === null) return stored
  unused.push(stored.blob.sha256)
  const outcome = await images.fit(stored, head, imageLimits)
  switch (outcome.kind) {
    case 'kept':
      unused.pop()
      return stored
    case 'fitted':
      return { contentType: stored.contentType, blob: outcome.blob }
    case 'too large':
      throw new FetchRefusal('media_too_large', 'it is an image that cannot be made small enough')
    case 'unreadable':
      throw new FetchRefusal('media_type_refused', 'it is an image that cannot be read')
  }
}

const explain = (error: unknown, url: string): Pick<MissedMedia, 'failure' | 'reason'> => {
  const target = mediaTarget(url)
  const where = target ? `${target.url.origin}${target.url.pathname}` : 'the media URL'
  if (error instanceof FetchRefusal) {
    return { failure: error.failure, reason: `${where}: ${error.message}` }
  }
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
