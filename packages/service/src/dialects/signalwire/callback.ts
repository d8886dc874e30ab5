import type { Callback, CallbackSubject, Message } from '@postel/core'
import { readPolicy } from '../../wire/callback-policy.ts'
import type { PolicyWords } from '../../wire/callback-policy.ts'
import type { CallbackContext, CallbackRequest, CallbackWords } from '../../wire/callback-words.ts'
import { mediaParams } from '../../wire/media-params.ts'
import { signedCallback } from '../../wire/signed-callback.ts'
import { MEDIA_COUNT_MAX } from './decode.ts'
import { deliveryErrors, messagePath } from './encode.ts'
import { accountSid, mediaSid, messageSid } from './sid.ts'
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

/** What tells of a message that came in. Source: as above. */
export const encodeInboundMessage = (
  { message, media }: CallbackSubject,
  publicUrl: string,
): Record<string, string> => {
  const base = `${publicUrl}${messagePath(message)}/Media`
  return {
    AccountSid: accountSid(message.accountId),
    Body: message.body,
    From: message.from ?? '',
    ...mediaParams(media, ({ id }) => `${base}/${mediaSid(id)}/content`),
    MessageSid: messageSid(message.id),
    NumMedia: String(media.length),
    To: message.to,
  }
}

/** Source: https://github.com/signalwire/docs, webhooks/index.mdx, commit 668371b. */
const POLICY: PolicyWords = {
  times: {
    connectMs: { name: 'ot', fallback: 2_000 },
    readMs: { name: 'rt', fallback: 5_000 },
    totalMs: { name: 'tt', fallback: 15_000 },
  },
  retries: null,
}

export const callbacks: CallbackWords = {
  /** Null where the receiver would only be told once more what it was told last. */
  encodeCallback: (callback, { message }, context) =>
    isNews(callback.state)
      ? requestOf(callback, encodeStatusCallback(callback, message), context)
      : null,
  encodeInbound: (callback, subject, context) =>
    requestOf(callback, encodeInboundMessage(subject, context.publicUrl), context),
  policyOf: (url) => readPolicy(POLICY, url),
  replyLimits: { mediaCountMax: MEDIA_COUNT_MAX, validitySeconds: 172_800 },
}

const requestOf = (
  callback: Callback,
  params: Readonly<Record<string, string>>,
  { keys: { signingKey: key } }: CallbackContext,
): CallbackRequest => signedCallback(callback, params, { header: 'x-signalwire-signature', key })
