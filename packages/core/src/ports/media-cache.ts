import type { AccountId } from '../id.ts'
import type { StoredMedia } from '../message.ts'

/**
 * Whose cache, and which URL of it. Each account has its own, so that none learns what another has
 * fetched. A URL may hold secrets, so only its sha256 is kept, in hex.
 */
export interface CachePlace {
  accountId: AccountId
  urlSha256: string
}

/** How an answer may be used again, by the rules of HTTP. */
export interface CacheTerms {
  /** As the far side wrote it, quotes and `W/` included. */
  etag: string | null
  /** As the far side wrote it. */
  lastModified: string | null
  /** Until then, in Unix milliseconds, the far side need not be asked. */
  freshUntil: number
}

export interface CachedMedia extends CacheTerms {
  stored: StoredMedia
  /** How many bytes came; an image may have been made smaller since. */
  receivedBytes: number
}

export interface MediaCacheReads {
  /**
   * Null too where the bytes were released: the cache keeps none alive, so an entry goes with the
   * last media that have its bytes.
   */
  cachedMedia(place: CachePlace): Promise<CachedMedia | null>
}

export interface MediaCacheRows extends MediaCacheReads {
  /**
   * Takes the place of an earlier entry. Its bytes must be those of stored media. Of an account
   * with more than 1,000 entries the oldest are forgotten.
   */
  cacheMedia(place: CachePlace, cached: CachedMedia, at: number): Promise<void>
  forgetCachedMedia(place: CachePlace): Promise<void>
  /** All that an account knows. */
  clearMediaCache(accountId: AccountId): Promise<void>
}
