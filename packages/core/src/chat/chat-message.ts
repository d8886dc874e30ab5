import type { AccountId, ChannelId, ChatMessageId, ChatServiceId } from '../id.ts'
import type { ChatMedia } from './chat-media.ts'

/** Times are Unix milliseconds; whoever brings in a history sets them. */
export interface ChatMessage {
  id: ChatMessageId
  channelId: ChannelId
  serviceId: ChatServiceId
  accountId: AccountId
  /** The order within the channel, from 0; that of a deleted message is not given again. */
  index: number
  author: string
  /** May be empty; at most 32 KiB in UTF-8. */
  body: string
  /** JSON text, as it was given; at most 4,096 bytes. */
  attributes: string
  /** Null for a text message. */
  media: ChatMedia | null
  /** Null until the message is edited. */
  lastUpdatedBy: string | null
  wasEdited: boolean
  createdAt: number
  updatedAt: number
}
