import type { Issue } from '@postel/server'
import {
  badRequest,
  messagingErrors,
  NOT_FOUND,
  PATH_MALFORMED,
  unsupported,
  type TwilioRefusal,
} from './errors.ts'

type Rows = Readonly<Record<string, Partial<Record<Issue['problem'], TwilioRefusal>>>>

/** Form parameters whose problems have a code of their own; all others are refused with 20001. */
const FORM: Rows = {
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
  ScheduleType: { invalid: unsupported.schedule },
  SendAt: { invalid: unsupported.schedule },
}

const QUERY: Rows = {
  PageToken: { invalid: messagingErrors.page_cursor_invalid },
  PageSize: { invalid: badRequest(20001, 'PageSize must be a whole number of at least 1') },
  Page: { invalid: badRequest(20001, 'Page must be a whole number of at least 0') },
  DateSent: { invalid: dateRefusal('DateSent') },
  'DateSent<': { invalid: dateRefusal('DateSent<') },
  'DateSent>': { invalid: dateRefusal('DateSent>') },
}

export function dateRefusal(name: string): TwilioRefusal {
  return badRequest(20001, `${name} must be a day (YYYY-MM-DD) or an RFC 3339 date-time`)
}

const BODY_MALFORMED = badRequest(20001, 'The body must be UTF-8 without NUL')

/**
 * Tells one of the issues: a path that cannot exist first, then the first in the order of the
 * contract.
 */
export const issuesRefusal = (issues: readonly Issue[]): TwilioRefusal => {
  const inPath = issues.find((issue) => issue.in === 'path')
  if (inPath !== undefined) return inPath.problem === 'malformed' ? PATH_MALFORMED : NOT_FOUND
  const [first] = issues
  if (first === undefined) return badRequest(20001, 'The request is not accepted')
  if (first.in === 'body' && first.name === '' && first.problem === 'malformed') {
    return BODY_MALFORMED
  }
  // `MediaUrl[2]` is refused as `MediaUrl` is.
  const name = first.name.replace(/\[.*$/, '')
  const row = first.in === 'body' ? FORM[name] : QUERY[name]
  return row?.[first.problem] ?? badRequest(20001, first.message.replace(/\.$/, ''))
}
