import type { AccountId } from '../id.ts'
import type { DeliveryFailure, StoredMedia } from '../message.ts'
import type { CacheTerms } from './media-cache.ts'

/**
 * Brings the bytes behind a URL into the blob store, guarded against private addresses, or finds
 * them in the cache of the account. Never throws for what the far side does. Throws
 * `BlobNotFoundError` where bytes that it put were swept before it was done with them.
 */
export interface MediaFetcher {
  fetch(request: MediaRequest): Promise<FetchedMedia>
}

export interface MediaRequest {
  accountId: AccountId
  url: string
  /** Of the bytes as they come. */
  sizeBytesMax: number
  /** Ends the waiting for the far side. */
  signal: AbortSignal
}

export type FetchedMedia = FoundMedia | MissedMedia

export interface FoundMedia {
  ok: true
  stored: StoredMedia
  /** How many bytes came; `stored` has fewer where an image was made smaller. */
  receivedBytes: number
  /** The bytes were not put anew: they are good only while the cache still has them. */
  isCached: boolean
  caching: MediaCaching
  /** The sha256 of bytes that were put on the way and are of no more use. */
  unused: readonly string[]
}

/** What the cache of the account is to know of the URL that answered; without terms, nothing. */
export interface MediaCaching {
  urlSha256: string
  terms: CacheTerms | 'unchanged' | null
}

export interface MissedMedia {
  ok: false
  failure: DeliveryFailure
  /** For who operates the service, without the URL's query and credentials. */
  reason: string
  unused: readonly string[]
}
