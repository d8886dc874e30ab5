import type { ErrorCode } from '@postel/core'
import type { WireRefusal } from '../../wire/refusal.ts'
import { protocol } from './protocol-errors.ts'
import { badRequest } from './refusal.ts'

const { malformed, notFound } = protocol

/**
 * A new ErrorCode does not compile until it has a row here. The words are those of the contract's
 * examples.
 */
export const messagingErrors: Record<ErrorCode, WireRefusal> = {
  account_not_found: notFound,
  message_not_found: notFound,
  media_not_found: notFound,
  messaging_service_not_found: badRequest(
    21701,
    'MessagingServiceSid does not name a messaging service of this account',
  ),
  to_missing: badRequest(21604, 'To is required: an E.164 number, such as +14155550123'),
  to_invalid: badRequest(
    21211,
    'To is not a valid phone number: write it in E.164, such as +14155550123',
  ),
  to_unreachable: badRequest(21612, 'To is not reachable from this From'),
  to_region_not_enabled: badRequest(
    21408,
    'Sending to the region of To is not enabled for this account',
  ),
  to_opted_out: badRequest(21610, 'The recipient has opted out of messages from this From'),
  to_not_mobile: badRequest(21614, 'To is not a mobile number'),
  sender_missing: badRequest(21603, 'A sender is required: From or MessagingServiceSid'),
  from_invalid: badRequest(
    21212,
    'From is not valid: it must be an E.164 number, a short code or an alphanumeric sender id',
  ),
  from_not_capable: badRequest(
    21606,
    'From is not a number of this account that can send messages',
  ),
  from_not_in_service: badRequest(
    21711,
    'From is not one of the numbers of this messaging service',
  ),
  from_queue_full: badRequest(
    21611,
    'The queue of this From is full: wait until some of its messages are sent',
  ),
  sender_pool_empty: badRequest(21703, 'The messaging service has no number to send from'),
  content_missing: badRequest(21602, 'Something to send is required: Body, MediaUrl or both'),
  body_too_long: badRequest(21617, 'Body has more than the 1600 characters that are accepted'),
  media_url_invalid: badRequest(21620, 'MediaUrl must be an http or https URL'),
  media_too_many: badRequest(21623, 'There are more than the 10 MediaUrl that are accepted'),
  status_callback_invalid: badRequest(
    21609,
    'StatusCallback must be an http or https URL of at most 4000 characters ' +
      'without an underscore in its host name',
  ),
  validity_period_invalid: badRequest(
    21624,
    'ValidityPeriod must be a whole number from 1 to 36000',
  ),
  schedule_needs_service: badRequest(35118, 'ScheduleType and SendAt need a MessagingServiceSid'),
  send_at_invalid: badRequest(
    35114,
    'SendAt must be an ISO 8601 time with its offset, from 15 minutes to 35 days ahead',
  ),
  page_cursor_invalid: badRequest(
    21481,
    'PageToken is invalid: use next_page_uri or previous_page_uri as they were given',
  ),
  message_in_progress: {
    status: 409,
    code: 20009,
    message: 'The message is still in progress; wait until its status is final',
  },
  message_not_cancelable: {
    status: 409,
    code: 30409,
    message: 'The message cannot be canceled: only a scheduled one can',
  },
  delivery_not_found: notFound,
  idempotency_key_reused: {
    status: 409,
    code: 20409,
    message:
      'This idempotency token was used for a request with other parameters: ' +
      'repeat that one exactly, or use a new token',
  },
  message_move_illegal: {
    status: 409,
    code: 30409,
    message: 'The message cannot become that: it is in a status that is not followed by it',
  },
  number_not_found: badRequest(
    21601,
    'To is not a number of this account: postel numbers add gives it one',
  ),
  clock_advance_invalid: malformed('Seconds must be a whole number from 1 to 3024000'),
}

/** The two names of one header. */
export const idempotency = {
  invalid: malformed('An idempotency token has 1 to 255 visible ASCII characters'),
  differs: malformed(
    'I-Twilio-Idempotency-Token and Idempotency-Key must be equal where both are sent',
  ),
} as const

/** Half of what scheduling needs: sending at once would do something else than was asked for. */
export const schedules = {
  sendAtMissing: badRequest(
    35111,
    'SendAt is required with ScheduleType: a time such as 2026-11-22T08:00:00Z',
  ),
  typeInvalid: badRequest(35126, 'ScheduleType must be fixed, and SendAt goes with it alone'),
} as const

/** How a message may be changed on this wire, and in no other way. */
export const changes = {
  notOne: badRequest(
    30400,
    'Exactly one of Body and Status is required: ' +
      'an empty Body redacts the message, Status canceled cancels it',
  ),
  body: badRequest(
    30400,
    'Body must be empty, which redacts the message; its text cannot be replaced by another',
  ),
  status: badRequest(30400, 'Status must be canceled; no other status can be set'),
} as const

/**
 * What this wire has and this service does not; ignoring it would do something else than the caller
 * asked for.
 */
export const unsupported = {
  contentSid: badRequest(
    21655,
    'ContentSid does not name a content template of this account: this service has none',
  ),
  contentVariables: badRequest(21654, 'ContentVariables needs a ContentSid'),
  applicationSid: badRequest(
    21218,
    'ApplicationSid does not name an application of this account: use StatusCallback',
  ),
  contentRetention: malformed(
    'ContentRetention must be retain: this service keeps the text until it is redacted or deleted',
  ),
  addressRetention: malformed(
    'AddressRetention must be retain: this service keeps the number until the message is deleted',
  ),
} as const
