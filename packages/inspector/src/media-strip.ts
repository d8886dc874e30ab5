import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import { fill, h, type Part } from './dom.ts'
import type { LoadedMedia } from './media-store.ts'
import { wordsOf } from './refused.ts'

/** The files of a message: images to look at, sounds and films to play, others to save. */
export const createMediaStrip = (context: Context): Part<TwilioMessage> => {
  const element = h('div', { class: 'media' })
  let asked = 0
  const load = async (message: TwilioMessage): Promise<void> => {
    asked += 1
    const mine = asked
    try {
      const all = await context.media.load(message)
      if (mine !== asked) return
      if (all.length === 0) fill(element, h('span', { class: 'quiet' }, waiting(message)))
      else fill(element, ...all.map((media, index) => tileOf(media, index, all.length)))
    } catch (error) {
      if (mine === asked) fill(element, h('span', { class: 'bad' }, wordsOf(error).message))
    }
  }
  let last: TwilioMessage | undefined
  return {
    element,
    update: (message) => {
      // Files are stored on the way to the next status.
      if (last?.status === message.status && last.num_media === message.num_media) return
      last = message
      element.hidden = message.num_media === '0'
      if (!element.hidden) void load(message)
    },
  }
}

const waiting = ({ num_media: count, status }: TwilioMessage): string => {
  const files = count === '1' ? '1 file' : `${count} files`
  return status === 'failed' ? `${files}, not stored` : `${files}, not stored yet`
}

const tileOf = (media: LoadedMedia, index: number, count: number): HTMLElement => {
  const { contentType, url, sid } = media
  const name = `Media ${index + 1} of ${count}, ${contentType}`
  const kind = contentType.split('/')[0]
  const save = h('a', { href: url, download: sid, class: 'save' }, `Save (${sizeOf(media)})`)
  if (kind === 'image') {
    return h('figure', {}, h('img', { src: url, alt: name }), h('figcaption', {}, save))
  }
  const player =
    kind === 'video'
      ? h('video', { src: url, controls: true, 'aria-label': name })
      : kind === 'audio'
        ? h('audio', { src: url, controls: true, 'aria-label': name })
        : h('span', {}, contentType)
  return h('figure', {}, player, h('figcaption', {}, save))
}

const sizeOf = ({ sizeBytes }: LoadedMedia): string =>
  sizeBytes < 1024 ? `${sizeBytes} B` : `${Math.round(sizeBytes / 1024).toLocaleString()} kB`
