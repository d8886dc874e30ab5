import type { TwilioMessageList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describePaging, readJsonPage } from '../support/paging.ts'
import { describeRefusals } from '../support/refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listTwilioMessages'

describe.each(targetNames)('listTwilioMessages (%s)', (target) => {
  it('answers an empty page to an account without messages', async () => {
    const api = await service.open(target)
    const first = `${api.root}/Messages.json?PageSize=50&Page=0`
    expect((await api.list()).json()).toEqual({
      end: 0,
      first_page_uri: first,
      messages: [],
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      start: 0,
      uri: first,
    })
  })

  it('lists the messages newest first, each as its own fetch answers it', async () => {
    const api = await service.open(target)
    const created = []
    for (const Body of ['one', 'two', 'three']) {
      created.unshift(await api.send({ To: '+15005550011', Body }))
    }
    expect(await api.messages()).toEqual(created)
  })

  it('never lists the messages of another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    await other.send()
    expect(await api.messages()).toEqual([])
  })

  it('filters by To, From and both', async () => {
    const api = await service.open(target)
    const send = (To: string, From: string) => api.send({ To, From })
    const [a, b] = ['+15551230001', '+15551230002']
    const first = await send(a, b)
    const second = await send(b, b)
    const third = await send(a, a)
    const sids = async (query: Record<string, string>) =>
      (await api.messages(query)).map(({ sid }) => sid)
    expect(await sids({ To: a })).toEqual([third.sid, first.sid])
    expect(await sids({ From: b })).toEqual([second.sid, first.sid])
    expect(await sids({ To: a, From: b })).toEqual([first.sid])
    expect(await sids({ To: '+15551239999' })).toEqual([])
  })

  it('keeps the filters in its links, percent-encoded', async () => {
    const api = await service.open(target)
    for (let sent = 0; sent < 3; sent++) await api.send()
    const query = { To: '+15551234567', 'DateSent>': '2020-01-01', PageSize: '1' }
    await api.waitFor((await api.send()).sid, 'delivered')
    const page = (await api.list(query)).json<TwilioMessageList>()
    const filters = `${api.root}/Messages.json?To=%2B15551234567&DateSent%3E=2020-01-01`
    expect(page.first_page_uri).toBe(`${filters}&PageSize=1&Page=0`)
    expect(page.uri).toBe(`${filters}&PageSize=1&Page=0`)
  })

  it.each([
    ['PageSize', '0', 20001],
    ['PageSize', '-1', 20001],
    ['PageSize', 'ten', 20001],
    ['PageSize', '1.5', 20001],
    ['PageSize', '1e2', 20001],
    ['Page', '-1', 20001],
    ['Page', 'x', 20001],
    ['PageToken', 'nonsense', 21481],
    ['PageToken', 'PA', 21481],
    ['PageToken', `PASM${'0'.repeat(31)}`, 21481],
    ['PageToken', `PASM${'g'.repeat(32)}`, 21481],
    ['PageToken', 'x'.repeat(200), 21481],
    ['DateSent', '2026-13-01', 20001],
    ['DateSent', '2026-02-30', 20001],
    ['DateSent', 'yesterday', 20001],
    ['DateSent', '06/11/2019 22:05:25 MST', 20001],
    ['DateSent', '', 20001],
    ['DateSent>', '2026-11-21T25:00:00Z', 20001],
    ['DateSent>', '2026-11-21 12:00:00', 20001],
    ['DateSent<', '2025-02-29', 20001],
    ['DateSent<', '2026-11-21T12:00:00', 20001],
  ])('refuses %s=%s with %d and names it', async (name, value, code) => {
    const api = await service.open(target)
    expectError(await api.list({ [name]: value }), { status: 400, code, says: name })
  })

  it('reads < and > in a name raw as well as encoded', async () => {
    const api = await service.open(target)
    for (const name of ['DateSent>', 'DateSent%3E', 'DateSent<', 'DateSent%3C']) {
      const path = `${api.root}/Messages.json?${name}=never`
      expectError(await api.call(OPERATION, path), { status: 400, code: 20001, says: /DateSent/ })
    }
  })

  it('ignores a query parameter that it does not know', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    expect((await api.messages({ Status: 'failed', NoSuch: '1' })).map((one) => one.sid)).toEqual([
      sid,
    ])
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const answer = await api.call(OPERATION, `${api.root}/Messages.json`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.bytes.byteLength).toBe(0)
  })
})

describePaging({
  service,
  prepare: async (api, count) => {
    const created = []
    for (let sent = 0; sent < count; sent++) created.unshift(await api.send())
    return { sids: created.map(({ sid }) => sid), path: `${api.root}/Messages.json` }
  },
  operationId: OPERATION,
  readPage: readJsonPage('messages'),
  insert: async (api) => void (await api.send()),
  remove: async (api, path) => {
    await api.waitFor(path.slice(-39, -5), 'delivered')
    await api.call('deleteTwilioMessage', path, { method: 'DELETE' })
  },
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages.json` }),
  allowed: 'GET, HEAD, OPTIONS, POST',
})
