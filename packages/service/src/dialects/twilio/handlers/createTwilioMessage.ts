import { decodeCreateMessage } from '../decode.ts'
import { ownAccountId } from '../auth.ts'
import { encodeMessage } from '../encode.ts'
import type { TwilioHandler } from '../handler.ts'

export const createTwilioMessage: TwilioHandler<'createTwilioMessage'> =
  ({ messaging }) =>
  async ({ path, body, headers }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const command = decodeCreateMessage(accountId, body, headers)
    const message = await messaging.createMessage(command)
    return { status: 201, contentType: 'application/json', body: encodeMessage(message) }
  }
