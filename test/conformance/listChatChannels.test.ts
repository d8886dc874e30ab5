import type { ChatChannelList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatPaging, type ChatList } from '../support/chat-paging.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import type { Form } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listChatChannels'

describe.each(targetNames)('listChatChannels (%s)', (target) => {
  it('answers an empty page of a service without channels', async () => {
    const api = await openChat(service, target)
    const { sid, links } = await api.addService()
    const url = `${links.channels}?PageSize=50&Page=0`
    expect((await api.listChannels(sid)).json()).toEqual({
      channels: [],
      meta: {
        first_page_url: url,
        key: 'channels',
        next_page_url: null,
        page: 0,
        page_size: 50,
        previous_page_url: null,
        url,
      },
    })
  })

  it('answers the channels of its own service alone, as fetchChatChannel does', async () => {
    const api = await openChat(service, target)
    const [place] = [await api.addPlace(), await api.addPlace()]
    const one = (await api.fetchChannel(place.serviceSid, place.channelSid)).json()
    expect((await api.listChannels(place.serviceSid)).json()).toMatchObject({ channels: [one] })
  })

  it.each<[Form, string[]]>([
    [{}, ['public']],
    [{ Type: 'public' }, ['public']],
    [{ Type: 'private' }, ['private']],
    [{ Type: ['public', 'private'] }, ['private', 'public']],
    [{ Type: ['private', 'private'] }, ['private']],
  ])('answers to %o those of type %o', async (query, types) => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    for (const Type of ['private', 'public']) await api.addChannel(sid, { Type })
    const { channels, meta } = (await api.listChannels(sid, query)).json<ChatChannelList>()
    expect(channels.map(({ type }) => type)).toEqual(types)
    for (const type of [query['Type'] ?? []].flat()) expect(meta.url).toContain(`Type=${type}&`)
  })

  it.each<Form>([{ Type: 'secret' }, { Type: ['public', ''] }, { Type: 'Public' }])(
    'refuses %o',
    async (query) => {
      const api = await openChat(service, target)
      const { sid } = await api.addService()
      const says = 'Type must be public or private'
      expectError(await api.listChannels(sid, query), { status: 400, code: 20001, says })
    },
  )
})

const list: ChatList = {
  operationId: OPERATION,
  itemsKey: 'channels',
  service,
  prepare: async (api, count) => {
    const { sid } = await api.addService()
    const sids: string[] = []
    for (let made = 0; made < count; made++) {
      const Type = made % 2 === 0 ? 'public' : 'private'
      sids.push((await api.addChannel(sid, { Type })).sid)
    }
    return { sids, path: `/v2/Services/${sid}/Channels` }
  },
  insert: (api, path) =>
    api.call('createChatChannel', path, { method: 'POST', body: new URLSearchParams() }),
  remove: (api, path) => api.call('deleteChatChannel', path, { method: 'DELETE' }),
}

describeChatPaging({ ...list, filter: 'Type=public&Type=private&' })
describeChatPaging({
  ...list,
  prepare: async (api, count) => {
    const { sid } = await api.addService()
    const sids: string[] = []
    for (let made = 0; made < count; made++) {
      await api.addChannel(sid, { Type: 'private' })
      sids.push((await api.addChannel(sid)).sid)
    }
    return { sids, path: `/v2/Services/${sid}/Channels` }
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid }) => `/v2/Services/${serviceSid}/Channels`,
  allowed: 'GET, HEAD, OPTIONS, POST',
})
