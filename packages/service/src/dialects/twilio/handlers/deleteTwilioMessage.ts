import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import type { TwilioHandler } from '../handler.ts'

export const deleteTwilioMessage: TwilioHandler<'deleteTwilioMessage'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    await messaging.deleteMessage(accountId, messageIdOf(path.Sid))
    return { status: 204 }
  }
