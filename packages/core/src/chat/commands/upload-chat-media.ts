import { enqueueSweeps } from '../../commands/enqueue-sweeps.ts'
import { newRandomId } from '../../id.ts'
import type { BlobInfo } from '../../message.ts'
import { BlobTooLargeError } from '../../ports/blob-store.ts'
import type { Rows } from '../../ports/storage.ts'
import type { ChatServicePlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import { CHAT_MEDIA_SIZE_BYTES_MAX } from '../chat-media.ts'
import type { ChatMedia } from '../chat-media.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { checkFilename } from '../check-filename.ts'
import { checkMediaType } from '../check-media-type.ts'
import { checkIdentity } from '../identity.ts'
import { chatServiceNotFound, requireChatService } from './fetch-chat-service.ts'

const PUTS_MAX = 3

export interface ChatMediaUpload {
  contentType: string
  filename: string | null
  author: string | null
  /** Streams: never held in memory as a whole. */
  content: AsyncIterable<Uint8Array>
}

/**
 * Puts the bytes, then makes the media of them in one unit. Bytes whose unit never came, because
 * the service crashed between the two, are found by the sweep of orphans.
 */
export const uploadChatMedia =
  (ports: ChatPorts) =>
  async (place: ChatServicePlace, upload: ChatMediaUpload): Promise<ChatMedia> => {
    const checked = checkUpload(upload)
    await requireChatService(ports.storage.reads, place)
    let content = upload.content
    for (let put = 1; put <= PUTS_MAX; put += 1) {
      const { blob, since } = await putContent(ports, content)
      if (blob.sizeBytes === 0) throw new ChatError('media_empty', 'The media have no bytes')
      const media = newMedia(ports, place, checked, blob)
      const kept = await ports.storage.write((rows) => keepMedia(rows, media, since))
      if (kept === 'gone') throw chatServiceNotFound(place.serviceId)
      if (kept === 'kept') return media
      // The upload cannot be read twice, but what it left can: the same bytes with a new time.
      content = ports.blobs.get(blob)
    }
    throw new Error(`The same bytes were released during ${PUTS_MAX} puts in a row`)
  }

type CheckedUpload = Pick<ChatMedia, 'author' | 'filename'> & { contentType: string }

const checkUpload = ({ contentType, filename, author }: ChatMediaUpload): CheckedUpload => ({
  contentType: checkMediaType(contentType),
  filename: checkFilename(filename),
  author: checkIdentity(author, 'author_too_long'),
})

/** The bytes are not older than `since`, which an upload of an hour would not know beforehand. */
const putContent = async (
  { blobs, clock }: Pick<ChatPorts, 'blobs' | 'clock'>,
  content: AsyncIterable<Uint8Array>,
): Promise<{ blob: BlobInfo; since: number }> => {
  let since = clock.now()
  const timed = async function* (): AsyncGenerator<Uint8Array> {
    yield* content
    since = clock.now()
  }
  try {
    const blob = await blobs.put(timed(), CHAT_MEDIA_SIZE_BYTES_MAX)
    return { blob, since }
  } catch (error) {
    if (!(error instanceof BlobTooLargeError)) throw error
    throw new ChatError('media_too_large', 'The media have more than 157,286,400 bytes', {
      cause: error,
    })
  }
}

const newMedia = (
  { clock, randomBytes }: ChatPorts,
  { accountId, serviceId }: ChatServicePlace,
  { contentType, filename, author }: CheckedUpload,
  blob: BlobInfo,
): ChatMedia => {
  const now = clock.now()
  return {
    id: newRandomId(randomBytes),
    serviceId,
    accountId,
    attachedTo: null,
    author,
    filename,
    stored: { contentType, blob },
    createdAt: now,
    updatedAt: now,
  }
}

/** See `sweepBlob` for why bytes that were released since they were put are not taken. */
const keepMedia = async (
  rows: Rows,
  media: ChatMedia,
  since: number,
): Promise<'kept' | 'released' | 'gone'> => {
  const { sha256 } = media.stored.blob
  if (!(await rows.chatService(media.accountId, media.serviceId))) {
    await enqueueSweeps(rows, [sha256], media.createdAt)
    return 'gone'
  }
  if (await rows.isBlobReleasedSince(sha256, since)) return 'released'
  await rows.insertChatMedia(media)
  return 'kept'
}
