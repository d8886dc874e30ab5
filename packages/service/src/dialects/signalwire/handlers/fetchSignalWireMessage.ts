import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { SignalWireHandler } from '../handler.ts'

export const fetchSignalWireMessage: SignalWireHandler<'fetchSignalWireMessage'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const message = await messaging.fetchMessage(accountId, messageIdOf(path.Sid))
    return { status: 200, contentType: 'application/json', body: encodeMessage(message) }
  }
