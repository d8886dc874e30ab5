import type { Media } from '../message.ts'
import type { AvailableMedia, Page } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { MediaQuery } from '../ports/storage.ts'
import { fetchMessage } from './fetch-message.ts'
import { readPage } from './read-page.ts'

/** In the order of the message, those whose bytes are stored. Throws `message_not_found`. */
export const listMedia =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  async (query: MediaQuery): Promise<Page<AvailableMedia>> => {
    await fetchMessage({ storage })(query.accountId, query.messageId)
    const read = (part: MediaQuery) => storage.reads.mediaList(part)
    const page = await readPage(query, read, ({ id }) => id)
    return { ...page, items: page.items.filter(isAvailable) }
  }

export const isAvailable = (media: Media): media is AvailableMedia => media.stored !== null
