import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import type { SignalWireHandler } from '../handler.ts'

export const deleteSignalWireMessage: SignalWireHandler<'deleteSignalWireMessage'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    await messaging.deleteMessage(accountId, messageIdOf(path.Sid), { once: 'sent' })
    return { status: 204 }
  }
