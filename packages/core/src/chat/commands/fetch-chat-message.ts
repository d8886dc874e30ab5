import type { ChannelId, ChatMessageId } from '../../id.ts'
import type { ChatReads } from '../../ports/chat-storage.ts'
import type { ChannelPlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatMessage } from '../chat-message.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChannel } from './fetch-channel.ts'

/** Throws `service_not_found`, `channel_not_found` or `message_not_found`. */
export const fetchChatMessage =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  async (place: ChannelPlace, id: ChatMessageId): Promise<ChatMessage> => {
    const channel = await requireChannel(storage.reads, place)
    return requireChatMessage(storage.reads, channel.id, id)
  }

/** The same within a unit, which sees what it wrote itself. */
export const requireChatMessage = async (
  reads: Pick<ChatReads, 'chatMessage'>,
  channelId: ChannelId,
  id: ChatMessageId,
): Promise<ChatMessage> => {
  const message = await reads.chatMessage(channelId, id)
  if (!message) throw chatMessageNotFound(id)
  return message
}

export const chatMessageNotFound = (id: ChatMessageId): ChatError =>
  new ChatError('message_not_found', `No message ${id} in this channel`)
