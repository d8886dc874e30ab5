import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import { encodeFeedback } from '../encode.ts'
import type { TwilioHandler } from '../handler.ts'

export const createTwilioMessageFeedback: TwilioHandler<'createTwilioMessageFeedback'> =
  ({ messaging }) =>
  async ({ path, body }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const feedback = await messaging.createFeedback(accountId, parent.id, body.Outcome)
    return { status: 200, contentType: 'application/json', body: encodeFeedback(feedback, parent) }
  }
