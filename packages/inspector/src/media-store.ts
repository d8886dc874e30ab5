import type { PostelClient, TwilioMedia, TwilioMessage } from '@postel/client'
import { dataOf } from './refused.ts'

export interface LoadedMedia {
  sid: string
  contentType: string
  sizeBytes: number
  /** Of this page alone: nobody else can open it. */
  url: string
}

export interface MediaStore {
  /** All files of a message that are stored. */
  load(message: TwilioMessage): Promise<readonly LoadedMedia[]>
}

const URLS_MAX = 100

/** Reads media with the credentials of the account, and makes addresses of them for this page. */
export const createMediaStore = (client: PostelClient): MediaStore => {
  const loading = new Map<string, Promise<LoadedMedia>>()
  const loadOne = (media: TwilioMedia): Promise<LoadedMedia> => {
    const known = loading.get(media.sid)
    if (known) return known
    const started = loadMedia(client, media)
    loading.set(media.sid, started)
    started.catch(() => loading.delete(media.sid))
    forgetOldest(loading)
    return started
  }
  return {
    load: async ({ sid: MessageSid }) => {
      const page = await dataOf(client.listTwilioMedia({ path: { MessageSid } }))
      return Promise.all(page.media_list.map(loadOne))
    },
  }
}

const loadMedia = async (client: PostelClient, media: TwilioMedia): Promise<LoadedMedia> => {
  const { sid, parent_sid: MessageSid, content_type: contentType } = media
  const path = { MessageSid, Sid: sid }
  const blob = await dataOf(client.fetchTwilioMediaContent({ path, parseAs: 'blob' }))
  return { sid, contentType, sizeBytes: blob.size, url: URL.createObjectURL(blob) }
}

/** What is shown stays shown; only its address ends. */
const forgetOldest = (loading: Map<string, Promise<LoadedMedia>>): void => {
  const [oldest] = loading
  if (loading.size <= URLS_MAX || oldest === undefined) return
  loading.delete(oldest[0])
  void oldest[1].then(({ url }) => URL.revokeObjectURL(url))
}
