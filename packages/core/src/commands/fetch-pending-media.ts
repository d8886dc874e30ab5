import type { DeliveryFailure, Media, Message, StoredMedia } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { FetchedMedia } from '../ports/media-fetcher.ts'
import type { Rows } from '../ports/storage.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { RELEASES_KEPT_MS } from './sweep-blob.ts'

/** Over all media of a message, as received: 5 MiB. */
const MESSAGE_SIZE_BYTES_MAX = 5_242_880
const FETCH_TIMEOUT_MS = 15_000

type FetchPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'mediaFetcher'>

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
  const fetched = await fetchAll(ports, pending)
  const stored = fetched.flatMap((one) => (one.ok ? [one.stored] : []))
  const failed = fetched.find((one) => !one.ok)
  if (failed) return failedWith(failed.failure, stored)
  const totalBytes = sizeBytesOf(media.map((one) => one.stored)) + sizeBytesOf(stored)
  if (totalBytes > MESSAGE_SIZE_BYTES_MAX) return failedWith('media_too_large', stored)
  const at = ports.clock.now()
  if (at - since > RELEASES_KEPT_MS) return 'again'
  return ports.storage.write((rows) => storeAll(rows, pending, stored, { since, at }))
}

type PendingMedia = Media & { sourceUrl: string }

const isPending = (media: Media): media is PendingMedia =>
  media.stored === null && media.sourceUrl !== null

const fetchAll = async (
  { mediaFetcher }: FetchPorts,
  pending: readonly PendingMedia[],
): Promise<FetchedMedia[]> => {
  const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS)
  return Promise.all(
    pending.map(({ sourceUrl }) => mediaFetcher.fetch(sourceUrl, MESSAGE_SIZE_BYTES_MAX, signal)),
  )
}

const failedWith = (failure: DeliveryFailure, stored: readonly StoredMedia[]): FailedFetch => ({
  failure,
  unused: stored.map(({ blob }) => blob.sha256),
})

const sizeBytesOf = (stored: readonly (StoredMedia | null)[]): number =>
  stored.reduce((sum, one) => sum + (one?.blob.sizeBytes ?? 0), 0)

/** See `sweepBlob` for why bytes that were released since the fetch began are not taken. */
const storeAll = async (
  rows: Rows,
  pending: readonly PendingMedia[],
  stored: readonly StoredMedia[],
  { since, at }: { since: number; at: number },
): Promise<'again' | null> => {
  for (const { blob } of stored) {
    if (await rows.isBlobReleasedSince(blob.sha256, since)) return 'again'
  }
  for (const [index, one] of stored.entries()) {
    const target = pending[index]
    // Another run stored it, or its message is gone: then these bytes may be of use to nobody.
    const isTaken = target !== undefined && (await rows.storeMedia(target.id, one, at))
    if (!isTaken) await enqueueSweeps(rows, [one.blob.sha256], at)
  }
  return null
}
