import { ownAccountId } from '../auth.ts'
import { decodeListMessages } from '../decode.ts'
import { encodeMessagePage } from '../encode-page.ts'
import type { SignalWireHandler } from '../handler.ts'

export const listSignalWireMessages: SignalWireHandler<'listSignalWireMessages'> =
  ({ messaging }) =>
  async ({ path, query }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const page = await messaging.listMessages(decodeListMessages(accountId, query))
    const body = encodeMessagePage(page, accountId, query)
    return { status: 200, contentType: 'application/json', body }
  }
