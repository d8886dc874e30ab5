import type { ChatErrorCode, ErrorCode } from '@postel/core'
import type { WireRefusal } from '../../wire/refusal.ts'
import { protocol } from './protocol-errors.ts'
import { badRequest, conflict } from './refusal.ts'
import { upload } from './upload-errors.ts'

const { notFound, malformed } = protocol

const tooMany = (code: number, subject: string, amount: string): WireRefusal =>
  badRequest(code, `${subject} more than the ${amount} that are accepted`)

const tooLong = (code: number, name: string): WireRefusal =>
  tooMany(code, `${name} has`, '256 characters')

/**
 * A new ChatErrorCode does not compile until it has a row here. The words are those of the
 * contract's examples.
 */
export const chatErrors: Record<ChatErrorCode, WireRefusal> = {
  service_not_found: notFound,
  channel_not_found: notFound,
  message_not_found: notFound,
  media_not_found: notFound,
  friendly_name_missing: badRequest(
    50000,
    'FriendlyName is required: a name for people of at most 256 characters',
  ),
  friendly_name_too_long: tooLong(50003, 'FriendlyName'),
  unique_name_invalid: badRequest(
    50306,
    'UniqueName must not look like a Sid (two letters and 32 hex digits), be . or .., ' +
      'end with a space, or hold / \\ ? # % or a control character: it stands in paths as it is',
  ),
  unique_name_too_long: tooLong(50004, 'UniqueName'),
  unique_name_taken: conflict(50307, 'UniqueName is taken by another channel of this service'),
  attributes_invalid: badRequest(50304, 'Attributes must be JSON text'),
  attributes_too_long: tooMany(50303, 'Attributes have', '4096 bytes'),
  body_too_long: tooMany(50504, 'Body has', '32768 bytes'),
  body_fixed: conflict(50509, 'Body cannot be changed: the message has a file'),
  author_too_long: tooLong(50310, 'From'),
  creator_too_long: tooLong(50310, 'CreatedBy'),
  editor_too_long: tooLong(50505, 'LastUpdatedBy'),
  attachment_not_found: badRequest(50510, 'MediaSid does not name a file of this service'),
  attachment_taken: conflict(
    50508,
    'MediaSid names a file that another message has: upload it again',
  ),
  media_empty: upload.empty,
  media_too_large: upload.tooLarge,
  media_type_invalid: upload.typeMalformed,
  filename_invalid: upload.filename,
}

const channelAttributesTooLong = tooMany(50303, 'Attributes have', '16384 bytes')

/** Channels may have more attributes than messages. */
export const chatRefusal = (code: ChatErrorCode, operationId: string | null): WireRefusal => {
  const isOfChannel = operationId?.endsWith('ChatChannel') ?? false
  return code === 'attributes_too_long' && isOfChannel ? channelAttributesTooLong : chatErrors[code]
}

export const pageTokenRefused = badRequest(
  21481,
  'PageToken is invalid: use next_page_url or previous_page_url as they were given',
)

/** Of messaging, only what reading a page token and a path says is ever said here. */
export const messagingRefusal = (code: ErrorCode): WireRefusal => {
  if (code === 'page_cursor_invalid') return pageTokenRefused
  return code === 'account_not_found' ? notFound : protocol.serverError
}

const dateRefused = (code: number, name: string): WireRefusal =>
  badRequest(code, `${name} must be an RFC 3339 date-time, such as 2026-11-21T09:15:02Z`)

export const dates = {
  DateCreated: dateRefused(50308, 'DateCreated'),
  DateUpdated: dateRefused(50309, 'DateUpdated'),
} as const

/**
 * What this wire has and this service does not; keeping an address that is never called, or a role
 * that does not exist, would do something else than the caller asked for.
 */
export const unsupported = {
  role: (name: string) => malformed(`${name} does not name a role of this service: it has none`),
  webhook: (name: string) =>
    malformed(`${name} is not accepted: this service sends no webhooks of chat`),
} as const
