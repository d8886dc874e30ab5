import { pageCursor } from '../../../wire/page-token.ts'
import { callerOf } from '../auth.ts'
import { encodeServicePage } from '../encode-page.ts'
import type { ChatHandler } from '../handler.ts'
import { parseServiceSid } from '../sid.ts'

export const listChatServices: ChatHandler<'listChatServices'> =
  ({ chat, publicUrl }) =>
  async ({ query }, { auth }) => {
    const page = await chat.listServices({
      accountId: callerOf(auth),
      limit: query.PageSize,
      ...pageCursor(query.PageToken, parseServiceSid),
    })
    const body = encodeServicePage(page, publicUrl(), query)
    return { status: 200, contentType: 'application/json', body }
  }
