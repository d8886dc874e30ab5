import type { AccountId, ChannelId, ChatMessageId, ChatServiceId } from '../id.ts'

export type ChannelType = 'public' | 'private'

/** Times are Unix milliseconds; whoever brings in a history sets them. */
export interface Channel {
  id: ChannelId
  serviceId: ChatServiceId
  accountId: AccountId
  friendlyName: string | null
  /** Addresses the channel as its id does. */
  uniqueName: string | null
  /** JSON text, as it was given; at most 16,384 bytes. */
  attributes: string
  type: ChannelType
  createdBy: string
  messageCount: number
  /** The one with the highest index that is there. */
  lastMessageId: ChatMessageId | null
  createdAt: number
  updatedAt: number
}

/** No unique name has the form of an id, so a text is one or the other. */
export type ChannelAddress = { id: ChannelId } | { uniqueName: string }

/** Which service of which account. */
export interface ChatServicePlace {
  accountId: AccountId
  serviceId: ChatServiceId
}

/** Which channel of which service. */
export interface ChannelPlace extends ChatServicePlace {
  channel: ChannelAddress
}
