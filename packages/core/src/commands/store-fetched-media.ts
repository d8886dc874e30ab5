import type { AccountId, MediaId } from '../id.ts'
import type { FoundMedia } from '../ports/media-fetcher.ts'
import type { Rows } from '../ports/storage.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'

export interface FetchedForMessage {
  accountId: AccountId
  /** The media that lack their bytes. */
  pending: readonly { id: MediaId }[]
  /** What was found, in the same order. */
  found: readonly FoundMedia[]
  /** When the fetch began. */
  since: number
  at: number
}

/**
 * Gives media the bytes that were fetched for them, and the cache what it may know of these; `again`,
 * and no media stored, where bytes may be gone already. See `sweepBlob` for why.
 */
export const storeFetchedMedia = async (
  rows: Rows,
  fetched: FetchedForMessage,
): Promise<'again' | null> => {
  const { accountId, pending, found, since, at } = fetched
  await enqueueSweeps(
    rows,
    found.flatMap(({ unused }) => unused),
    at,
  )
  for (const one of found) {
    if (await mayBeGone(rows, accountId, one, since)) return 'again'
  }
  for (const [index, one] of found.entries()) {
    const target = pending[index]
    // Another run stored it, or its message is gone: then these bytes may be of use to nobody.
    const isTaken = target !== undefined && (await rows.storeMedia(target.id, one.stored, at))
    if (isTaken) await cache(rows, accountId, one, at)
    else await enqueueSweeps(rows, [one.stored.blob.sha256], at)
  }
  return null
}

const mayBeGone = async (
  rows: Rows,
  accountId: AccountId,
  { isCached, caching, stored }: FoundMedia,
  since: number,
): Promise<boolean> => {
  const { sha256 } = stored.blob
  if (!isCached) return rows.isBlobReleasedSince(sha256, since)
  const cached = await rows.cachedMedia({ accountId, urlSha256: caching.urlSha256 })
  return cached?.stored.blob.sha256 !== sha256
}

const cache = async (
  rows: Rows,
  accountId: AccountId,
  { caching: { urlSha256, terms }, stored, receivedBytes }: FoundMedia,
  at: number,
): Promise<void> => {
  const place = { accountId, urlSha256 }
  if (terms === null) await rows.forgetCachedMedia(place)
  else if (terms !== 'unchanged') {
    await rows.cacheMedia(place, { ...terms, stored, receivedBytes }, at)
  }
}
