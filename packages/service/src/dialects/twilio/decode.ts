import {
  isE164,
  MessagingError,
  type AccountId,
  type CreateMessage,
  type Cursor,
  type Id,
  type MediaId,
  type MediaQuery,
  type Message,
  type MessageId,
  type MessageQuery,
  type TimeRange,
} from '@postel/core'
import type {
  CreateTwilioMessageRequest,
  ListTwilioMediaRequest,
  ListTwilioMessagesRequest,
  UpdateTwilioMessageRequest,
} from '@postel/server'
import { intersect, parseMoment } from './dates.ts'
import { changes, messagingErrors, unsupported } from './errors.ts'
import { dateRefusal } from './issues.ts'
import { TwilioRefusalError } from './refusal.ts'
import { parseMediaSid, parseMessageSid, parseMessagingServiceSid } from './sid.ts'

export const WIRE = 'twilio'

/** Source: https://www.twilio.com/docs/messaging/api/message-resource, read 2026-11-21. */
const MEDIA_COUNT_MAX = 10

type Form = CreateTwilioMessageRequest['body']

export const decodeCreateMessage = (accountId: AccountId, form: Form): CreateMessage => {
  refuseUnsupported(form)
  return {
    accountId,
    wire: WIRE,
    to: emptyAsNull(form.To),
    from: decodeFrom(form.From),
    messagingServiceId: decodeService(form.MessagingServiceSid),
    body: form.Body ?? null,
    mediaUrls: form.MediaUrl ?? [],
    mediaCountMax: MEDIA_COUNT_MAX,
    multimedia: form.SendAsMms ?? false,
    statusCallbackUrl: form.StatusCallback ?? null,
    validitySeconds: form.ValidityPeriod,
  }
}

const refuseUnsupported = (form: Form): void => {
  const { ContentSid, ContentVariables, ApplicationSid, ContentRetention, AddressRetention } = form
  const isScheduled = form.ScheduleType !== undefined || form.SendAt !== undefined
  const refusal =
    (ContentSid !== undefined && unsupported.contentSid) ||
    (ContentVariables !== undefined && unsupported.contentVariables) ||
    (ApplicationSid !== undefined && unsupported.applicationSid) ||
    (isScheduled && form.MessagingServiceSid === undefined && unsupported.schedule) ||
    (ContentRetention === 'discard' && unsupported.contentRetention) ||
    (AddressRetention === 'obfuscate' && unsupported.addressRetention)
  if (refusal) throw new TwilioRefusalError(refusal)
}

/** An empty number counts as none; what is missing then is for messaging to say. */
const emptyAsNull = (text: string | undefined): string | null => text || null

/**
 * Short codes and alphanumeric ids are well formed here, but no account of this service can own
 * one.
 */
const decodeFrom = (text: string | undefined): string | null => {
  const from = emptyAsNull(text)
  if (from === null || isE164(from)) return from
  throw new TwilioRefusalError(messagingErrors.from_not_capable)
}

const decodeService = (sid: string | undefined) =>
  sid === undefined ? null : parseMessagingServiceSid(sid)

type Change = 'redact' | 'cancel'

/** The contract lets no other values through: an empty `Body`, and the `Status` that cancels. */
export const decodeUpdateMessage = ({
  Body,
  Status,
}: UpdateTwilioMessageRequest['body']): Change => {
  if ((Body === undefined) === (Status === undefined)) {
    throw new TwilioRefusalError(changes.notOne)
  }
  return Body === undefined ? 'cancel' : 'redact'
}

type ListQuery = ListTwilioMessagesRequest['query']

export const decodeListMessages = (accountId: AccountId, query: ListQuery): MessageQuery => {
  const sent = decodeRange(query, 'DateSent')
  return {
    accountId,
    limit: query.PageSize,
    ...(query.To !== undefined && { to: query.To }),
    ...(query.From !== undefined && { from: query.From }),
    ...(sent && { sent }),
    ...pageCursor(query.PageToken, parseMessageSid),
  }
}

type MediaListQuery = ListTwilioMediaRequest['query']

export const decodeListMedia = (parent: Message, query: MediaListQuery): MediaQuery => {
  const created = decodeRange(query, 'DateCreated')
  return {
    accountId: parent.accountId,
    messageId: parent.id,
    limit: query.PageSize,
    ...(created && { created }),
    ...pageCursor(query.PageToken, parseMediaSid),
  }
}

type Dated<Name extends string> = Partial<Record<Name | `${Name}<` | `${Name}>`, string>>

/** What lies on the one day, before the other and after the third, as far as they are given. */
const decodeRange = <Name extends string>(query: Dated<Name>, name: Name): TimeRange | null => {
  const on = decodeMoment(query, name)
  const before = decodeMoment(query, `${name}<`)
  const after = decodeMoment(query, `${name}>`)
  const ranges = [on, before && { until: before.until }, after && { from: after.from }]
  const given = ranges.filter((range) => range !== undefined)
  return given.length === 0 ? null : intersect(given)
}

const decodeMoment = <Name extends string>(query: Partial<Record<Name, string>>, name: Name) => {
  const text = query[name]
  if (text === undefined) return undefined
  const range = parseMoment(text)
  if (range === null) throw new TwilioRefusalError(dateRefusal(name))
  return range
}

/** `PA` + the last Sid of the page before, or `PB` + the first Sid of the page behind. */
export const pageCursor = <T extends Id>(
  token: string | undefined,
  parse: (sid: string) => T | null,
): { cursor?: Cursor<T> } => {
  if (token === undefined) return {}
  const id = parse(token.slice(2))
  const direction = ({ PA: 'after', PB: 'before' } as const)[token.slice(0, 2)]
  if (id !== null && direction !== undefined) return { cursor: { direction, id } }
  throw new MessagingError('page_cursor_invalid', 'The page token was not made by this list')
}

export const messageIdOf = (sid: string): MessageId =>
  known(parseMessageSid(sid), 'message_not_found')
export const mediaIdOf = (sid: string): MediaId => known(parseMediaSid(sid), 'media_not_found')

/** The contract's patterns let nothing else through; this is what makes the types agree. */
const known = <T extends Id>(id: T | null, code: 'message_not_found' | 'media_not_found'): T => {
  if (id === null) throw new MessagingError(code, 'The Sid is malformed')
  return id
}
