import type { ChatReads } from '../../ports/chat-storage.ts'
import type { Channel, ChannelPlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChatService } from './fetch-chat-service.ts'

/** Throws `service_not_found` or `channel_not_found`; account and service must be the right ones. */
export const fetchChannel =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  (place: ChannelPlace): Promise<Channel> =>
    requireChannel(storage.reads, place)

/** The same within a unit, which sees what it wrote itself. */
export const requireChannel = async (
  reads: Pick<ChatReads, 'channel' | 'chatService'>,
  place: ChannelPlace,
): Promise<Channel> => {
  const channel = await reads.channel(place)
  if (channel) return channel
  await requireChatService(reads, place)
  throw channelNotFound()
}

export const channelNotFound = (): ChatError =>
  new ChatError('channel_not_found', 'No channel with this id or unique name in the service')
