import { ownAccountId } from '../auth.ts'
import { decodeListMedia, messageIdOf } from '../decode.ts'
import { encodeMediaPage } from '../encode-page.ts'
import { extensionOf } from '../extension.ts'
import { mediaListXml } from '../xml.ts'
import type { TwilioHandler } from '../handler.ts'

export const listTwilioMediaXml: TwilioHandler<'listTwilioMediaXml'> =
  ({ messaging }) =>
  async ({ path, query }, { auth, c }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const page = await messaging.listMedia(decodeListMedia(parent, query))
    const list = encodeMediaPage(page, parent, query, extensionOf(c))
    return { status: 200, contentType: 'application/xml', body: mediaListXml(list) }
  }
