import type { ErrorCode } from '@postel/core'
import type { WireRefusal } from '../../wire/refusal.ts'
import { protocol } from './protocol-errors.ts'
import { badRequest, invalid, unprocessable } from './refusal.ts'

const { notFound } = protocol

const IN_PROGRESS =
  'The message is still in progress; wait until it is neither queued nor initiated'

/**
 * A new ErrorCode does not compile until it has a row here. The words are those of the contract's
 * examples.
 */
export const messagingErrors: Record<ErrorCode, WireRefusal> = {
  account_not_found: notFound,
  message_not_found: notFound,
  media_not_found: notFound,
  messaging_service_not_found: unprocessable(
    21701,
    'MessagingServiceSid does not name a number group of this project',
  ),
  to_missing: unprocessable(21604, 'To is required: an E.164 number, such as +14155550123'),
  to_invalid: unprocessable(
    21211,
    'To is not a valid phone number: write it in E.164, such as +14155550123',
  ),
  to_unreachable: unprocessable(21217, 'To is not reachable from this From'),
  to_region_not_enabled: unprocessable(
    20010,
    'Sending to the region of To is not enabled for this project',
  ),
  to_opted_out: unprocessable(21610, 'The recipient has opted out of messages from this From'),
  to_not_mobile: unprocessable(21614, 'To is not a mobile number'),
  sender_missing: unprocessable(21705, 'A sender is required: From or MessagingServiceSid'),
  from_invalid: unprocessable(
    21212,
    'From is not a valid phone number: write it in E.164, such as +14155550100',
  ),
  from_not_capable: unprocessable(
    21601,
    'From is not a number of this project that can send messages',
  ),
  from_not_in_service: unprocessable(21601, 'From is not one of the numbers of this number group'),
  from_queue_full: unprocessable(
    21611,
    'The queue of this From is full: wait until some of its messages are sent',
  ),
  sender_pool_empty: unprocessable(21703, 'The number group has no number to send from'),
  content_missing: unprocessable(21602, 'Something to send is required: Body, MediaUrl or both'),
  body_too_long: unprocessable(21617, 'Body has more than the 1600 characters that are accepted'),
  media_url_invalid: unprocessable(
    21620,
    'MediaUrl must be an http or https URL of at most 4000 characters',
  ),
  media_too_many: unprocessable(21623, 'There are more than the 8 MediaUrl that are accepted'),
  status_callback_invalid: unprocessable(
    21456,
    'StatusCallback must be an http or https URL of at most 4000 characters ' +
      'without an underscore in its host name',
  ),
  validity_period_invalid: unprocessable(
    21624,
    'ValidityPeriod must be a whole number from 1 to 172800',
  ),
  page_cursor_invalid: badRequest(
    21481,
    'PageToken is invalid: use next_page_uri or previous_page_uri as they were given',
  ),
  message_in_progress: unprocessable(20009, IN_PROGRESS),
  // Nothing on this wire cancels.
  message_not_cancelable: invalid('The message cannot be canceled: only a scheduled one can'),
  idempotency_key_reused: unprocessable(
    20409,
    'This idempotency key was used for a request with other parameters: ' +
      'repeat that one exactly, or use a new key',
  ),
  // The log of callbacks speaks the other wire.
  delivery_not_found: notFound,
  // Nothing on this wire schedules, and the simulator speaks the other one.
  schedule_needs_service: invalid('A message that is sent later needs a number group'),
  send_at_invalid: invalid('A message can be sent from 15 minutes to 35 days ahead'),
  message_move_illegal: invalid('The message is in a status that is not followed by that one'),
  number_not_found: invalid('To is not a number of this project'),
  clock_advance_invalid: invalid('The clock can be advanced by 1 to 3024000 seconds'),
}

export const idempotencyKeyInvalid = protocol.malformed(
  'An idempotency key has 1 to 255 visible ASCII characters',
)

/** How a message may be changed on this wire, and in no other way. */
export const changes = {
  bodyMissing: invalid('Body is required: an empty one redacts the message'),
  body: unprocessable(
    50509,
    'Body must be empty, which redacts the message; its text cannot be replaced by another',
  ),
  inProgress: invalid(IN_PROGRESS),
} as const

/** The vendor has one code for what cannot be deleted yet and another for what cannot be redacted. */
export const messagingRefusal = (code: ErrorCode, operationId: string | null): WireRefusal =>
  code === 'message_in_progress' && operationId === 'updateSignalWireMessage'
    ? changes.inProgress
    : messagingErrors[code]

/** What this wire has and this service does not: the callbacks that it stands for would be lost. */
export const unsupported = {
  applicationSid: unprocessable(
    21218,
    'ApplicationSid does not name an application of this project: use StatusCallback',
  ),
} as const

export const pages = {
  tokenMissing: badRequest(
    54453,
    'Page above 0 needs a PageToken: use next_page_uri or previous_page_uri as they were given',
  ),
  size: badRequest(54454, 'PageSize must be a whole number from 1 to 1000'),
} as const

export const unknownParameter = (name: string): WireRefusal =>
  unprocessable(90000, `${name} is not a parameter of this operation`)
