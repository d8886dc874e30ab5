import {
  isE164,
  MessagingError,
  type AccountId,
  type CreateMessage,
  type Id,
  type MediaId,
  type MediaQuery,
  type Message,
  type MessageId,
  type MessageQuery,
} from '@postel/core'
import type {
  CreateTwilioMessageRequest,
  ListTwilioMediaRequest,
  ListTwilioMessagesRequest,
  UpdateTwilioMessageRequest,
} from '@postel/server'
import { readDateFilter, type DateFilter } from '../../wire/date-filter.ts'
import { idempotencyOf } from '../../wire/idempotency.ts'
import { pageCursor } from '../../wire/page-token.ts'
import { WireRefusalError } from '../../wire/refusal.ts'
import { changes, idempotency, messagingErrors, schedules, unsupported } from './errors.ts'
import { dateRefusal } from './issues.ts'
import { parseMediaSid, parseMessageSid, parseMessagingServiceSid } from './sid.ts'

export const WIRE = 'twilio'

/** Source: https://www.twilio.com/docs/messaging/api/message-resource, read 2026-11-21. */
export const MEDIA_COUNT_MAX = 10

type Form = CreateTwilioMessageRequest['body']
type Headers = CreateTwilioMessageRequest['headers']

export const decodeCreateMessage = (
  accountId: AccountId,
  form: Form,
  headers: Headers = {},
): CreateMessage => {
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
    sendAt: decodeSchedule(form),
    validitySeconds: form.ValidityPeriod,
    idempotency: idempotencyOf(decodeKey(headers), { accountId, wire: WIRE, form }),
  }
}

/** One header under two names: the vendor's way of writing it, and everybody's. */
const decodeKey = (headers: Headers): string | undefined => {
  const { 'i-twilio-idempotency-token': token, 'idempotency-key': key } = headers
  if (token !== undefined && key !== undefined && token !== key) {
    throw new WireRefusalError(idempotency.differs)
  }
  return token ?? key
}

const refuseUnsupported = (form: Form): void => {
  const { ContentSid, ContentVariables, ApplicationSid, ContentRetention, AddressRetention } = form
  const refusal =
    (ContentSid !== undefined && unsupported.contentSid) ||
    (ContentVariables !== undefined && unsupported.contentVariables) ||
    (ApplicationSid !== undefined && unsupported.applicationSid) ||
    (ContentRetention === 'discard' && unsupported.contentRetention) ||
    (AddressRetention === 'obfuscate' && unsupported.addressRetention)
  if (refusal) throw new WireRefusalError(refusal)
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
  throw new WireRefusalError(messagingErrors.from_not_capable)
}

const decodeService = (sid: string | undefined) =>
  sid === undefined ? null : parseMessagingServiceSid(sid)

/** `fixed`, the only type there is, and the time belong together. */
const decodeSchedule = ({ ScheduleType, SendAt }: Form): number | null => {
  if (ScheduleType === undefined && SendAt === undefined) return null
  if (ScheduleType === undefined) throw new WireRefusalError(schedules.typeInvalid)
  if (SendAt === undefined) throw new WireRefusalError(schedules.sendAtMissing)
  return Date.parse(SendAt)
}

type Change = 'redact' | 'cancel'

/** The contract lets no other values through: an empty `Body`, and the `Status` that cancels. */
export const decodeUpdateMessage = ({
  Body,
  Status,
}: UpdateTwilioMessageRequest['body']): Change => {
  if ((Body === undefined) === (Status === undefined)) {
    throw new WireRefusalError(changes.notOne)
  }
  return Body === undefined ? 'cancel' : 'redact'
}

type ListQuery = ListTwilioMessagesRequest['query']

export const decodeListMessages = (accountId: AccountId, query: ListQuery): MessageQuery => {
  const sent = readDateFilter(DATES, query, 'DateSent')
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
  const created = readDateFilter(DATES, query, 'DateCreated')
  return {
    accountId: parent.accountId,
    messageId: parent.id,
    limit: query.PageSize,
    ...(created && { created }),
    ...pageCursor(query.PageToken, parseMediaSid),
  }
}

/** Both ends count: the whole day, or the whole second. */
const DATES: DateFilter = {
  before: ({ until }) => ({ until }),
  after: ({ from }) => ({ from }),
  refuse: (name) => new WireRefusalError(dateRefusal(name)),
}

export const messageIdOf = (sid: string): MessageId =>
  known(parseMessageSid(sid), 'message_not_found')
export const mediaIdOf = (sid: string): MediaId => known(parseMediaSid(sid), 'media_not_found')

/** The contract's patterns let nothing else through; this is what makes the types agree. */
const known = <T extends Id>(id: T | null, code: 'message_not_found' | 'media_not_found'): T => {
  if (id === null) throw new MessagingError(code, 'The Sid is malformed')
  return id
}
