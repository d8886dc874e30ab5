import {
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
  CreateSignalWireMessageRequest,
  ListSignalWireMediaRequest,
  ListSignalWireMessagesRequest,
} from '@postel/server'
import { readDateFilter, type DateFilter } from '../../wire/date-filter.ts'
import { idempotencyOf } from '../../wire/idempotency.ts'
import { pageCursor } from '../../wire/page-token.ts'
import { WireRefusalError } from '../../wire/refusal.ts'
import { pages, unsupported } from './errors.ts'
import { dateRefusal } from './issues.ts'
import { parseMediaSid, parseMessageSid, parseMessagingServiceSid } from './sid.ts'
import { statesShownAs } from './statuses.ts'

export const WIRE = 'signalwire'

/** Source: https://signalwire.com/docs/compatibility-api/rest/messages, commit 668371b. */
export const MEDIA_COUNT_MAX = 8

type Form = CreateSignalWireMessageRequest['body']
type Headers = CreateSignalWireMessageRequest['headers']

export const decodeCreateMessage = (
  accountId: AccountId,
  form: Form,
  headers: Headers = {},
): CreateMessage => {
  if (form.ApplicationSid !== undefined) throw new WireRefusalError(unsupported.applicationSid)
  return {
    accountId,
    wire: WIRE,
    to: emptyAsNull(form.To),
    from: emptyAsNull(form.From),
    messagingServiceId:
      form.MessagingServiceSid === undefined
        ? null
        : parseMessagingServiceSid(form.MessagingServiceSid),
    body: form.Body ?? null,
    mediaUrls: form.MediaUrl ?? [],
    mediaCountMax: MEDIA_COUNT_MAX,
    multimedia: form.SendAsMms,
    statusCallbackUrl: form.StatusCallback ?? null,
    sendAt: null,
    validitySeconds: form.ValidityPeriod,
    idempotency: idempotencyOf(headers['idempotency-key'], { accountId, wire: WIRE, form }),
  }
}

/** An empty number counts as none; what is missing then is for messaging to say. */
const emptyAsNull = (text: string | undefined): string | null => text || null

type ListQuery = ListSignalWireMessagesRequest['query']

export const decodeListMessages = (accountId: AccountId, query: ListQuery): MessageQuery => {
  const sent = readDateFilter(DATES, query, 'DateSent')
  return {
    accountId,
    limit: query.PageSize,
    ...(query.To !== undefined && { to: query.To }),
    ...(query.From !== undefined && { from: query.From }),
    ...(query.Status !== undefined && { states: statesShownAs(query.Status) }),
    ...(sent && { sent }),
    ...decodePage(query, parseMessageSid),
  }
}

type MediaListQuery = ListSignalWireMediaRequest['query']

export const decodeListMedia = (parent: Message, query: MediaListQuery): MediaQuery => {
  const created = readDateFilter(DATES, query, 'DateCreated')
  return {
    accountId: parent.accountId,
    messageId: parent.id,
    limit: query.PageSize,
    ...(created && { created }),
    ...decodePage(query, parseMediaSid),
  }
}

const decodePage = <T extends Id>(
  { Page, PageToken }: { Page: number; PageToken?: string },
  parse: (sid: string) => T | null,
) => {
  if (Page > 0 && PageToken === undefined) throw new WireRefusalError(pages.tokenMissing)
  return pageCursor(PageToken, parse)
}

/** Neither end counts: not the day that is named, and not the second. */
const DATES: DateFilter = {
  before: ({ from }) => ({ until: from }),
  after: ({ until }) => ({ from: until }),
  refuse: (name) => new WireRefusalError(dateRefusal(name)),
}

export const messageIdOf = (sid: string): MessageId =>
  known(parseMessageSid(sid), 'message_not_found')
export const mediaIdOf = (sid: string): MediaId => known(parseMediaSid(sid), 'media_not_found')

/** The contract's formats let nothing else through; this is what makes the types agree. */
const known = <T extends Id>(id: T | null, code: 'message_not_found' | 'media_not_found'): T => {
  if (id === null) throw new MessagingError(code, 'The Sid is malformed')
  return id
}
