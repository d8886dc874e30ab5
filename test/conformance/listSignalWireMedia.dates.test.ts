import type { SignalWireMediaList } from '@postel/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { sampleFile } from '../support/media-samples.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import type { Query } from '../support/wire-call.ts'

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
  ['after the day', { 'DateCreated>': '2026-03-10' }, false],
  ['after the day before', { 'DateCreated>': '2026-03-09' }, true],
  ['after the second', { 'DateCreated>': '2026-03-10T23:59:59Z' }, false],
  ['after the second before', { 'DateCreated>': '2026-03-10T23:59:58Z' }, true],
  ['before the day', { 'DateCreated<': '2026-03-10' }, false],
  ['before the day after', { 'DateCreated<': '2026-03-11' }, true],
  ['before the second', { 'DateCreated<': '2026-03-10T23:59:59Z' }, false],
  ['before the moment', { 'DateCreated<': '2026-03-10T23:59:59.999Z' }, false],
  ['before the second after', { 'DateCreated<': '2026-03-11T00:00:00Z' }, true],
  ['between two days', { 'DateCreated>': '2026-03-09', 'DateCreated<': '2026-03-11' }, true],
  [
    'between a day and itself',
    { 'DateCreated>': '2026-03-10', 'DateCreated<': '2026-03-10' },
    false,
  ],
  ['on the day and before it', { DateCreated: '2026-03-10', 'DateCreated<': '2026-03-10' }, false],
]

describe.each(targetNames)('listSignalWireMedia by date (%s)', (target) => {
  let api: SignalWireApi
  let message: string
  let sids: string[]

  beforeAll(async () => {
    api = await service.openSignalWire(target)
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
    const query = { 'DateCreated<': '2026-03-11', 'DateCreated>': '2026-03-09', PageSize: '2' }
    const first = (await api.listMedia(message, query)).json<SignalWireMediaList>()
    expect(first.uri).toContain(
      '/Media?DateCreated%3C=2026-03-11&DateCreated%3E=2026-03-09&Page=0&PageSize=2',
    )
    const second = await api.call('listSignalWireMedia', first.next_page_uri ?? '')
    const { media_list: media } = second.json<SignalWireMediaList>()
    expect(media.map(({ sid }) => sid)).toEqual(sids.slice(2))
  })

  it('reads < and > in a name raw as well as encoded', async () => {
    for (const name of ['DateCreated>', 'DateCreated%3E']) {
      const path = `${api.root}/Messages/${message}/Media?${name}=2026-03-10`
      const answer = await api.call('listSignalWireMedia', path)
      expect(answer.json<SignalWireMediaList>().media_list).toEqual([])
    }
  })
})
