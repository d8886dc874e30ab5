import type { ChatMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import {
  attributesEffect,
  dateEffect,
  describeChatEffects,
  nameEffect,
} from '../support/chat-effects.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { movableClock } from '../support/clock.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post, type Form } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const clock = movableClock(Date.parse('2026-11-21T09:15:02.700Z'))
const service = usePostel({ overrides: { clock } })
const OPERATION = 'updateChatMessage'
const BODY_MAX = 32_768

const open = async (target: TargetName, form: Form = {}) => {
  const api = await openChat(service, target)
  const place = await api.addPlace()
  const made = await api.addMessage(place, form)
  const update = async (change: Form) =>
    (await api.update(place, made.sid, change)).json<ChatMessage>()
  const read = async () => (await api.fetch(place, made.sid)).json<ChatMessage>()
  return { api, place, made, update, read }
}

const now = (): string => new Date(clock.now()).toISOString().replace(/\.\d+/, '')

describe.each(targetNames)('updateChatMessage (%s)', (target) => {
  it('changes what is sent, and tells that it was edited, when and by whom', async () => {
    const { made, update, read } = await open(target, { From: 'ada', Attributes: '{"a":1}' })
    clock.moveTo(clock.now() + 60_000)
    const edited = await update({ Body: 'Hello, Ada' })
    expect(edited).toEqual({
      ...made,
      body: 'Hello, Ada',
      date_updated: now(),
      last_updated_by: 'system',
      was_edited: true,
    })
    expect(await read()).toEqual(edited)
  })

  it('tells who changed it last, for as long as nobody else does', async () => {
    const { update } = await open(target)
    const byGrace = await update({ Attributes: '{"mood":"glad"}', LastUpdatedBy: 'grace' })
    expect(byGrace).toMatchObject({ last_updated_by: 'grace', was_edited: true })
    expect(await update({ Body: 'x' })).toMatchObject({ last_updated_by: 'system' })
  })

  it.each(['Body', 'Attributes', 'From'])('counts an empty %s as an edit', async (name) => {
    const { update } = await open(target, { From: 'ada', Attributes: '[1]' })
    const edited = await update({ [name]: '' })
    expect(edited.was_edited).toBe(true)
    expect({ Body: edited.body, Attributes: edited.attributes, From: edited.from }[name]).toBe(
      { Body: '', Attributes: '{}', From: 'system' }[name],
    )
  })

  it('changes nothing when nothing is sent, and does not count it as an edit', async () => {
    const { made, update, read } = await open(target)
    clock.moveTo(clock.now() + 60_000)
    for (const form of [{}, { Unknown: 'x' }]) expect(await update(form)).toEqual(made)
    expect(await read()).toEqual(made)
  })

  it('leaves the text beside a file, and changes all else', async () => {
    const { api, place } = await open(target)
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    const made = await api.addMessage(place, { MediaSid, Body: 'See this' })
    for (const Body of ['Other', '', 'See this']) {
      const answer = await api.update(place, made.sid, { Body })
      const says = 'Body cannot be changed: the message has a file'
      expectError(answer, { status: 409, code: 50509, says })
    }
    expect((await api.fetch(place, made.sid)).json()).toEqual(made)
    const answer = await api.update(place, made.sid, { Attributes: '[1]' })
    expect(answer.json()).toMatchObject({ attributes: '[1]', media: made.media, type: 'media' })
  })

  it('keeps index and order', async () => {
    const { api, place, made, update } = await open(target)
    await api.addMessage(place)
    const moved = await update({ DateCreated: '2030-01-01T00:00:00Z' })
    expect(moved.index).toBe(0)
    const { messages } = (await api.list(place)).json<{ messages: ChatMessage[] }>()
    expect(messages[0]?.sid).toBe(made.sid)
  })
})

describeChatEffects({
  operationId: OPERATION,
  prepare: async (api) => {
    const place = await api.addPlace()
    const { sid } = await api.addMessage(place)
    return {
      send: (form) => api.update(place, sid, form),
      read: async () => (await api.fetch(place, sid)).json(),
    }
  },
  effects: {
    Body: {
      shows: [
        ['Good day', { body: 'Good day' }],
        ['', { body: '' }],
        ['x'.repeat(BODY_MAX), { body: 'x'.repeat(BODY_MAX) }],
      ],
      refuses: [
        ['x'.repeat(BODY_MAX + 1), 50504],
        [`x${'é'.repeat(BODY_MAX / 2)}`, 50504],
      ],
    },
    Attributes: attributesEffect(4096),
    DateCreated: dateEffect('date_created', 50308),
    DateUpdated: dateEffect('date_updated', 50309),
    LastUpdatedBy: nameEffect('last_updated_by', 50505),
    From: nameEffect('from', 50310, 'system'),
  },
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid, channelSid, messageSid }) =>
    `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages/${messageSid}`,
  init: post({ Body: 'Hello' }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  form: true,
  webhooks: true,
})
