import { ownAccountId } from '../auth.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import type { SignalWireHandler } from '../handler.ts'

export const deleteSignalWireMedia: SignalWireHandler<'deleteSignalWireMedia'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    await messaging.deleteMedia(accountId, messageIdOf(path.MessageSid), mediaIdOf(path.Sid))
    return { status: 204 }
  }
