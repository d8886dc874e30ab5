import type { DeliveryFailure, FoundMedia, MissedMedia, StoredMedia } from '@postel/core'
import { storedOf } from '../contracts/builders.ts'

/** What a fetcher answers that found this content, and nothing of it in a cache. */
export const foundOf = (content: string): FoundMedia => foundAs(storedOf(content))

/** The same of bytes that are in the store. */
export const foundAs = (stored: StoredMedia): FoundMedia => ({
  ok: true,
  stored,
  receivedBytes: stored.blob.sizeBytes,
  isCached: false,
  caching: { urlSha256: stored.blob.sha256, terms: null },
  unused: [],
})

export const missedOf = (failure: DeliveryFailure): MissedMedia => ({
  ok: false,
  failure,
  reason: 'the test says so',
  unused: [],
})
