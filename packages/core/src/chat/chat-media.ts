import type { AccountId, ChannelId, ChatMediaId, ChatMessageId, ChatServiceId } from '../id.ts'
import type { StoredMedia } from '../message.ts'

/** One file: 150 MiB. */
export const CHAT_MEDIA_SIZE_BYTES_MAX = 157_286_400

/** One uploaded file. It belongs to one message at most, and goes with it. */
export interface ChatMedia {
  id: ChatMediaId
  serviceId: ChatServiceId
  accountId: AccountId
  /** Null until a message has it. */
  attachedTo: { channelId: ChannelId; messageId: ChatMessageId } | null
  author: string
  filename: string | null
  stored: StoredMedia
  createdAt: number
  updatedAt: number
}
