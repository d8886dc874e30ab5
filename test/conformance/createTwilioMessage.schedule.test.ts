import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { RECEIVER, type Form } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const HOUR = 3_600
const DAY = 24 * HOUR
const NOT_CANCELABLE = { status: 409, code: 30409, says: /scheduled/ }

/** So many seconds from now, with a few to spare for the way. */
const inSeconds = (count: number): string => new Date(Date.now() + count * 1000).toISOString()

const open = async (target: TargetName) => {
  const api = await service.open(target)
  const from = await giveNumber(service.postel(), api.account)
  const MessagingServiceSid = await giveService(service.postel(), api.account)
  const form: Form = { To: RECEIVER, Body: 'Hi', MessagingServiceSid, ScheduleType: 'fixed' }
  const schedule = async (change: Form = {}): Promise<TwilioMessage> => {
    const answer = await api.create({ ...form, SendAt: inSeconds(HOUR), ...change })
    expect(answer.status).toBe(201)
    return answer.json<TwilioMessage>()
  }
  const cancel = (sid: string) => api.update(sid, { Status: 'canceled' })
  return { api, from, form, schedule, cancel, simulator: simulatorApi(api) }
}

describe.each(targetNames)('createTwilioMessage schedules (%s)', (target) => {
  it('a message that waits for its time and is sent then', async () => {
    const { api, from, schedule, simulator } = await open(target)
    const scheduled = await schedule()
    expect(scheduled).toMatchObject({ status: 'scheduled', from: null, num_segments: '0' })
    await simulator.advance(HOUR - 120)
    expect((await api.fetch(scheduled.sid)).json()).toEqual(scheduled)
    await simulator.advance(120)
    expect(await api.waitFor(scheduled.sid, 'delivered')).toMatchObject({ from, num_segments: '1' })
  })

  it('a message from a number of the service, which is queued when its time has come', async () => {
    const { api, from, schedule, simulator } = await open(target)
    const scheduled = await schedule({ From: from })
    expect(scheduled).toMatchObject({ status: 'scheduled', from, num_segments: '1' })
    await simulator.advance(HOUR)
    await api.waitFor(scheduled.sid, 'delivered')
  })

  it('and tells the callbacks each state after scheduled, once', async () => {
    const { schedule, simulator } = await open(target)
    const { callbacks } = service.postel()
    const { sid } = await schedule({ StatusCallback: `${callbacks.url}/later` })
    await simulator.advance(HOUR)
    const told = await callbacks.waitFor(sid, 'delivered')
    expect(told.map(({ form }) => form['MessageStatus'])).toEqual([
      'accepted',
      'queued',
      'sending',
      'sent',
      'delivered',
    ])
    expect(told[0]?.form).not.toHaveProperty('From')
  })

  it('media, which are fetched when the message is sent', async () => {
    const { api, schedule, simulator } = await open(target)
    const url = service.postel().files.put('later.png', sampleFile('image/png'))
    const { sid, num_media } = await schedule({ MediaUrl: url })
    expect(num_media).toBe('1')
    expect(await api.mediaOf(sid)).toEqual([])
    await simulator.advance(HOUR)
    await api.waitFor(sid, 'delivered')
    expect(await api.mediaOf(sid)).toHaveLength(1)
  })

  it('with the validity counted from the time to send', async () => {
    const { api, schedule, simulator } = await open(target)
    const { sid } = await schedule({ To: '+15005550011', ValidityPeriod: '1200' })
    await simulator.advance(HOUR)
    await api.waitFor(sid, 'queued')
    await simulator.advance(600)
    expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('queued')
    await simulator.advance(600)
    expect(await api.waitFor(sid, 'failed')).toMatchObject({ error_code: 30036 })
  })

  it.each([
    ['15 minutes', 900 + 5],
    ['35 days', 35 * DAY - 5],
  ])('%s ahead', async (_, seconds) => {
    const { schedule } = await open(target)
    expect((await schedule({ SendAt: inSeconds(seconds) })).status).toBe('scheduled')
  })

  it.each([
    [
      '+02:00',
      (text: string) =>
        `${new Date(Date.parse(text) + 7_200_000).toISOString().slice(0, 19)}+02:00`,
    ],
    ['Z without parts of a second', (text: string) => `${text.slice(0, 19)}Z`],
  ])('a time that is written with %s', async (_, write) => {
    const { api, schedule, simulator } = await open(target)
    const { sid } = await schedule({ SendAt: write(inSeconds(HOUR)) })
    await simulator.advance(HOUR - 120)
    expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('scheduled')
    await simulator.advance(120)
    await api.waitFor(sid, 'delivered')
  })
})

describe.each(targetNames)('createTwilioMessage refuses to schedule (%s)', (target) => {
  it.each<[number, string, Form]>([
    [35114, 'less than 15 minutes ahead', { SendAt: inSeconds(800) }],
    [35114, 'more than 35 days ahead', { SendAt: inSeconds(35 * DAY + 60) }],
    [35114, 'in the past', { SendAt: '2020-01-01T00:00:00Z' }],
    [35114, 'at a day without a time', { SendAt: '2026-11-22' }],
    [35114, 'at a time without its offset', { SendAt: '2026-11-22T08:00:00' }],
    [35114, 'at no time', { SendAt: 'tomorrow' }],
    [35126, 'in a way that is not fixed', { SendAt: inSeconds(HOUR), ScheduleType: 'optimize' }],
  ])('with %i what is to be sent %s', async (code, _, change) => {
    const { api, form } = await open(target)
    expectError(await api.create({ ...form, ...change }), { status: 400, code })
    expect(await api.messages()).toEqual([])
  })

  it.each([
    [35111, 'SendAt', (form: Form): Form => form],
    [
      35126,
      'ScheduleType',
      ({ ScheduleType: _, ...rest }: Form): Form => ({ ...rest, SendAt: inSeconds(HOUR) }),
    ],
    [
      35118,
      'MessagingServiceSid',
      ({ MessagingServiceSid: _, ...rest }: Form): Form => ({
        ...rest,
        From: '+15005550006',
        SendAt: inSeconds(HOUR),
      }),
    ],
  ])('with %i what has no %s', async (code, name, change) => {
    const { api, form } = await open(target)
    expectError(await api.create(change(form)), { status: 400, code, says: name })
    expect(await api.messages()).toEqual([])
  })
})

describe.each(targetNames)('updateTwilioMessage cancels (%s)', (target) => {
  it('a scheduled message, which is never sent then', async () => {
    const { api, schedule, cancel, simulator } = await open(target)
    const { callbacks } = service.postel()
    const scheduled = await schedule({ StatusCallback: `${callbacks.url}/canceled` })
    const answer = await cancel(scheduled.sid)
    expect(answer.status).toBe(200)
    const canceled = answer.json<TwilioMessage>()
    expect(canceled).toEqual({
      ...scheduled,
      status: 'canceled',
      date_updated: canceled.date_updated,
    })
    expect((await api.fetch(scheduled.sid)).json()).toEqual(canceled)
    const told = await callbacks.waitFor(scheduled.sid, 'canceled')
    await simulator.advance(2 * HOUR)
    const { sid } = await schedule()
    await simulator.advance(2 * HOUR)
    await api.waitFor(sid, 'delivered')
    expect((await api.fetch(scheduled.sid)).json()).toEqual(canceled)
    expect(callbacks.of(scheduled.sid)).toEqual(told)
  })

  it('a scheduled message once', async () => {
    const { schedule, cancel } = await open(target)
    const { sid } = await schedule()
    expect((await cancel(sid)).status).toBe(200)
    expectError(await cancel(sid), NOT_CANCELABLE)
  })

  it('nothing whose time has come', async () => {
    const { api, schedule, cancel, simulator } = await open(target)
    const { sid } = await schedule({ To: '+15005550011' })
    await simulator.advance(HOUR)
    await api.waitFor(sid, 'queued')
    expectError(await cancel(sid), NOT_CANCELABLE)
  })

  it('a message that can be redacted and deleted then', async () => {
    const { api, schedule, cancel } = await open(target)
    const { sid } = await schedule({ Body: 'My number is 42' })
    expectError(await api.update(sid, { Body: '' }), { status: 409, code: 20009 })
    expectError(await api.remove(sid), { status: 409, code: 20009 })
    await cancel(sid)
    expect((await api.update(sid, { Body: '' })).json<TwilioMessage>().body).toBe('')
    expect((await api.remove(sid)).status).toBe(204)
    expect((await api.fetch(sid)).status).toBe(404)
  })
})
