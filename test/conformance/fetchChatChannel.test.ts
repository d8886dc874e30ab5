import type { ChatChannel } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { USABLE_NAMES } from '../support/chat-names.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()

describe.each(targetNames)('fetchChatChannel (%s)', (target) => {
  it('answers what createChatChannel answered', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const made = await api.addChannel(sid, { Attributes: '{"floor":2}' })
    const answer = await api.fetchChannel(sid, made.sid)
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual(made)
    const shouted = `CH${made.sid.slice(2).toUpperCase()}`
    expect((await api.fetchChannel(sid, shouted)).json()).toEqual(made)
  })

  it.each(USABLE_NAMES)('finds the channel by its name, links carry its Sid: %s', async (name) => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const made = await api.addChannel(sid, { UniqueName: name })
    expect((await api.fetchChannel(sid, encodeURIComponent(name))).json()).toEqual(made)
    // As the vendor's SDKs write it.
    expect((await api.fetchChannel(sid, name)).json()).toEqual(made)
    expect(made.url).toMatch(new RegExp(`/${made.sid}$`))
    const place = { serviceSid: sid, channelSid: encodeURIComponent(name) }
    expect((await api.addMessage(place)).channel_sid).toBe(made.sid)
  })

  it('tells how many messages there are, and which has the highest index', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const read = async () =>
      (await api.fetchChannel(place.serviceSid, place.channelSid)).json<ChatChannel>()
    const before = await read()
    const [first, second] = [await api.addMessage(place), await api.addMessage(place)]
    expect(await read()).toEqual({
      ...before,
      links: { ...before.links, last_message: second.url },
      messages_count: 2,
    })
    await api.remove(place, second.sid)
    expect(await read()).toMatchObject({ messages_count: 1, links: { last_message: first.url } })
    await api.remove(place, first.sid)
    expect(await read()).toEqual(before)
  })

  it('does not find a name in another spelling', async () => {
    const api = await openChat(service, target)
    const { serviceSid } = await api.addPlace({ UniqueName: 'desk' })
    for (const name of ['Desk', 'desk%20', '%20desk']) {
      expectError(await api.fetchChannel(serviceSid, name), { status: 404, code: 20404 })
    }
  })

  it.each(['invites', 'members', 'webhooks'] as const)(
    'links to %s, which lead to 404',
    async (name) => {
      const api = await openChat(service, target)
      const { sid } = await api.addService()
      const path = (await api.addChannel(sid)).links[name].slice(service.postel().url.length)
      const headers = { authorization: api.authorization }
      const answer = await service.request(target, path, { headers })
      expectError(answer, { status: 404, code: 20404, says: path.replace('/v2', '') })
    },
  )
})

describeChatRefusals({
  operationId: 'fetchChatChannel',
  path: ({ serviceSid, channelSid }) => `/v2/Services/${serviceSid}/Channels/${channelSid}`,
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
