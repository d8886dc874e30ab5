import type { ChatMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat, type ChatApi } from '../support/chat-api.ts'
import {
  attributesEffect,
  dateEffect,
  describeChatEffects,
  nameEffect,
} from '../support/chat-effects.ts'
import { NOBODY, type ChatPlace } from '../support/chat-place.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createChatMessage'
const REFUSED_FILE = { status: 400, code: 50510, says: /^MediaSid does not name a file/ }
const PDF = { bytes: Buffer.from('%PDF-1.4'), contentType: 'application/pdf' }

describe.each(targetNames)('createChatMessage (%s)', (target) => {
  it('answers every key of a text, and null where there is nothing', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace({ UniqueName: 'desk' })
    const answer = await api.create({ ...place, channelSid: 'desk' }, { Body: 'Hello' })
    expect(answer.status).toBe(201)
    const made = answer.json<ChatMessage>()
    const { serviceSid, channelSid } = place
    const channel = `${service.postel().url}/v2/Services/${serviceSid}/Channels/${channelSid}`
    expect(made).toEqual({
      account_sid: api.account.accountSid,
      attributes: '{}',
      body: 'Hello',
      channel_sid: channelSid,
      date_created: made.date_created,
      date_updated: made.date_created,
      from: 'system',
      index: 0,
      last_updated_by: null,
      media: null,
      service_sid: serviceSid,
      sid: made.sid,
      to: channelSid,
      type: 'text',
      url: `${channel}/Messages/${made.sid}`,
      was_edited: false,
    })
  })

  it('needs nothing', async () => {
    const api = await openChat(service, target)
    const answer = await api.create(await api.addPlace(), {})
    expect(answer.status).toBe(201)
    expect(answer.json()).toMatchObject({ body: '', attributes: '{}', type: 'text' })
  })

  it('counts from 0 in each channel, and never gives an index again', async () => {
    const api = await openChat(service, target)
    const [place, other] = [await api.addPlace(), await api.addPlace()]
    const first = await api.addMessage(place)
    const second = await api.addMessage(place)
    expect([first.index, second.index, (await api.addMessage(other)).index]).toEqual([0, 1, 0])
    await api.remove(place, second.sid)
    const third = await api.addMessage(place)
    expect(third.index).toBe(2)
    await api.remove(place, first.sid)
    await api.remove(place, third.sid)
    expect((await api.addMessage(place)).index).toBe(3)
  })

  it('gives messages that come at once an index each', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const made = await Promise.all(Array.from({ length: 12 }, () => api.addMessage(place)))
    const indexes = made.map(({ index }) => index).sort((a, b) => a - b)
    expect(indexes).toEqual(Array.from({ length: 12 }, (_, index) => index))
  })

  it('is edited on arrival only with a DateUpdated that is another date', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const [DateCreated, later] = ['2025-03-24T20:37:57Z', '2025-03-24T20:40:00Z']
    const imported = await api.addMessage(place, { DateCreated, DateUpdated: later, From: 'ada' })
    expect(imported).toMatchObject({
      date_created: DateCreated,
      date_updated: later,
      from: 'ada',
      last_updated_by: null,
      was_edited: true,
    })
    for (const form of [{ DateCreated }, { DateCreated, DateUpdated: DateCreated }]) {
      const same = await api.addMessage(place, form)
      expect(same).toMatchObject({ date_updated: DateCreated, was_edited: false })
    }
  })

  it('keeps the order of arrival, whatever dates are imported', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const now = await api.addMessage(place)
    const past = await api.addMessage(place, { DateCreated: '2001-01-01T00:00:00Z' })
    const { messages } = (await api.list(place)).json<{ messages: ChatMessage[] }>()
    expect(messages).toEqual([now, past])
  })
})

describe.each(targetNames)('createChatMessage with a file (%s)', (target) => {
  const open = async (): Promise<{ api: ChatApi; place: ChatPlace }> => {
    const api = await openChat(service, target)
    return { api, place: await api.addPlace() }
  }

  it('carries what was uploaded, and the file then tells its message', async () => {
    const { api, place } = await open()
    const file = await api.addFile(place.serviceSid, { ...PDF, filename: 'hello.pdf' })
    const answer = await api.create(place, { MediaSid: file.sid })
    const made = answer.json<ChatMessage>()
    expect(made).toMatchObject({ body: '', type: 'media' })
    expect(made.media).toEqual({
      content_type: 'application/pdf',
      filename: 'hello.pdf',
      sid: file.sid,
      size: PDF.bytes.byteLength,
    })
    expect((await api.fetchFile(place.serviceSid, file.sid)).json()).toMatchObject({
      channel_sid: place.channelSid,
      message_sid: made.sid,
    })
  })

  it('takes a text beside it, a Sid in capitals and a file without a name', async () => {
    const { api, place } = await open()
    const { sid } = await api.addFile(place.serviceSid, PDF)
    const MediaSid = `ME${sid.slice(2).toUpperCase()}`
    const made = await api.addMessage(place, { Body: 'See this', MediaSid })
    expect(made).toMatchObject({ body: 'See this', type: 'media', media: { filename: null, sid } })
  })

  it('refuses a file that another message has, of whatever channel', async () => {
    const { api, place } = await open()
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    await api.addMessage(place, { MediaSid })
    const { sid: channelSid } = await api.addChannel(place.serviceSid)
    for (const where of [place, { ...place, channelSid }]) {
      const says = 'MediaSid names a file that another message has: upload it again'
      expectError(await api.create(where, { MediaSid }), { status: 409, code: 50508, says })
    }
    expect((await api.list(place)).json<{ messages: [] }>().messages).toHaveLength(1)
    // A refusal takes no index.
    expect((await api.addMessage(place)).index).toBe(1)
  })

  it('gives a file to one of two messages that ask at once', async () => {
    const { api, place } = await open()
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    const answers = await Promise.all([1, 2, 3].map(() => api.create(place, { MediaSid })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  it('refuses what is no file of this service', async () => {
    const { api, place } = await open()
    const elsewhere = await api.addFile((await api.addService()).sid)
    const foreign = await openChat(service, target)
    const theirs = await foreign.addFile((await foreign.addService()).sid)
    for (const MediaSid of [NOBODY.mediaSid, elsewhere.sid, theirs.sid, 'ME1', 'x', '']) {
      expectError(await api.create(place, { MediaSid }), REFUSED_FILE)
    }
  })

  it('refuses a file that was deleted with its message', async () => {
    const { api, place } = await open()
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    await api.remove(place, (await api.addMessage(place, { MediaSid })).sid)
    expectError(await api.create(place, { MediaSid }), REFUSED_FILE)
  })
})

const BODY_MAX = 32_768

/** One file, of whatever service the form is sent to. */
const withFile = (api: ChatApi, place: ChatPlace) => async (form: Record<string, unknown>) =>
  form['MediaSid'] === 'given'
    ? { ...form, MediaSid: (await api.addFile(place.serviceSid)).sid }
    : form

describeChatEffects({
  operationId: OPERATION,
  prepare: async (api) => {
    const place = await api.addPlace()
    return {
      send: async (form) =>
        api.create(place, (await withFile(api, place)(form)) as Record<string, string>),
      read: async () => (await api.list(place)).json(),
    }
  },
  effects: {
    From: nameEffect('from', 50310, 'system'),
    Attributes: attributesEffect(4096),
    DateCreated: dateEffect('date_created', 50308),
    DateUpdated: dateEffect('date_updated', 50309),
    LastUpdatedBy: nameEffect('last_updated_by', 50505, null),
    Body: {
      shows: [
        ['', { body: '' }],
        ['a\r\nb\u0001 ☕', { body: 'a\r\nb\u0001 ☕' }],
        ['é'.repeat(BODY_MAX / 2), { body: 'é'.repeat(BODY_MAX / 2) }],
      ],
      refuses: [
        ['x'.repeat(BODY_MAX + 1), 50504],
        [`x${'é'.repeat(BODY_MAX / 2)}`, 50504],
        ['☕'.repeat(BODY_MAX / 2), 50504],
      ],
    },
    MediaSid: {
      shows: [['given', { type: 'media', media: { content_type: 'image/png' } }]],
      refuses: [[NOBODY.mediaSid, 50510]],
    },
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid, channelSid }) =>
    `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages`,
  init: post({ Body: 'Hello' }),
  allowed: 'GET, HEAD, OPTIONS, POST',
  form: true,
  webhooks: true,
})
