import type { DeliveryFailure, Media, Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { FetchedMedia } from '../ports/media-fetcher.ts'

/** Over all media of a message, as received: 5 MiB. */
const MESSAGE_SIZE_BYTES_MAX = 5_242_880
const FETCH_TIMEOUT_MS = 15_000

type FetchPorts = Pick<MessagingPorts, 'storage' | 'clock' | 'mediaFetcher'>

/**
 * Brings in what the message still lacks: all of it, or none, with the failure of the first in
 * order that could not be had. A message has ten media at most, so they are fetched side by side.
 */
export const fetchPendingMedia = async (
  ports: FetchPorts,
  message: Message,
): Promise<DeliveryFailure | null> => {
  if (message.mediaCount === 0) return null
  const media = await ports.storage.reads.mediaOf(message.id)
  const pending = media.filter(isPending)
  if (pending.length === 0) return null
  const fetched = await fetchAll(ports, pending)
  const failed = fetched.find((one) => !one.ok)
  if (failed && !failed.ok) return failed.failure
  if (totalBytes(media, fetched) > MESSAGE_SIZE_BYTES_MAX) return 'media_too_large'
  await ports.storage.write(async (rows) => {
    for (const [index, one] of fetched.entries()) {
      const target = pending[index]
      if (one.ok && target) await rows.storeMedia(target.id, one.stored, ports.clock.now())
    }
  })
  return null
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

const totalBytes = (media: readonly Media[], fetched: readonly FetchedMedia[]): number => {
  let total = 0
  for (const { stored } of media) total += stored?.blob.sizeBytes ?? 0
  for (const one of fetched) total += one.ok ? one.stored.blob.sizeBytes : 0
  return total
}
