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

/** Beside those that are shown. */
const KEPT_MAX = 100

/** Reads media with the credentials of the account, and makes addresses of them for this page. */
export const createMediaStore = (client: PostelClient): MediaStore => {
  const loading = new Map<string, Promise<LoadedMedia>>()
  const loaded = new Map<string, LoadedMedia>()
  let underWay = 0
  const loadOne = (media: TwilioMedia): Promise<LoadedMedia> => {
    const { sid } = media
    const known = loading.get(sid)
    if (known) return known
    const started = loadMedia(client, media)
    loading.set(sid, started)
    started.then(
      (file) => loaded.set(sid, file),
      () => loading.delete(sid),
    )
    return started
  }
  const loadAll = async ({ sid: MessageSid }: TwilioMessage): Promise<readonly LoadedMedia[]> => {
    const page = await dataOf(client.listTwilioMedia({ path: { MessageSid } }))
    return Promise.all(page.media_list.map(loadOne))
  }
  /** An address that is not shown may be about to be, unless nothing is under way. */
  const forgetUnseen = (): void => {
    if (underWay > 0) return
    const unseen = [...loaded.values()].filter(({ url }) => !isShown(url))
    for (const { sid, url } of unseen.slice(0, Math.max(0, unseen.length - KEPT_MAX))) {
      loading.delete(sid)
      loaded.delete(sid)
      URL.revokeObjectURL(url)
    }
  }
  return {
    load: async (message) => {
      underWay += 1
      try {
        return await loadAll(message)
      } finally {
        underWay -= 1
        // Once whoever asked has shown it.
        setTimeout(forgetUnseen)
      }
    },
  }
}

const loadMedia = async (client: PostelClient, media: TwilioMedia): Promise<LoadedMedia> => {
  const { sid, parent_sid: MessageSid, content_type: contentType } = media
  const path = { MessageSid, Sid: sid }
  const blob = await dataOf(client.fetchTwilioMediaContent({ path, parseAs: 'blob' }))
  return { sid, contentType, sizeBytes: blob.size, url: URL.createObjectURL(blob) }
}

const isShown = (url: string): boolean => document.querySelector(`[href="${url}"]`) !== null
