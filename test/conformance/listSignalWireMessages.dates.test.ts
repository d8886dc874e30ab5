import type { SignalWireMessageList } from '@postel/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import type { Query } from '../support/wire-call.ts'

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

const cases: [when: string, query: Query, found: (keyof typeof SENT)[]][] = [
  ['on a day', { DateSent: '2026-03-10' }, ['noon', 'morning']],
  ['on a day with none', { DateSent: '2026-03-12' }, []],
  ['in a second', { DateSent: '2026-03-10T12:00:00Z' }, ['noon']],
  ['in a second of another zone', { DateSent: '2026-03-10T14:00:00+02:00' }, ['noon']],
  ['in the last second of a day', { DateSent: '2026-03-09T23:59:59Z' }, ['eve']],
  ['after a day', { 'DateSent>': '2026-03-10' }, ['next']],
  ['after the day before', { 'DateSent>': '2026-03-09' }, ['next', 'noon', 'morning']],
  ['before a day', { 'DateSent<': '2026-03-10' }, ['eve']],
  ['before the day after', { 'DateSent<': '2026-03-11' }, ['noon', 'morning', 'eve']],
  ['after a second', { 'DateSent>': '2026-03-10T12:00:00Z' }, ['next']],
  ['after the second before', { 'DateSent>': '2026-03-10T11:59:59Z' }, ['next', 'noon']],
  [
    'after the last second of a day',
    { 'DateSent>': '2026-03-09T23:59:59Z' },
    ['next', 'noon', 'morning'],
  ],
  ['before a moment', { 'DateSent<': '2026-03-10T12:00:00Z' }, ['morning', 'eve']],
  ['before the first moment of a day', { 'DateSent<': '2026-03-10T00:00:00Z' }, ['eve']],
  ['before just after a moment', { 'DateSent<': '2026-03-10T00:00:00.001Z' }, ['morning', 'eve']],
  [
    'between two days',
    { 'DateSent>': '2026-03-09', 'DateSent<': '2026-03-11' },
    ['noon', 'morning'],
  ],
  ['between a day and itself', { 'DateSent>': '2026-03-10', 'DateSent<': '2026-03-10' }, []],
  ['on a day and after it', { DateSent: '2026-03-10', 'DateSent>': '2026-03-10' }, []],
  [
    'on a day and before noon',
    { DateSent: '2026-03-10', 'DateSent<': '2026-03-10T12:00:00Z' },
    ['morning'],
  ],
]

describe.each(targetNames)('listSignalWireMessages by date (%s)', (target) => {
  let api: SignalWireApi

  beforeAll(async () => {
    api = await service.openSignalWire(target)
    for (const [name, moment] of Object.entries(SENT)) {
      clock.moveTo(Date.parse(moment))
      await api.deliver({ Body: name })
    }
    // Never sent, so no date matches it.
    await api.send({ To: '+15005550011', Body: 'queued' })
  })

  it.each(cases)('lists what was sent %s', async (_, query, found) => {
    expect((await api.messages(query)).map(({ body }) => body)).toEqual(found)
  })

  it('pages within a filter', async () => {
    const query = { 'DateSent<': '2026-03-11', PageSize: '2' }
    const first = (await api.list(query)).json<SignalWireMessageList>()
    const second = await api.call('listSignalWireMessages', first.next_page_uri ?? '')
    const { messages } = second.json<SignalWireMessageList>()
    expect(messages.map(({ body }) => body)).toEqual(['eve'])
  })
})
