import { createHash } from 'node:crypto'
import type { Callback, CallbackSubject, Message } from '@postel/core'
import { readPolicy } from '../../wire/callback-policy.ts'
import type { PolicyWords } from '../../wire/callback-policy.ts'
import type { CallbackContext, CallbackRequest, CallbackWords } from '../../wire/callback-words.ts'
import { mediaParams } from '../../wire/media-params.ts'
import { signedCallback } from '../../wire/signed-callback.ts'
import { MEDIA_COUNT_MAX } from './decode.ts'
import { deliveryErrors, messagePath } from './encode.ts'
import { accountSid, mediaSid, messageSid, messagingServiceSid } from './sid.ts'
import { statusWords } from './statuses.ts'

/**
 * The form that tells a status. Source:
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status.
 */
export const encodeStatusCallback = (
  callback: Callback,
  message: Message,
): Record<string, string> => {
  const sid = messageSid(message)
  const status = statusWords[callback.state]
  return {
    AccountSid: accountSid(message.accountId),
    ApiVersion: '2010-04-01',
    ...(callback.failure !== null && { ErrorCode: String(deliveryErrors[callback.failure].code) }),
    ...(message.from !== null && { From: message.from }),
    MessageSid: sid,
    MessageStatus: status,
    ...(message.messagingServiceId !== null && {
      MessagingServiceSid: messagingServiceSid(message.messagingServiceId),
    }),
    SmsSid: sid,
    SmsStatus: status,
    To: message.to,
  }
}

/**
 * What tells of a message that came in. Source:
 * https://www.twilio.com/docs/messaging/guides/webhook-request, read 2026-11-21.
 */
export const encodeInboundMessage = (
  { message, media }: CallbackSubject,
  publicUrl: string,
): Record<string, string> => {
  const sid = messageSid(message)
  const base = `${publicUrl}${messagePath(message)}/Media`
  return {
    AccountSid: accountSid(message.accountId),
    ApiVersion: '2010-04-01',
    Body: message.body,
    From: message.from ?? '',
    ...mediaParams(media, ({ id }) => `${base}/${mediaSid(id)}`),
    MessageSid: sid,
    NumMedia: String(media.length),
    NumSegments: String(message.segmentCount),
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    To: message.to,
  }
}

/** Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides. */
const POLICY: PolicyWords = {
  times: {
    connectMs: { name: 'ct', fallback: 5_000 },
    readMs: { name: 'rt', fallback: 15_000 },
    totalMs: { name: 'tt', fallback: 15_000 },
  },
  retries: { count: 'rc', classes: 'rp' },
}

export const callbacks: CallbackWords = {
  encodeCallback: (callback, { message }, context) =>
    requestOf(callback, encodeStatusCallback(callback, message), context),
  encodeInbound: (callback, subject, context) =>
    requestOf(callback, encodeInboundMessage(subject, context.publicUrl), context),
  policyOf: (url) => readPolicy(POLICY, url),
  replyLimits: { mediaCountMax: MEDIA_COUNT_MAX, validitySeconds: 36_000 },
}

const requestOf = (
  callback: Callback,
  params: Readonly<Record<string, string>>,
  { keys: { authToken: key } }: CallbackContext,
): CallbackRequest => {
  const request = signedCallback(callback, params, { header: 'x-twilio-signature', key })
  const token = { 'i-twilio-idempotency-token': idempotencyToken(callback) }
  return { ...request, headers: { ...request.headers, ...token } }
}

/**
 * The same for every attempt at one event, after a restart too: it is made from what the event is. A
 * replay has it as well, so that a receiver that keeps tokens takes no event twice.
 */
const idempotencyToken = ({ id, replayOf, messageId, accountId }: Callback): string =>
  createHash('sha256')
    .update(`${accountId}:${messageId}:${replayOf ?? id}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
