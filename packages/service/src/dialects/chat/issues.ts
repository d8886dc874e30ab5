import type { ChatErrorCode } from '@postel/core'
import type { Issue } from '@postel/server'
import type { WireRefusal } from '../../wire/refusal.ts'
import { chatErrors, chatRefusal, dates, pageTokenRefused, unsupported } from './errors.ts'
import { protocol } from './protocol-errors.ts'
import { ROLES, WEBHOOKS } from './settings.ts'
import { upload } from './upload-errors.ts'

const { malformed } = protocol

const wholeNumber = (name: string, range: string): WireRefusal =>
  malformed(`${name} must be a whole number ${range}`)

const SECONDS = 'from 0 to 2147483647'

/** What each name is refused for, whatever operation it is given to. */
const ROWS: Readonly<Record<string, WireRefusal>> = {
  FriendlyName: chatErrors.friendly_name_too_long,
  UniqueName: chatErrors.unique_name_invalid,
  DateCreated: dates.DateCreated,
  DateUpdated: dates.DateUpdated,
  CreatedBy: chatErrors.creator_too_long,
  From: chatErrors.author_too_long,
  LastUpdatedBy: chatErrors.editor_too_long,
  Body: chatErrors.body_too_long,
  MediaSid: chatErrors.attachment_not_found,
  Filename: upload.filename,
  PageToken: pageTokenRefused,
  PageSize: wholeNumber('PageSize', 'of at least 1'),
  Page: wholeNumber('Page', 'of at least 0'),
  Order: malformed('Order must be asc or desc'),
  Type: malformed('Type must be public or private'),
  'x-twilio-webhook-enabled': malformed('X-Twilio-Webhook-Enabled must be true or false'),
  expires: malformed(
    'expires must be a whole number of seconds since 1970: use the URL as it was given',
  ),
  signature: malformed('signature must have 1 to 128 characters: use the URL as it was given'),
  TypingIndicatorTimeout: wholeNumber('TypingIndicatorTimeout', SECONDS),
  ConsumptionReportInterval: wholeNumber('ConsumptionReportInterval', SECONDS),
  'Limits.ChannelMembers': wholeNumber('Limits.ChannelMembers', 'from 1 to 1000'),
  'Limits.UserChannels': wholeNumber('Limits.UserChannels', 'from 1 to 1000'),
  PreWebhookRetryCount: wholeNumber('PreWebhookRetryCount', 'from 0 to 3'),
  PostWebhookRetryCount: wholeNumber('PostWebhookRetryCount', 'from 0 to 3'),
  ...Object.fromEntries(ROLES.map((name) => [name, unsupported.role(name)])),
  ...Object.fromEntries(WEBHOOKS.map((name) => [name, unsupported.webhook(name)])),
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
  if (inPath !== undefined) {
    return inPath.problem === 'malformed' ? protocol.pathMalformed : protocol.notFound
  }
  const [first] = issues
  if (first === undefined) return malformed('The request is not accepted')
  return rowOf(first, operationId) ?? malformed(first.message.replace(/\.$/, ''))
}

const rowOf = (
  { in: where, name, problem, message }: Issue,
  operationId: string | null,
): WireRefusal | undefined => {
  if (problem === 'malformed') {
    if (where === 'body' && name === '') return protocol.bodyMalformed
    if (where === 'query' && name === '') return protocol.queryMalformed
    return undefined
  }
  const code = codeOf(name, problem, message)
  // `Type[1]` is refused as `Type` is.
  return code === undefined ? ROWS[name.replace(/\[.*$/, '')] : chatRefusal(code, operationId)
}

/** Names whose refusal depends on more than the name. */
const codeOf = (
  name: string,
  problem: Issue['problem'],
  message: string,
): ChatErrorCode | undefined => {
  if (name === 'Attributes') return 'attributes_too_long'
  if (name === 'FriendlyName' && problem === 'missing') return 'friendly_name_missing'
  const isTooLong = message.includes('must have at most')
  return name === 'UniqueName' && isTooLong ? 'unique_name_too_long' : undefined
}
