import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { SignalWireHandler } from '../handler.ts'

/** The one change there is: the contract lets no other `Body` through than the empty one. */
export const updateSignalWireMessage: SignalWireHandler<'updateSignalWireMessage'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const id = messageIdOf(path.Sid)
    const message = await messaging.redactMessage(accountId, id, { once: 'sent' })
    return { status: 200, contentType: 'application/json', body: encodeMessage(message) }
  }
