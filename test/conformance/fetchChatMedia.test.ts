import type { ChatMedia } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { movableClock } from '../support/clock.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const FOUR_HOURS_SECONDS = 14_400
const clock = movableClock(NOON)
const service = usePostel({ overrides: { clock } })

describe.each(targetNames)('fetchChatMedia (%s)', (target) => {
  it('answers what createChatMedia answered, and a link that is good for four hours', async () => {
    clock.moveTo(NOON)
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const made = await api.addFile(sid)
    const answer = await api.fetchFile(sid, `ME${made.sid.slice(2).toUpperCase()}`)
    expect(answer.status).toBe(200)
    const read = answer.json<ChatMedia>()
    const { content_direct_temporary: link, ...links } = read.links
    expect({ ...read, links }).toEqual(made)
    const expires = NOON / 1000 + FOUR_HOURS_SECONDS
    const start = `${service.postel().url}${made.links.content}?expires=${expires}&signature=`
    expect(link?.slice(0, start.length)).toBe(start)
  })

  it('gives each answer a link of its own', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const made = await api.addFile(sid)
    const link = async () =>
      (await api.fetchFile(sid, made.sid)).json<ChatMedia>().links.content_direct_temporary
    const first = await link()
    clock.moveTo(clock.now() + 1000)
    expect(await link()).not.toBe(first)
  })

  it('tells the message that has the file, and when it got it', async () => {
    clock.moveTo(NOON)
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const made = await api.addFile(place.serviceSid)
    clock.moveTo(NOON + 5000)
    const message = await api.addMessage(place, { MediaSid: made.sid })
    const { links: _, ...rest } = (
      await api.fetchFile(place.serviceSid, made.sid)
    ).json<ChatMedia>()
    const { links: __, ...before } = made
    expect(rest).toEqual({
      ...before,
      channel_sid: place.channelSid,
      date_updated: '2026-11-21T12:00:05Z',
      message_sid: message.sid,
    })
  })
})

describeChatRefusals({
  operationId: 'fetchChatMedia',
  path: ({ serviceSid, mediaSid }) => `/v1/Services/${serviceSid}/Media/${mediaSid}`,
  allowed: 'GET, HEAD, OPTIONS',
})
