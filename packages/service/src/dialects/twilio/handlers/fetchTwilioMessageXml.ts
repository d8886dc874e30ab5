import { ownAccountId } from '../auth.ts'
import { messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import { extensionOf } from '../extension.ts'
import { messageXml } from '../xml.ts'
import type { TwilioHandler } from '../handler.ts'

export const fetchTwilioMessageXml: TwilioHandler<'fetchTwilioMessageXml'> =
  ({ messaging }) =>
  async ({ path }, { auth, c }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const message = await messaging.fetchMessage(accountId, messageIdOf(path.Sid))
    const body = messageXml(encodeMessage(message, extensionOf(c)))
    return { status: 200, contentType: 'application/xml', body }
  }
