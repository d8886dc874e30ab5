import {
  parseId,
  type AccountId,
  type ApiTokenId,
  type Id,
  type MediaId,
  type Message,
  type MessageId,
  type MessagingServiceId,
} from '@postel/core'

/** Two letters and 32 hex digits of either case; the letters are not part of the id. */
const parseSid =
  <T extends Id>(prefixes: readonly string[]) =>
  (sid: string): T | null =>
    prefixes.includes(sid.slice(0, 2)) ? parseId<T>(sid.slice(2)) : null

export const parseAccountSid = parseSid<AccountId>(['AC'])
/** Either prefix finds the message, whichever it was created with. */
export const parseMessageSid = parseSid<MessageId>(['SM', 'MM'])
export const parseApiTokenSid = parseSid<ApiTokenId>(['SK'])
export const parseMediaSid = parseSid<MediaId>(['ME'])
export const parseMessagingServiceSid = parseSid<MessagingServiceId>(['MG'])

export const accountSid = (id: AccountId): string => `AC${id}`
export const messageSid = ({ kind, id }: Pick<Message, 'kind' | 'id'>): string =>
  `${kind === 'multimedia' ? 'MM' : 'SM'}${id}`
export const mediaSid = (id: MediaId): string => `ME${id}`
export const messagingServiceSid = (id: MessagingServiceId): string => `MG${id}`
