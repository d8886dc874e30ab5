import type { TwilioMediaList } from '@postel/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { sampleFile } from '../support/media-samples.ts'
import { targetNames } from '../support/target.ts'
import type { Query, TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'

const clock = movableClock(Date.parse('2026-03-10T23:59:59.999Z'))
const service = usePostel({ overrides: { clock }, env: { POSTEL_CARRIER_STEP_MS: '0' } })

/** All files of a message are created with it, here in the last millisecond of March the 10th: all match, or none. */
const cases: [when: string, query: Query, found: boolean][] = [
  ['on the day', { DateCreated: '2026-03-10' }, true],
  ['on the day before', { DateCreated: '2026-03-09' }, false],
  ['on the day after', { DateCreated: '2026-03-11' }, false],
  ['in the second', { DateCreated: '2026-03-10T23:59:59Z' }, true],
  ['in the second, of another zone', { DateCreated: '2026-03-11T01:59:59+02:00' }, true],
  ['in the second after', { DateCreated: '2026-03-11T00:00:00Z' }, false],
  ['from the day on', { 'DateCreated>': '2026-03-10' }, true],
  ['from the day after on', { 'DateCreated>': '2026-03-11' }, false],
  ['from the moment on', { 'DateCreated>': '2026-03-10T23:59:59.999Z' }, true],
  ['from the next millisecond on', { 'DateCreated>': '2026-03-11T00:00:00.000Z' }, false],
  ['up to the day', { 'DateCreated<': '2026-03-10' }, true],
  ['up to the day before', { 'DateCreated<': '2026-03-09' }, false],
  ['up to the moment', { 'DateCreated<': '2026-03-10T23:59:59.999Z' }, true],
  ['up to the moment before', { 'DateCreated<': '2026-03-10T23:59:59.998Z' }, false],
  ['in a span', { 'DateCreated>': '2026-03-10', 'DateCreated<': '2026-03-10' }, true],
  ['in an empty span', { 'DateCreated>': '2026-03-11', 'DateCreated<': '2026-03-09' }, false],
  [
    'on the day and in a span elsewhere',
    { DateCreated: '2026-03-10', 'DateCreated<': '2026-03-09' },
    false,
  ],
]

describe.each(targetNames)('listTwilioMedia by date (%s)', (target) => {
  let api: TwilioApi
  let message: string
  let sids: string[]

  beforeAll(async () => {
    api = await service.open(target)
    const { files } = service.postel()
    const urls = ['a', 'b', 'c'].map((name) => files.put(name, sampleFile('image/png')))
    const sent = await api.sendMedia(urls)
    message = sent.message.sid
    sids = sent.media.map(({ sid }) => sid)
  })

  it.each(cases)('lists what was created %s', async (_, query, found) => {
    const media = await api.mediaOf(message, query)
    expect(media.map(({ sid }) => sid)).toEqual(found ? sids : [])
  })

  it('pages within a filter and keeps it in its links, percent-encoded', async () => {
    const query = { 'DateCreated>': '2026-03-10', 'DateCreated<': '2026-03-10', PageSize: '2' }
    const first = (await api.listMedia(message, query)).json<TwilioMediaList>()
    expect(first.uri).toContain(
      '/Media.json?DateCreated%3C=2026-03-10&DateCreated%3E=2026-03-10&PageSize=2&Page=0',
    )
    const second = await api.call('listTwilioMedia', first.next_page_uri ?? '')
    const { media_list: media } = second.json<TwilioMediaList>()
    expect(media.map(({ sid }) => sid)).toEqual(sids.slice(2))
  })

  it('reads < and > in a name raw as well as encoded', async () => {
    for (const name of ['DateCreated>', 'DateCreated%3E']) {
      const path = `${api.root}/Messages/${message}/Media.json?${name}=2026-03-11`
      const answer = await api.call('listTwilioMedia', path)
      expect(answer.json<TwilioMediaList>().media_list).toEqual([])
    }
  })
})
