import {
  MessagingError,
  ChatError,
  type AccountId,
  type ChannelChange,
  type ChannelPlace,
} from '@postel/core'
import type { ChatMediaId, ChatMessageChange, ChatMessageId, ChatServicePlace } from '@postel/core'
import type { Cursor, NewChannel, NewChatMessage } from '@postel/core'
import type {
  CreateChatChannelForm,
  CreateChatMessageForm,
  UpdateChatChannelForm,
  UpdateChatMessageForm,
} from '@postel/server'
import { WireRefusalError } from '../../wire/refusal.ts'
import { parseDateTime } from './dates.ts'
import { dates } from './errors.ts'
import { parseChannelAddress, parseMediaSid, parseMessageSid, parseServiceSid } from './sid.ts'

export const servicePlaceOf = (accountId: AccountId, sid: string): ChatServicePlace => {
  const serviceId = parseServiceSid(sid)
  if (serviceId === null) throw new ChatError('service_not_found', 'The ServiceSid is malformed')
  return { accountId, serviceId }
}

export const channelPlaceOf = (
  accountId: AccountId,
  path: { ServiceSid: string },
  channel: string,
): ChannelPlace => ({
  ...servicePlaceOf(accountId, path.ServiceSid),
  channel: parseChannelAddress(channel),
})

export const messageIdOf = (sid: string): ChatMessageId => {
  const id = parseMessageSid(sid)
  if (id === null) throw new ChatError('message_not_found', 'The Sid of the message is malformed')
  return id
}

export const mediaIdOf = (sid: string): ChatMediaId => {
  const id = parseMediaSid(sid)
  if (id === null) throw new ChatError('media_not_found', 'The Sid of the file is malformed')
  return id
}

export const decodeNewChannel = (form: CreateChatChannelForm): NewChannel => ({
  friendlyName: form.FriendlyName || null,
  uniqueName: form.UniqueName || null,
  attributes: form.Attributes ?? null,
  type: form.Type ?? 'public',
  createdBy: form.CreatedBy ?? null,
  createdAt: dateOf(form, 'DateCreated') ?? null,
  updatedAt: dateOf(form, 'DateUpdated') ?? null,
})

/** What is empty is taken away. */
export const decodeChannelChange = (form: UpdateChatChannelForm): ChannelChange => {
  const { FriendlyName, UniqueName, Attributes, CreatedBy } = form
  return given({
    friendlyName: FriendlyName === '' ? null : FriendlyName,
    uniqueName: UniqueName === '' ? null : UniqueName,
    attributes: Attributes,
    createdBy: CreatedBy,
    createdAt: dateOf(form, 'DateCreated'),
    updatedAt: dateOf(form, 'DateUpdated'),
  })
}

export const decodeNewMessage = (form: CreateChatMessageForm): NewChatMessage => ({
  author: form.From ?? null,
  body: form.Body ?? null,
  attributes: form.Attributes ?? null,
  mediaId: form.MediaSid === undefined ? null : attachmentIdOf(form.MediaSid),
  lastUpdatedBy: form.LastUpdatedBy || null,
  createdAt: dateOf(form, 'DateCreated') ?? null,
  updatedAt: dateOf(form, 'DateUpdated') ?? null,
})

const attachmentIdOf = (sid: string): ChatMediaId => {
  const id = parseMediaSid(sid)
  if (id === null) throw new ChatError('attachment_not_found', 'The MediaSid is malformed')
  return id
}

export const decodeMessageChange = (form: UpdateChatMessageForm): ChatMessageChange =>
  given({
    author: form.From,
    body: form.Body,
    attributes: form.Attributes,
    lastUpdatedBy: form.LastUpdatedBy || undefined,
    createdAt: dateOf(form, 'DateCreated'),
    updatedAt: dateOf(form, 'DateUpdated'),
  })

const dateOf = <Name extends keyof typeof dates>(
  form: Partial<Record<Name, string>>,
  name: Name,
): number | undefined => {
  const text = form[name]
  if (text === undefined) return undefined
  const unixMs = parseDateTime(text)
  if (unixMs === null) throw new WireRefusalError(dates[name])
  return unixMs
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** Leaves out what is undefined: a change is of what is there. */
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>

/**
 * Where a page of messages starts: `PA` and the index of the last message before it, or `PB` and
 * that of the first behind it. An index stays where it is when its message is deleted.
 */
export const messageCursor = (token: string | undefined): { cursor?: Cursor<number> } => {
  if (token === undefined) return {}
  const [, side, digits] = /^P([AB])(\d{1,15})$/.exec(token) ?? []
  if (side === undefined) {
    throw new MessagingError('page_cursor_invalid', 'The page token was not made by this list')
  }
  return { cursor: { direction: side === 'A' ? 'after' : 'before', id: Number(digits) } }
}
