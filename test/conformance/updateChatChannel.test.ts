import type { ChatChannel } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import {
  attributesEffect,
  dateEffect,
  describeChatEffects,
  nameEffect,
} from '../support/chat-effects.ts'
import { uniqueNameEffect } from '../support/chat-names.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { movableClock } from '../support/clock.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const clock = movableClock(Date.parse('2026-11-21T09:15:02.700Z'))
const service = usePostel()
const stopped = usePostel({ overrides: { clock } })
const OPERATION = 'updateChatChannel'

describe.each(targetNames)('updateChatChannel (%s)', (target) => {
  it('changes what is sent, leaves the rest, and keeps all of it', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const made = await api.addChannel(sid, {
      UniqueName: 'desk',
      Type: 'private',
      CreatedBy: 'ada',
    })
    const answer = await api.updateChannel(sid, 'desk', { FriendlyName: 'Front desk' })
    expect(answer.status).toBe(200)
    const changed = answer.json<ChatChannel>()
    const { date_updated } = changed
    expect(changed).toEqual({ ...made, friendly_name: 'Front desk', date_updated })
    expect((await api.fetchChannel(sid, made.sid)).json()).toEqual(changed)
  })

  it('changes nothing, the date too, when nothing is sent', async () => {
    const api = await openChat(service, target)
    const { serviceSid, channelSid } = await api.addPlace({ DateCreated: '2025-03-24T20:37:57Z' })
    const made = (await api.fetchChannel(serviceSid, channelSid)).json()
    for (const form of [{}, { Type: 'private' }, { Unknown: 'x' }]) {
      expect((await api.updateChannel(serviceSid, channelSid, form)).json()).toEqual(made)
    }
  })

  it('gives a channel its name, another one, and takes it away', async () => {
    const api = await openChat(service, target)
    const { serviceSid, channelSid } = await api.addPlace()
    for (const name of ['desk', 'bar']) {
      await api.updateChannel(serviceSid, channelSid, { UniqueName: name })
      const read = (await api.fetchChannel(serviceSid, name)).json<ChatChannel>()
      expect(read).toMatchObject({ sid: channelSid, unique_name: name })
    }
    expectError(await api.fetchChannel(serviceSid, 'desk'), { status: 404, code: 20404 })
    await api.updateChannel(serviceSid, channelSid, { UniqueName: '' })
    expectError(await api.fetchChannel(serviceSid, 'bar'), { status: 404, code: 20404 })
  })

  it('refuses the name of another channel, and takes its own', async () => {
    const api = await openChat(service, target)
    const { serviceSid } = await api.addPlace({ UniqueName: 'desk' })
    const { sid } = await api.addChannel(serviceSid, { UniqueName: 'bar' })
    const refused = await api.updateChannel(serviceSid, sid, { UniqueName: 'desk' })
    expectError(refused, { status: 409, code: 50307, says: /taken/ })
    const own = await api.updateChannel(serviceSid, sid, { UniqueName: 'bar' })
    expect(own.status).toBe(200)
  })

  it('tells when it was changed, or what it was told', async () => {
    const api = await openChat(stopped, target)
    const { serviceSid, channelSid } = await api.addPlace()
    clock.moveTo(clock.now() + 3_600_000)
    const now = new Date(clock.now()).toISOString().replace(/\.\d+/, '')
    const update = async (form: Record<string, string>) =>
      (await api.updateChannel(serviceSid, channelSid, form)).json<ChatChannel>()
    expect(await update({ FriendlyName: 'a' })).toMatchObject({ date_updated: now })
    const told = '2025-04-01T08:00:00Z'
    expect(await update({ DateUpdated: told })).toMatchObject({ date_updated: told })
  })
})

describeChatEffects({
  operationId: OPERATION,
  prepare: async (api) => {
    const { serviceSid, channelSid } = await api.addPlace()
    return {
      send: (form) => api.updateChannel(serviceSid, channelSid, form),
      read: async () => (await api.fetchChannel(serviceSid, channelSid)).json(),
    }
  },
  effects: {
    FriendlyName: nameEffect('friendly_name', 50003, null),
    UniqueName: uniqueNameEffect,
    Attributes: attributesEffect(16_384),
    DateCreated: dateEffect('date_created', 50308),
    DateUpdated: dateEffect('date_updated', 50309),
    CreatedBy: nameEffect('created_by', 50310, 'system'),
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid, channelSid }) => `/v2/Services/${serviceSid}/Channels/${channelSid}`,
  init: post({ FriendlyName: 'Front desk' }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  form: true,
  webhooks: true,
})
