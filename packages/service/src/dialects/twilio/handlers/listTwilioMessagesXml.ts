import { ownAccountId } from '../auth.ts'
import { decodeListMessages } from '../decode.ts'
import { encodeMessagePage } from '../encode-page.ts'
import { extensionOf } from '../extension.ts'
import { messageListXml } from '../xml.ts'
import type { TwilioHandler } from '../handler.ts'

export const listTwilioMessagesXml: TwilioHandler<'listTwilioMessagesXml'> =
  ({ messaging }) =>
  async ({ path, query }, { auth, c }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const page = await messaging.listMessages(decodeListMessages(accountId, query))
    const list = encodeMessagePage(page, accountId, query, extensionOf(c))
    return { status: 200, contentType: 'application/xml', body: messageListXml(list) }
  }
