import { pageCursor } from '../../../wire/page-token.ts'
import { callerOf } from '../auth.ts'
import { servicePlaceOf } from '../decode.ts'
import { encodeChannelPage } from '../encode-page.ts'
import type { ChatHandler } from '../handler.ts'
import { parseChannelSid } from '../sid.ts'

export const listChatChannels: ChatHandler<'listChatChannels'> =
  ({ chat, publicUrl }) =>
  async ({ path, query }, { auth, c }) => {
    const place = servicePlaceOf(callerOf(auth), path.ServiceSid)
    const page = await chat.listChannels({
      ...place,
      types: query.Type,
      limit: query.PageSize,
      ...pageCursor(query.PageToken, parseChannelSid),
    })
    const isTypeGiven = c.req.query('Type') !== undefined
    const body = encodeChannelPage(page, publicUrl(), place.serviceId, query, isTypeGiven)
    return { status: 200, contentType: 'application/json', body }
  }
