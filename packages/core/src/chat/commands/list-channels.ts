import { readPage } from '../../commands/read-page.ts'
import type { Page } from '../../messaging.ts'
import type { ChannelQuery } from '../../ports/chat-storage.ts'
import type { Channel } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChatService } from './fetch-chat-service.ts'

/** Oldest first. Throws `service_not_found`. */
export const listChannels =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  async (query: ChannelQuery): Promise<Page<Channel>> => {
    await requireChatService(storage.reads, query)
    const read = (part: ChannelQuery) => storage.reads.channels(part)
    return readPage(query, read, ({ id }) => id)
  }
