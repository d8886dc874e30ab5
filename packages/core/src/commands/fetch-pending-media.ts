import type { DeliveryFailure, Media, Message, StoredMedia } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { BlobNotFoundError } from '../ports/blob-store.ts'
import type { FetchedMedia, FoundMedia } from '../ports/media-fetcher.ts'
import { storeFetchedMedia } from './store-fetched-media.ts'
import { RELEASES_KEPT_MS } from './sweep-blob.ts'

/** Over all media of a message, as they come in: 5 MiB. */
const MESSAGE_SIZE_BYTES_MAX = 5_242_880
const FETCH_TIMEOUT_MS = 15_000

type FetchPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'mediaFetcher' | 'notices'>

export interface FailedFetch {
  failure: DeliveryFailure
  /** The sha256 of bytes that came in vain. */
  unused: string[]
}

/**
 * Brings in what the message still lacks, all of it or none: null once nothing is missing, the
 * failure of the first in order that could not be had, or `again` where the bytes may be gone
 * already. A message has ten media at most, so they are fetched side by side.
 */
export const fetchPendingMedia = async (
  ports: FetchPorts,
  message: Message,
): Promise<FailedFetch | 'again' | null> => {
  if (message.mediaCount === 0) return null
  const media = await ports.storage.reads.mediaOf(message.id)
  const pending = media.filter(isPending)
  if (pending.length === 0) return null
  const since = ports.clock.now()
  const fetched = await fetchAll(ports, message, pending).catch(nullIfSwept)
  if (fetched === null) return 'again'
  const found = fetched.filter((one) => one.ok)
  const failed = fetched.find((one) => !one.ok)
  if (failed) return failedWith(failed.failure, fetched)
  const totalBytes = storedBytesOf(media) + receivedBytesOf(found)
  if (totalBytes > MESSAGE_SIZE_BYTES_MAX) {
    const failure = 'media_too_large'
    const reason = `all media together have ${totalBytes} bytes, more than ${MESSAGE_SIZE_BYTES_MAX}`
    ports.notices.mediaRefused({ messageId: message.id, failure, reason })
    return failedWith(failure, fetched)
  }
  const at = ports.clock.now()
  if (at - since > RELEASES_KEPT_MS) return 'again'
  return ports.storage.write((rows) =>
    storeFetchedMedia(rows, { accountId: message.accountId, pending, found, since, at }),
  )
}

type PendingMedia = Media & { sourceUrl: string }

const isPending = (media: Media): media is PendingMedia =>
  media.stored === null && media.sourceUrl !== null

/** In the order of the media; a URL that is there several times is asked once. */
const fetchAll = async (
  { mediaFetcher, notices }: FetchPorts,
  { id: messageId, accountId }: Message,
  pending: readonly PendingMedia[],
): Promise<FetchedMedia[]> => {
  const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS)
  const sizeBytesMax = MESSAGE_SIZE_BYTES_MAX
  const urls = [...new Set(pending.map(({ sourceUrl }) => sourceUrl))]
  const fetched = await Promise.all(
    urls.map((url) => mediaFetcher.fetch({ accountId, url, sizeBytesMax, signal })),
  )
  for (const one of fetched) {
    if (!one.ok) notices.mediaRefused({ messageId, failure: one.failure, reason: one.reason })
  }
  return pending.flatMap(({ sourceUrl }) => fetched[urls.indexOf(sourceUrl)] ?? [])
}

/** A sweep may take bytes that are needed by no media yet, while what is made of them is not ready. */
const nullIfSwept = (error: unknown): null => {
  if (error instanceof BlobNotFoundError) return null
  throw error
}

const failedWith = (failure: DeliveryFailure, fetched: readonly FetchedMedia[]): FailedFetch => ({
  failure,
  unused: fetched.flatMap((one) => [...one.unused, ...(one.ok ? [one.stored.blob.sha256] : [])]),
})

const storedBytesOf = (media: readonly { stored: StoredMedia | null }[]): number =>
  media.reduce((sum, { stored }) => sum + (stored?.blob.sizeBytes ?? 0), 0)

const receivedBytesOf = (found: readonly FoundMedia[]): number =>
  found.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0)
