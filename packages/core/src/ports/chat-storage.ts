import type { Channel, ChannelPlace, ChannelType, ChatServicePlace } from '../chat/channel.ts'
import type { ChatMedia } from '../chat/chat-media.ts'
import type { ChatMessage } from '../chat/chat-message.ts'
import type { ChatService } from '../chat/chat-service.ts'
import type { AccountId, ChannelId, ChatMediaId, ChatMessageId, ChatServiceId } from '../id.ts'
import type { Cursor } from './storage.ts'

/** What is in a deleted service or channel is not there, whether or not it was cleared already. */
export interface ChatReads {
  chatService(accountId: AccountId, id: ChatServiceId): Promise<ChatService | null>
  chatServices(query: ChatServiceQuery): Promise<ChatService[]>
  channel(place: ChannelPlace): Promise<Channel | null>
  channels(query: ChannelQuery): Promise<Channel[]>
  chatMessage(channelId: ChannelId, id: ChatMessageId): Promise<ChatMessage | null>
  chatMessages(query: ChatMessageQuery): Promise<ChatMessage[]>
  chatMedia(place: ChatServicePlace, id: ChatMediaId): Promise<ChatMedia | null>
  /** As `chatMedia`, for who holds a signed URL: it names no account. */
  chatMediaById(id: ChatMediaId): Promise<ChatMedia | null>
}

/**
 * A unit that reads a row in order to change it sees no change of another unit in between, whatever
 * database it is.
 */
export interface ChatRows extends ChatReads {
  insertChatService(service: ChatService): Promise<void>
  /** Writes all that can change; false where it is not there. */
  updateChatService(service: ChatService): Promise<boolean>
  /** It is not there from then on, nor is what is in it; clearing that is for the caller. */
  deleteChatService(accountId: AccountId, id: ChatServiceId, at: number): Promise<boolean>
  /** False, and nothing inserted, where another channel of the service has the unique name. */
  insertChannel(channel: Channel): Promise<boolean>
  /** Writes all that can change but the count; false as with `insertChannel`. */
  updateChannel(channel: Channel): Promise<boolean>
  /** It is not there from then on and its unique name is free; clearing it is for the caller. */
  deleteChannel(id: ChannelId, at: number): Promise<boolean>
  /**
   * Gives the message the next index of its channel and counts it. Its `media` are not looked at:
   * see `attachChatMedia`.
   */
  insertChatMessage(message: Omit<ChatMessage, 'index'>): Promise<number>
  /** Writes all that can change and leaves no copy of an earlier body; false where it is gone. */
  updateChatMessage(message: ChatMessage): Promise<boolean>
  /**
   * Deletes the message with its media and leaves no copy of its body behind. Answers the sha256 of
   * the bytes that they had, or null where it was gone.
   */
  deleteChatMessage(channelId: ChannelId, id: ChatMessageId): Promise<string[] | null>
  insertChatMedia(media: ChatMedia): Promise<void>
  /** False where a message has the media already, or they are not there. */
  attachChatMedia(
    place: ChatServicePlace,
    id: ChatMediaId,
    messageId: ChatMessageId,
    at: number,
  ): Promise<boolean>
  /**
   * Deletes a part of the messages of a deleted channel as `deleteChatMessage` does, and the channel
   * when none is left.
   */
  clearChannel(id: ChannelId, limit: number): Promise<Cleared>
  /**
   * Deletes some of the media that no message has and that are from before that time. Answers the
   * sha256 of the bytes that they had.
   */
  deleteUnattachedChatMedia(before: number, limit: number): Promise<string[]>
  /** Some channel that is left of a deleted service. */
  channelToClear(serviceId: ChatServiceId): Promise<ChannelId | null>
  /** Deletes a part of the media of a deleted service that no message has, then the service. */
  clearChatService(id: ChatServiceId, limit: number): Promise<Cleared>
}

export interface Cleared {
  /** Of bytes that one reference less needs. */
  sha256s: string[]
  isDone: boolean
}

/** Oldest first. */
export interface ChatServiceQuery {
  accountId: AccountId
  cursor?: Cursor<ChatServiceId>
  limit: number
}

/** Oldest first. */
export interface ChannelQuery extends ChatServicePlace {
  /** Any of these. */
  types?: readonly ChannelType[]
  cursor?: Cursor<ChannelId>
  limit: number
}

/** In the order of the index. A cursor stands at an index: its message may be gone. */
export interface ChatMessageQuery {
  channelId: ChannelId
  order: 'ascending' | 'descending'
  cursor?: Cursor<number>
  limit: number
}
