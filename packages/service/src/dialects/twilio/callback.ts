import { createHash } from 'node:crypto'
import type { Callback, Message } from '@postel/core'
import type { CallbackRequest } from '../../network/callback-sender.ts'
import { deliveryErrors, statusWords } from './encode.ts'
import { accountSid, messageSid, messagingServiceSid } from './sid.ts'
import { signTwilioRequest } from './signature.ts'

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
 * The request as it goes out: the fragment of the URL is for the sender, not for the receiver, and
 * is not signed either.
 */
export const statusCallbackRequest = (
  callback: Callback,
  message: Message,
  authToken: string,
): CallbackRequest => {
  const url = new URL(callback.url)
  url.hash = ''
  url.username = ''
  url.password = ''
  const params = encodeStatusCallback(callback, message)
  return {
    url: url.href,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signTwilioRequest(authToken, url.href, params),
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
