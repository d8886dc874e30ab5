import { ownAccountId } from '../auth.ts'
import { decodeUpdateMessage, messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { TwilioHandler } from '../handler.ts'

export const updateTwilioMessage: TwilioHandler<'updateTwilioMessage'> =
  ({ messaging }) =>
  async ({ path, body }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const change = decodeUpdateMessage(body)
    const id = messageIdOf(path.Sid)
    const message =
      change === 'redact'
        ? await messaging.redactMessage(accountId, id)
        : await messaging.cancelMessage(accountId, id)
    return { status: 200, contentType: 'application/json', body: encodeMessage(message) }
  }
