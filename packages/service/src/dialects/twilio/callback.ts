import { createHash } from 'node:crypto'
import type { Callback, Message } from '@postel/core'
import type { EncodeCallback } from '../../network/callback-sender.ts'
import { callbackUrl } from '../../wire/callback-url.ts'
import { signForm } from '../../wire/form-signature.ts'
import { deliveryErrors } from './encode.ts'
import { accountSid, messageSid, messagingServiceSid } from './sid.ts'
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

export const encodeCallback: EncodeCallback = (callback, message, { authToken }) => {
  const url = callbackUrl(callback.url)
  const params = encodeStatusCallback(callback, message)
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signForm(authToken, url, params),
      'i-twilio-idempotency-token': idempotencyToken(callback),
    },
    body: new URLSearchParams(params).toString(),
  }
}

/**
 * The same for every attempt of one callback, after a restart too: it is made from what the
 * callback is.
 */
const idempotencyToken = ({ id, messageId, accountId }: Callback): string =>
  createHash('sha256')
    .update(`${accountId}:${messageId}:${id}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
