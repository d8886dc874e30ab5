import type { TwilioMessageList } from '@postel/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { targetNames } from '../support/target.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'

const clock = movableClock(Date.parse('2026-03-09T00:00:00Z'))
// Without a pace of its own, the carrier moves a message at the very moment that the clock shows.
const service = usePostel({ overrides: { clock }, env: { POSTEL_CARRIER_STEP_MS: '0' } })

/** Sent at these moments: the last of a day, the first of the next, noon there, and the first of the day after. */
const SENT = {
  eve: '2026-03-09T23:59:59.999Z',
  morning: '2026-03-10T00:00:00.000Z',
  noon: '2026-03-10T12:00:00.000Z',
  next: '2026-03-11T00:00:00.000Z',
} as const

type Query = Record<string, string>

const cases: [when: string, query: Query, found: (keyof typeof SENT)[]][] = [
  ['on a day', { DateSent: '2026-03-10' }, ['noon', 'morning']],
  ['on a day with none', { DateSent: '2026-03-12' }, []],
  ['in a second', { DateSent: '2026-03-10T12:00:00Z' }, ['noon']],
  ['in a second of another zone', { DateSent: '2026-03-10T14:00:00+02:00' }, ['noon']],
  ['in the last second of a day', { DateSent: '2026-03-09T23:59:59Z' }, ['eve']],
  ['from a day on', { 'DateSent>': '2026-03-10' }, ['next', 'noon', 'morning']],
  ['from a day on that is over', { 'DateSent>': '2026-03-12' }, []],
  ['up to a day', { 'DateSent<': '2026-03-10' }, ['noon', 'morning', 'eve']],
  ['up to the day before', { 'DateSent<': '2026-03-09' }, ['eve']],
  ['from a moment on', { 'DateSent>': '2026-03-10T12:00:00Z' }, ['next', 'noon']],
  ['from just after a moment on', { 'DateSent>': '2026-03-10T12:00:00.001Z' }, ['next']],
  ['up to a moment', { 'DateSent<': '2026-03-10T00:00:00Z' }, ['morning', 'eve']],
  [
    'within one day, given as a span',
    { 'DateSent>': '2026-03-10', 'DateSent<': '2026-03-10' },
    ['noon', 'morning'],
  ],
  [
    'between a day and a moment',
    { 'DateSent>': '2026-03-09', 'DateSent<': '2026-03-10T06:00:00Z' },
    ['morning', 'eve'],
  ],
  ['in an empty span', { 'DateSent>': '2026-03-11', 'DateSent<': '2026-03-10' }, []],
]

describe.each(targetNames)('listTwilioMessages by date (%s)', (target) => {
  let api: TwilioApi

  beforeAll(async () => {
    api = await service.open(target)
    for (const [name, moment] of Object.entries(SENT)) {
      clock.moveTo(Date.parse(moment))
      const { sid } = await api.send({ Body: name })
      await api.waitFor(sid, 'delivered')
    }
    // Never sent, so no date matches it.
    await api.send({ To: '+15005550011', Body: 'queued' })
  })

  it.each(cases)('lists what was sent %s', async (_, query, found) => {
    expect((await api.messages(query)).map(({ body }) => body)).toEqual(found)
  })

  it('pages within a filter', async () => {
    const query = { 'DateSent>': '2026-03-10', PageSize: '2' }
    const first = (await api.list(query)).json<TwilioMessageList>()
    const second = await api.call('listTwilioMessages', first.next_page_uri ?? '')
    const { messages } = second.json<TwilioMessageList>()
    expect(messages.map(({ body }) => body)).toEqual(['morning'])
  })
})
