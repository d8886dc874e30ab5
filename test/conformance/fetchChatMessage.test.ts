import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()

describe.each(targetNames)('fetchChatMessage (%s)', (target) => {
  it('answers what createChatMessage answered, of a text and of a file', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace({ UniqueName: 'desk' })
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    for (const form of [{ Attributes: '[1]' }, { MediaSid }]) {
      const made = await api.addMessage(place, form)
      const answer = await api.fetch(place, made.sid)
      expect(answer.status).toBe(200)
      expect(answer.json()).toEqual(made)
      const named = { ...place, channelSid: 'desk' }
      const shouted = `IM${made.sid.slice(2).toUpperCase()}`
      expect((await api.fetch(named, shouted)).json()).toEqual(made)
    }
  })

  it('can be read under its own url', async () => {
    const api = await openChat(service, target)
    const made = await api.addMessage(await api.addPlace({ UniqueName: 'desk' }))
    const path = made.url.slice(service.postel().url.length)
    expect((await api.call('fetchChatMessage', path)).json()).toEqual(made)
  })
})

describeChatRefusals({
  operationId: 'fetchChatMessage',
  path: ({ serviceSid, channelSid, messageSid }) =>
    `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages/${messageSid}`,
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
