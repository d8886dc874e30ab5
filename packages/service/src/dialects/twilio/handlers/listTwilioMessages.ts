import { ownAccountId } from '../auth.ts'
import { decodeListMessages } from '../decode.ts'
import { encodeMessage, messagesPath } from '../encode.ts'
import { encodePage } from '../page.ts'
import { messageSid } from '../sid.ts'
import type { TwilioHandler } from '../handler.ts'

const FILTERS = ['To', 'From', 'DateSent', 'DateSent<', 'DateSent>'] as const

export const listTwilioMessages: TwilioHandler<'listTwilioMessages'> =
  ({ messaging }) =>
  async ({ path, query }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const page = await messaging.listMessages(decodeListMessages(accountId, query))
    const request = {
      path: `${messagesPath({ accountId })}.json`,
      filters: FILTERS.map((name) => [name, query[name]] as const),
      page: query.Page,
      pageSize: query.PageSize,
      pageToken: query.PageToken,
    }
    const envelope = encodePage(request, page, page.items.map(messageSid))
    const body = { ...envelope, messages: page.items.map(encodeMessage) }
    return { status: 200, contentType: 'application/json', body }
  }
