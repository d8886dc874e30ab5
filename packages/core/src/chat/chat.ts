import type { ChatMediaId, ChatMessageId } from '../id.ts'
import type { Page } from '../messaging.ts'
import type { ChannelQuery, ChatMessageQuery, ChatServiceQuery } from '../ports/chat-storage.ts'
import type { Channel, ChannelPlace, ChatServicePlace } from './channel.ts'
import type { ChatMedia } from './chat-media.ts'
import type { ChatMessage } from './chat-message.ts'
import type { ChatPorts } from './chat-ports.ts'
import type { ChatService } from './chat-service.ts'
import { createChannel } from './commands/create-channel.ts'
import type { NewChannel } from './commands/create-channel.ts'
import { createChatMessage } from './commands/create-chat-message.ts'
import type { NewChatMessage } from './commands/create-chat-message.ts'
import { createChatService } from './commands/create-chat-service.ts'
import type { NewChatService } from './commands/create-chat-service.ts'
import { deleteChannel } from './commands/delete-channel.ts'
import { deleteChatMessage } from './commands/delete-chat-message.ts'
import { deleteChatService } from './commands/delete-chat-service.ts'
import { fetchChannel } from './commands/fetch-channel.ts'
import { fetchChatMedia } from './commands/fetch-chat-media.ts'
import { fetchChatMessage } from './commands/fetch-chat-message.ts'
import { fetchChatService } from './commands/fetch-chat-service.ts'
import { listChannels } from './commands/list-channels.ts'
import { listChatMessages } from './commands/list-chat-messages.ts'
import { listChatServices } from './commands/list-chat-services.ts'
import { updateChannel } from './commands/update-channel.ts'
import type { ChannelChange } from './commands/update-channel.ts'
import { updateChatMessage } from './commands/update-chat-message.ts'
import type { ChatMessageChange } from './commands/update-chat-message.ts'
import { updateChatService } from './commands/update-chat-service.ts'
import type { ChatServiceChange } from './commands/update-chat-service.ts'
import { uploadChatMedia } from './commands/upload-chat-media.ts'
import type { ChatMediaUpload } from './commands/upload-chat-media.ts'

/**
 * What a dialect may ask for. Every method throws `ChatError` for what the caller did wrong, and
 * nothing else on purpose; what is not in the place that the caller names is not found.
 */
export interface Chat {
  createService(command: NewChatService): Promise<ChatService>
  fetchService(place: ChatServicePlace): Promise<ChatService>
  listServices(query: ChatServiceQuery): Promise<Page<ChatService>>
  updateService(place: ChatServicePlace, change: ChatServiceChange): Promise<ChatService>
  /** Takes its channels, messages and media with it. */
  deleteService(place: ChatServicePlace): Promise<void>
  createChannel(place: ChatServicePlace, command: NewChannel): Promise<Channel>
  fetchChannel(place: ChannelPlace): Promise<Channel>
  listChannels(query: ChannelQuery): Promise<Page<Channel>>
  updateChannel(place: ChannelPlace, change: ChannelChange): Promise<Channel>
  /** Takes its messages and their media with it. */
  deleteChannel(place: ChannelPlace): Promise<void>
  createMessage(place: ChannelPlace, command: NewChatMessage): Promise<ChatMessage>
  fetchMessage(place: ChannelPlace, id: ChatMessageId): Promise<ChatMessage>
  listMessages(place: ChannelPlace, part: ChatMessagePart): Promise<Page<ChatMessage>>
  updateMessage(
    place: ChannelPlace,
    id: ChatMessageId,
    change: ChatMessageChange,
  ): Promise<ChatMessage>
  /** Takes its media with it. */
  deleteMessage(place: ChannelPlace, id: ChatMessageId): Promise<void>
  /** Answers once the bytes and the media are durable. Reads the content once, chunk by chunk. */
  uploadMedia(place: ChatServicePlace, upload: ChatMediaUpload): Promise<ChatMedia>
  fetchMedia(place: ChatServicePlace, id: ChatMediaId): Promise<ChatMedia>
}

export type ChatMessagePart = Omit<ChatMessageQuery, 'channelId'>

export const createChat = (ports: ChatPorts): Chat => ({
  createService: createChatService(ports),
  fetchService: fetchChatService(ports),
  listServices: listChatServices(ports),
  updateService: updateChatService(ports),
  deleteService: deleteChatService(ports),
  createChannel: createChannel(ports),
  fetchChannel: fetchChannel(ports),
  listChannels: listChannels(ports),
  updateChannel: updateChannel(ports),
  deleteChannel: deleteChannel(ports),
  createMessage: createChatMessage(ports),
  fetchMessage: fetchChatMessage(ports),
  listMessages: listChatMessages(ports),
  updateMessage: updateChatMessage(ports),
  deleteMessage: deleteChatMessage(ports),
  uploadMedia: uploadChatMedia(ports),
  fetchMedia: fetchChatMedia(ports),
})
