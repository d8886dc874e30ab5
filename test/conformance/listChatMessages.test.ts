import type { ChatMessageList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat, type ChatApi } from '../support/chat-api.ts'
import { describeChatPaging, type ChatList } from '../support/chat-paging.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listChatMessages'

describe.each(targetNames)('listChatMessages (%s)', (target) => {
  it('answers an empty page of a channel without messages, whose links carry its Sid', async () => {
    const api = await openChat(service, target)
    const { serviceSid, channelSid } = await api.addPlace({ UniqueName: 'desk' })
    const channel = `${service.postel().url}/v2/Services/${serviceSid}/Channels/${channelSid}`
    const url = `${channel}/Messages?PageSize=50&Page=0`
    expect((await api.list({ serviceSid, channelSid: 'desk' })).json()).toEqual({
      messages: [],
      meta: {
        first_page_url: url,
        key: 'messages',
        next_page_url: null,
        page: 0,
        page_size: 50,
        previous_page_url: null,
        url,
      },
    })
  })

  it.each([
    [{}, [0, 1, 2]],
    [{ Order: 'asc' }, [0, 1, 2]],
    [{ Order: 'desc' }, [2, 1, 0]],
  ])('answers to %o the indexes %o', async (query, indexes) => {
    const api = await openChat(service, target)
    const [place, other] = [await api.addPlace(), await api.addPlace()]
    await api.addMessage(other)
    for (let sent = 0; sent < 3; sent++) await api.addMessage(place)
    const { messages, meta } = (await api.list(place, query)).json<ChatMessageList>()
    expect(messages.map(({ index }) => index)).toEqual(indexes)
    const order = 'Order' in query ? `Order=${query.Order}&` : ''
    expect(meta.url).toMatch(new RegExp(`/Messages\\?${order}PageSize=50&Page=0$`))
  })

  it('answers each as fetchChatMessage does', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    for (const form of [{}, { MediaSid }]) await api.addMessage(place, form)
    const { messages } = (await api.list(place)).json<ChatMessageList>()
    for (const message of messages) {
      expect((await api.fetch(place, message.sid)).json()).toEqual(message)
    }
  })

  it.each(['newest', 'DESC', ''])('refuses the order "%s"', async (Order) => {
    const api = await openChat(service, target)
    const answer = await api.list(await api.addPlace(), { Order })
    expectError(answer, { status: 400, code: 20001, says: 'Order must be asc or desc' })
  })
})

const fill = async (api: ChatApi, count: number): Promise<{ sids: string[]; path: string }> => {
  const { serviceSid, channelSid } = await api.addPlace()
  const sids: string[] = []
  for (let sent = 0; sent < count; sent++) {
    sids.push((await api.addMessage({ serviceSid, channelSid })).sid)
  }
  return { sids, path: `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages` }
}

const list: ChatList = {
  operationId: OPERATION,
  itemsKey: 'messages',
  service,
  prepare: fill,
  insert: (api, path) => api.call('createChatMessage', path, post({ Body: 'between' })),
  remove: (api, path) => api.call('deleteChatMessage', path, { method: 'DELETE' }),
}

describeChatPaging(list)
describeChatPaging({
  ...list,
  filter: 'Order=desc&',
  prepare: async (api, count) => {
    const { sids, path } = await fill(api, count)
    return { sids: sids.reverse(), path }
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid, channelSid }) =>
    `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages`,
  allowed: 'GET, HEAD, OPTIONS, POST',
})
