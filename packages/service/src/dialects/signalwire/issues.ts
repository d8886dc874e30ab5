import type { Issue } from '@postel/server'
import type { WireRefusal } from '../../wire/refusal.ts'
import {
  changes,
  idempotencyKeyInvalid,
  messagingErrors,
  pages,
  unknownParameter,
  unsupported,
} from './errors.ts'
import { protocol } from './protocol-errors.ts'
import { invalid } from './refusal.ts'
import { statusWords } from './statuses.ts'

type Rows = Readonly<Record<string, Partial<Record<Issue['problem'], WireRefusal>>>>

/** Form parameters whose problems have a refusal of their own; all others are told as they are. */
const FORMS: Readonly<Record<string, Rows>> = {
  createSignalWireMessage: {
    To: { missing: messagingErrors.to_missing, invalid: messagingErrors.to_invalid },
    From: { invalid: messagingErrors.from_invalid },
    MessagingServiceSid: { invalid: messagingErrors.messaging_service_not_found },
    Body: { invalid: messagingErrors.body_too_long },
    MediaUrl: {
      too_many: messagingErrors.media_too_many,
      invalid: messagingErrors.media_url_invalid,
    },
    ApplicationSid: { invalid: unsupported.applicationSid },
    MaxPrice: {
      invalid: invalid(
        'MaxPrice must be a number with at most 4 digits behind the point, such as 0.0075',
      ),
    },
    StatusCallback: { invalid: messagingErrors.status_callback_invalid },
    ValidityPeriod: { invalid: messagingErrors.validity_period_invalid },
  },
  updateSignalWireMessage: {
    Body: { missing: changes.bodyMissing, invalid: changes.body },
  },
}

/** The same wherever they stand. */
const QUERY: Rows = {
  Status: { invalid: invalid(`Status must be one of ${listed(Object.values(statusWords))}`) },
  DateSent: { invalid: dateRefusal('DateSent') },
  'DateSent<': { invalid: dateRefusal('DateSent<') },
  'DateSent>': { invalid: dateRefusal('DateSent>') },
  DateCreated: { invalid: dateRefusal('DateCreated') },
  'DateCreated<': { invalid: dateRefusal('DateCreated<') },
  'DateCreated>': { invalid: dateRefusal('DateCreated>') },
  PageSize: { invalid: pages.size },
  Page: { invalid: protocol.malformed('Page must be a whole number of at least 0') },
  PageToken: { invalid: messagingErrors.page_cursor_invalid },
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(', ')
}

export function dateRefusal(name: string): WireRefusal {
  return invalid(`${name} must be a day (YYYY-MM-DD) or an RFC 3339 date-time`)
}

/**
 * Tells one of the issues: a path that cannot exist first, then what cannot be read, then the first
 * in the order of the contract.
 */
export const issuesRefusal = (
  issues: readonly Issue[],
  operationId: string | null,
): WireRefusal => {
  const inPath = issues.filter((issue) => issue.in === 'path')
  if (inPath.length > 0) {
    const isReadable = inPath.every(({ problem }) => problem !== 'malformed')
    return isReadable ? protocol.notFound : protocol.pathMalformed
  }
  const unreadable = issues.find(
    ({ problem, in: place }) => problem === 'malformed' || place === 'header',
  )
  if (unreadable !== undefined) return unreadableRefusal(unreadable)
  const [first] = issues
  if (first === undefined) return invalid('The request is not accepted')
  if (first.problem === 'unknown') return unknownParameter(first.name)
  const rows = first.in === 'body' ? FORMS[operationId ?? ''] : QUERY
  // `MediaUrl[2]` is refused as `MediaUrl` is.
  const row = rows?.[first.name.replace(/\[.*$/, '')]
  return row?.[first.problem] ?? invalid(first.message.replace(/\.$/, ''))
}

const unreadableRefusal = (issue: Issue): WireRefusal => {
  if (issue.in === 'header' && issue.name === 'idempotency-key') {
    return idempotencyKeyInvalid
  }
  if (issue.problem !== 'malformed') return protocol.malformed(issue.message.replace(/\.$/, ''))
  return issue.in === 'query' ? protocol.queryMalformed : protocol.bodyMalformed
}
