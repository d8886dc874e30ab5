import { readPage } from '../../commands/read-page.ts'
import type { Page } from '../../messaging.ts'
import type { ChatMessageQuery } from '../../ports/chat-storage.ts'
import type { ChannelPlace } from '../channel.ts'
import type { ChatMessage } from '../chat-message.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChannel } from './fetch-channel.ts'

/** In the order of the index. Throws `service_not_found` or `channel_not_found`. */
export const listChatMessages =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  async (
    place: ChannelPlace,
    part: Omit<ChatMessageQuery, 'channelId'>,
  ): Promise<Page<ChatMessage>> => {
    const { id: channelId } = await requireChannel(storage.reads, place)
    const read = (query: ChatMessageQuery) => storage.reads.chatMessages(query)
    return readPage({ ...part, channelId }, read, ({ index }) => index)
  }
