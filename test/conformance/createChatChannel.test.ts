import type { ChatChannel } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import {
  attributesEffect,
  dateEffect,
  describeChatEffects,
  nameEffect,
} from '../support/chat-effects.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { uniqueNameEffect } from '../support/chat-names.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createChatChannel'

describe.each(targetNames)('createChatChannel (%s)', (target) => {
  it('needs nothing, and answers every key', async () => {
    const api = await openChat(service, target)
    const { sid: serviceSid } = await api.addService()
    const answer = await api.createChannel(serviceSid, {})
    expect(answer.status).toBe(201)
    const made = answer.json<ChatChannel>()
    const url = `${service.postel().url}/v2/Services/${serviceSid}/Channels/${made.sid}`
    expect(made).toEqual({
      account_sid: api.account.accountSid,
      attributes: '{}',
      created_by: 'system',
      date_created: made.date_created,
      date_updated: made.date_created,
      friendly_name: null,
      links: {
        invites: `${url}/Invites`,
        last_message: null,
        members: `${url}/Members`,
        messages: `${url}/Messages`,
        webhooks: `${url}/Webhooks`,
      },
      members_count: 0,
      messages_count: 0,
      service_sid: serviceSid,
      sid: made.sid,
      type: 'public',
      unique_name: null,
      url,
    })
  })

  it('refuses a name that another channel of the service has', async () => {
    const api = await openChat(service, target)
    const { serviceSid } = await api.addPlace({ UniqueName: 'desk' })
    expectError(await api.createChannel(serviceSid, { UniqueName: 'desk' }), {
      status: 409,
      code: 50307,
      says: 'UniqueName is taken by another channel of this service',
    })
    expect((await api.listChannels(serviceSid)).json<{ channels: [] }>().channels).toHaveLength(1)
    expect((await api.createChannel(serviceSid, { UniqueName: 'Desk' })).status).toBe(201)
  })

  it('takes a name of another service, and one that is free again', async () => {
    const api = await openChat(service, target)
    const { serviceSid, channelSid } = await api.addPlace({ UniqueName: 'desk' })
    await api.addPlace({ UniqueName: 'desk' })
    await api.removeChannel(serviceSid, channelSid)
    const again = await api.addChannel(serviceSid, { UniqueName: 'desk' })
    expect(again.sid).not.toBe(channelSid)
    expect((await api.fetchChannel(serviceSid, 'desk')).json()).toEqual(again)
  })

  it('takes one of many that ask for a name at once', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.createChannel(sid, { UniqueName: 'desk' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)])
  })

  it('imports both dates, and takes that of creation for both where it is alone', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const [created, updated] = ['2025-03-24T20:37:57Z', '2025-04-01T08:00:00Z']
    const alone = await api.addChannel(sid, { DateCreated: created })
    expect(alone).toMatchObject({ date_created: created, date_updated: created })
    const both = await api.addChannel(sid, { DateCreated: created, DateUpdated: updated })
    expect(both).toMatchObject({ date_created: created, date_updated: updated })
  })
})

describeChatEffects({
  operationId: OPERATION,
  prepare: async (api) => {
    const { sid } = await api.addService()
    return {
      send: (form) => api.createChannel(sid, form),
      read: async () => (await api.listChannels(sid)).json(),
    }
  },
  effects: {
    FriendlyName: nameEffect('friendly_name', 50003, null),
    UniqueName: uniqueNameEffect,
    Attributes: attributesEffect(16_384),
    Type: {
      shows: [
        ['public', { type: 'public' }],
        ['private', { type: 'private' }],
      ],
      refuses: [
        ['secret', 20001],
        ['Public', 20001],
      ],
    },
    DateCreated: dateEffect('date_created', 50308),
    DateUpdated: dateEffect('date_updated', 50309),
    CreatedBy: nameEffect('created_by', 50310, 'system'),
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid }) => `/v2/Services/${serviceSid}/Channels`,
  init: post({ FriendlyName: 'Front desk' }),
  allowed: 'GET, HEAD, OPTIONS, POST',
  form: true,
  webhooks: true,
})
