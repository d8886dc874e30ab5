import type { Callback, Message } from '@postel/core'
import type { EncodeCallback } from '../../network/callback-sender.ts'
import { callbackUrl } from '../../wire/callback-url.ts'
import { signForm } from '../../wire/form-signature.ts'
import { deliveryErrors } from './encode.ts'
import { accountSid, messageSid } from './sid.ts'
import { callbackWords, isNews } from './statuses.ts'

/**
 * The form that tells a status. Source: https://github.com/signalwire/docs,
 * specs/compatibility-api/messages/models/webhooks.tsp, commit 668371b.
 */
export const encodeStatusCallback = (
  { state, failure }: Callback,
  message: Message,
): Record<string, string> => ({
  AccountSid: accountSid(message.accountId),
  Body: message.body,
  ...(failure !== null && { ErrorCode: deliveryErrors[failure].code }),
  From: message.from ?? '',
  MessageSid: messageSid(message.id),
  MessageStatus: callbackWords[state],
  NumMedia: String(message.mediaCount),
  NumSegments: String(message.from === null ? 0 : message.segmentCount),
  To: message.to,
})

/** Null where the receiver would only be told once more what it was told last. */
export const encodeCallback: EncodeCallback = (callback, message, { signingKey }) => {
  if (!isNews(callback.state)) return null
  const url = callbackUrl(callback.url)
  const params = encodeStatusCallback(callback, message)
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-signalwire-signature': signForm(signingKey, url, params),
    },
    body: new URLSearchParams(params).toString(),
  }
}
