import {
  isE164,
  MessagingError,
  type AccountId,
  type CreateMessage,
  type Cursor,
  type Id,
  type MediaId,
  type MessageId,
  type MessageQuery,
  type TimeRange,
} from '@postel/core'
import type { CreateTwilioMessageRequest, ListTwilioMessagesRequest } from '@postel/server'
import { intersect, parseMoment } from './dates.ts'
import { messagingErrors, TwilioRefusalError, unsupported } from './errors.ts'
import { dateRefusal } from './issues.ts'
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
    to: form.To,
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

/**
 * Short codes and alphanumeric ids are well formed here, but no account of this service can own
 * one.
 */
const decodeFrom = (from: string | undefined): string | null => {
  if (from === undefined) return null
  if (!isE164(from)) throw new TwilioRefusalError(messagingErrors.from_not_capable)
  return from
}

const decodeService = (sid: string | undefined) =>
  sid === undefined ? null : parseMessagingServiceSid(sid)

type ListQuery = ListTwilioMessagesRequest['query']

export const decodeListMessages = (accountId: AccountId, query: ListQuery): MessageQuery => ({
  accountId,
  limit: query.PageSize,
  ...(query.To !== undefined && { to: query.To }),
  ...(query.From !== undefined && { from: query.From }),
  ...sentWithin(query),
  ...pageCursor(query.PageToken, parseMessageSid),
})

const sentWithin = (query: ListQuery): { sent?: TimeRange } => {
  const on = moment(query, 'DateSent')
  const before = moment(query, 'DateSent<')
  const after = moment(query, 'DateSent>')
  const ranges = [on, before && { until: before.until }, after && { from: after.from }]
  const given = ranges.filter((range) => range !== undefined)
  return given.length === 0 ? {} : { sent: intersect(given) }
}

const moment = (query: ListQuery, name: 'DateSent' | 'DateSent<' | 'DateSent>') => {
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
