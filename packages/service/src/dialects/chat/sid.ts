import {
  parseId,
  type AccountId,
  type ApiTokenId,
  type ChannelAddress,
  type ChannelId,
  type ChatMediaId,
  type ChatMessageId,
  type ChatServiceId,
  type Id,
} from '@postel/core'

/** Two letters and 32 hex digits of either case; the letters are not part of the id. */
const parseSid =
  <T extends Id>(prefix: string) =>
  (sid: string): T | null =>
    sid.startsWith(prefix) ? parseId<T>(sid.slice(prefix.length)) : null

export const parseApiTokenSid = parseSid<ApiTokenId>('SK')
export const parseServiceSid = parseSid<ChatServiceId>('IS')
export const parseChannelSid = parseSid<ChannelId>('CH')
export const parseMessageSid = parseSid<ChatMessageId>('IM')
export const parseMediaSid = parseSid<ChatMediaId>('ME')

/** A Sid or a unique name: no unique name looks like a Sid. */
export const parseChannelAddress = (text: string): ChannelAddress => {
  const id = parseChannelSid(text)
  return id === null ? { uniqueName: text } : { id }
}

export const accountSid = (id: AccountId): string => `AC${id}`
export const serviceSid = (id: ChatServiceId): string => `IS${id}`
export const channelSid = (id: ChannelId): string => `CH${id}`
export const messageSid = (id: ChatMessageId): string => `IM${id}`
export const mediaSid = (id: ChatMediaId): string => `ME${id}`
