import { ownAccountId } from '../auth.ts'
import { decodeListMedia, messageIdOf } from '../decode.ts'
import { encodeMediaPage } from '../encode-page.ts'
import type { SignalWireHandler } from '../handler.ts'

export const listSignalWireMedia: SignalWireHandler<'listSignalWireMedia'> =
  ({ messaging }) =>
  async ({ path, query }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const page = await messaging.listMedia(decodeListMedia(parent, query))
    const body = encodeMediaPage(page, parent, query)
    return { status: 200, contentType: 'application/json', body }
  }
