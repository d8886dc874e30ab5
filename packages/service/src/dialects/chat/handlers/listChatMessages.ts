import { callerOf } from '../auth.ts'
import { channelPlaceOf, messageCursor } from '../decode.ts'
import { encodeMessagePage } from '../encode-page.ts'
import type { ChatHandler } from '../handler.ts'

export const listChatMessages: ChatHandler<'listChatMessages'> =
  ({ chat, publicUrl }) =>
  async ({ path, query }, { auth, c }) => {
    const { serviceId, id } = await chat.fetchChannel(
      channelPlaceOf(callerOf(auth), path, path.ChannelSid),
    )
    // By its id from here on: links name the channel by it, and its name may change.
    const place = { accountId: callerOf(auth), serviceId, channel: { id } }
    const page = await chat.listMessages(place, {
      order: query.Order === 'asc' ? 'ascending' : 'descending',
      limit: query.PageSize,
      ...messageCursor(query.PageToken),
    })
    const isOrderGiven = c.req.query('Order') !== undefined
    const links = { serviceId, channelId: id }
    const body = encodeMessagePage(page, publicUrl(), links, query, isOrderGiven)
    return { status: 200, contentType: 'application/json', body }
  }
