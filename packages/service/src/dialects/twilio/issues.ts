import type { Issue } from '@postel/server'
import type { WireRefusal } from '../../wire/refusal.ts'
import { changes, idempotency, messagingErrors, schedules, unsupported } from './errors.ts'
import { protocol } from './protocol-errors.ts'
import { simulatorForms } from './simulator-issues.ts'

const { malformed } = protocol

type Rows = Readonly<Record<string, Partial<Record<Issue['problem'], WireRefusal>>>>

/** Form parameters whose problems have a refusal of their own; all others are told as they are. */
const FORMS: Readonly<Record<string, Rows>> = {
  createTwilioMessage: {
    To: { missing: messagingErrors.to_missing, invalid: messagingErrors.to_invalid },
    From: { invalid: messagingErrors.from_invalid },
    MessagingServiceSid: { invalid: messagingErrors.messaging_service_not_found },
    Body: { invalid: messagingErrors.body_too_long },
    MediaUrl: {
      too_many: messagingErrors.media_too_many,
      invalid: messagingErrors.media_url_invalid,
    },
    StatusCallback: { invalid: messagingErrors.status_callback_invalid },
    ValidityPeriod: { invalid: messagingErrors.validity_period_invalid },
    ContentSid: { invalid: unsupported.contentSid },
    ApplicationSid: { invalid: unsupported.applicationSid },
    ScheduleType: { invalid: schedules.typeInvalid },
    SendAt: { invalid: messagingErrors.send_at_invalid },
  },
  updateTwilioMessage: {
    Body: { invalid: changes.body },
    Status: { invalid: changes.status },
  },
  createTwilioMessageFeedback: {
    Outcome: { invalid: malformed('Outcome must be confirmed or unconfirmed') },
  },
  ...simulatorForms,
}

/** The same wherever they stand. */
const QUERY: Rows = {
  MessageSid: { invalid: malformed('MessageSid must be SM or MM and 32 hex digits') },
  'i-twilio-idempotency-token': { invalid: idempotency.invalid },
  'idempotency-key': { invalid: idempotency.invalid },
  PageToken: { invalid: messagingErrors.page_cursor_invalid },
  PageSize: { invalid: malformed('PageSize must be a whole number of at least 1') },
  Page: { invalid: malformed('Page must be a whole number of at least 0') },
  DateSent: { invalid: dateRefusal('DateSent') },
  'DateSent<': { invalid: dateRefusal('DateSent<') },
  'DateSent>': { invalid: dateRefusal('DateSent>') },
  DateCreated: { invalid: dateRefusal('DateCreated') },
  'DateCreated<': { invalid: dateRefusal('DateCreated<') },
  'DateCreated>': { invalid: dateRefusal('DateCreated>') },
  expires: {
    missing: signedPart('expires is required'),
    invalid: signedPart('expires must be a whole number of seconds since 1970'),
  },
  signature: {
    missing: signedPart('signature is required'),
    invalid: signedPart('signature must have 1 to 128 characters'),
  },
}

export function dateRefusal(name: string): WireRefusal {
  return malformed(`${name} must be a day (YYYY-MM-DD) or an RFC 3339 date-time`)
}

function signedPart(problem: string): WireRefusal {
  return malformed(`${problem}: use the URL as it was given`)
}

/**
 * Tells one of the issues: a path that cannot exist first, then the first in the order of the
 * contract.
 */
export const issuesRefusal = (
  issues: readonly Issue[],
  operationId: string | null,
): WireRefusal => {
  const inPath = issues.find((issue) => issue.in === 'path')
  if (inPath !== undefined)
    return inPath.problem === 'malformed' ? protocol.pathMalformed : protocol.notFound
  const [first] = issues
  if (first === undefined) return malformed('The request is not accepted')
  if (first.in === 'body' && first.name === '' && first.problem === 'malformed') {
    return protocol.bodyMalformed
  }
  const rows = first.in === 'body' ? FORMS[operationId ?? ''] : QUERY
  // `MediaUrl[2]` is refused as `MediaUrl` is.
  const row = rows?.[first.name.replace(/\[.*$/, '')]
  return row?.[first.problem] ?? malformed(first.message.replace(/\.$/, ''))
}
