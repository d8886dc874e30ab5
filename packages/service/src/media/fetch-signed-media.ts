import { MessagingError, parseId, type AvailableMedia, type BlobStore } from '@postel/core'
import type { MediaId, Reads } from '@postel/core'
import type { FetchSignedMediaRequest, FetchSignedMediaResponse } from '@postel/server'
import type { Context } from 'hono'
import { breakOffOf } from '../http/connection.ts'
import { mediaBytes } from './media-bytes.ts'
import type { MediaUrls } from './media-urls.ts'

interface SignedMediaPorts {
  reads: Pick<Reads, 'mediaById'>
  blobs: BlobStore
  mediaUrls: MediaUrls
}

/** Whether there is such a file is told to nobody whose URL is not good. */
export const fetchSignedMedia =
  ({ reads, blobs, mediaUrls }: SignedMediaPorts) =>
  async (
    { path, query, headers }: FetchSignedMediaRequest,
    { c }: { c: Context },
  ): Promise<FetchSignedMediaResponse> => {
    mediaUrls.check({ mediaId: path.MediaId, ...query })
    const find = () => findMedia(reads, path.MediaId)
    const media = await find()
    return mediaBytes(blobs, media, {
      isHead: c.req.method === 'HEAD',
      breakOff: breakOffOf(c),
      headers,
      isPublic: false,
      fileStem: media.id,
      findAgain: find,
    })
  }

const findMedia = async (
  reads: SignedMediaPorts['reads'],
  mediaId: string,
): Promise<AvailableMedia> => {
  const id = parseId<MediaId>(mediaId)
  const media = id === null ? null : await reads.mediaById(id)
  if (media?.stored) return { ...media, stored: media.stored }
  throw new MessagingError('media_not_found', 'The media was deleted since its URL was made')
}
