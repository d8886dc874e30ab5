import type { SignalWireMessage, SignalWireMessageList } from '@postel/server'
import type { MessageState } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { readJsonPage } from '../support/paging.ts'
import { describeSignalWirePaging } from '../support/signalwire-paging.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { uuidOf } from '../support/spelling.ts'
import { storeEveryState } from '../support/stored.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import type { Query } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listSignalWireMessages'

const SHOWN: Record<SignalWireMessage['status'], MessageState[]> = {
  queued: ['scheduled', 'accepted', 'queued'],
  initiated: ['sending', 'receiving'],
  sent: ['sent'],
  failed: ['failed', 'canceled'],
  delivered: ['delivered', 'read'],
  undelivered: ['undelivered'],
  received: ['received'],
}

describe.each(targetNames)('listSignalWireMessages (%s)', (target) => {
  it('answers an empty page to a project without messages', async () => {
    const api = await service.openSignalWire(target)
    const first = `${api.root}/Messages?Page=0&PageSize=50`
    expect((await api.list()).json()).toEqual({
      first_page_uri: first,
      messages: [],
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      uri: first,
    })
  })

  it('lists the messages newest first, each as its own fetch answers it', async () => {
    const api = await service.openSignalWire(target)
    const created = []
    for (const Body of ['one', 'two', 'three']) {
      created.unshift(await api.send({ To: '+15005550011', Body }))
    }
    expect(await api.messages()).toEqual(created)
  })

  it('never lists the messages of another project', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    await other.send()
    expect(await api.messages()).toEqual([])
  })

  it('filters by To, From and both', async () => {
    const api = await service.openSignalWire(target)
    const send = (To: string, From: string) => api.send({ To, From })
    const [a, b] = ['+15551230001', '+15551230002']
    const first = await send(a, b)
    const second = await send(b, b)
    const third = await send(a, a)
    const sids = async (query: Query) => (await api.messages(query)).map(({ sid }) => sid)
    expect(await sids({ To: a })).toEqual([third.sid, first.sid])
    expect(await sids({ From: b })).toEqual([second.sid, first.sid])
    expect(await sids({ To: a, From: b })).toEqual([first.sid])
    expect(await sids({ To: '+15551239999' })).toEqual([])
  })

  it('filters by Status: every state that is shown by the word, and no other', async () => {
    const api = await service.openSignalWire(target)
    const stored = await storeEveryState(service.postel(), api.account)
    for (const [Status, states] of Object.entries(SHOWN)) {
      const messages = await api.messages({ Status })
      expect(new Set(messages.map(({ status }) => status))).toEqual(new Set([Status]))
      const ids = states.map((state) => uuidOf(stored.get(state)?.id ?? ''))
      expect(messages.map(({ sid }) => sid).sort()).toEqual(ids.sort())
    }
  })

  it('pages within a Status, and with all filters together', async () => {
    const api = await service.openSignalWire(target)
    await storeEveryState(service.postel(), api.account)
    const query = { Status: 'queued', To: '+15557654321', From: '+15551234567', PageSize: '2' }
    const first = (await api.list(query)).json<SignalWireMessageList>()
    const next = await api.call(OPERATION, first.next_page_uri ?? '')
    const { messages, next_page_uri: last } = next.json<SignalWireMessageList>()
    expect([...first.messages, ...messages]).toHaveLength(3)
    expect(last).toBeNull()
  })

  it('keeps the filters in its links, percent-encoded and before the page', async () => {
    const api = await service.openSignalWire(target)
    const query = { To: '+15551234567', Status: 'sent', 'DateSent>': '2020-01-01', PageSize: '1' }
    const page = (await api.list(query)).json<SignalWireMessageList>()
    const { pathname, searchParams } = new URL(page.uri, 'http://postel')
    expect(pathname).toBe(`${api.root}/Messages`)
    expect(page.uri).toContain('To=%2B15551234567')
    expect(page.uri).toContain('DateSent%3E=2020-01-01')
    expect(page.uri).toMatch(/&Page=0&PageSize=1$/)
    expect(Object.fromEntries(searchParams)).toEqual({ ...query, Page: '0' })
    expect(page.first_page_uri).toBe(page.uri)
  })

  it.each([
    ['Status', 'sending'],
    ['Status', 'QUEUED'],
    ['Status', ''],
    ['To', ''],
    ['To', '1'.repeat(65)],
    ['From', ''],
    ['DateSent', '2026-13-01'],
    ['DateSent', '2026-02-30'],
    ['DateSent', 'yesterday'],
    ['DateSent', ''],
    ['DateSent>', '2026-11-21T25:00:00Z'],
    ['DateSent>', '2026-11-21 12:00:00'],
    ['DateSent<', '2025-02-29'],
    ['DateSent<', '2026-11-21T12:00:00'],
  ])('refuses %s=%s and names it', async (name, value) => {
    const api = await service.openSignalWire(target)
    const answer = await api.list({ [name]: value })
    expectSignalWireError(answer, { status: 422, code: 10000, says: name })
  })

  it('refuses a filter that is sent twice', async () => {
    const api = await service.openSignalWire(target)
    for (const query of ['To=1&To=2', 'Status=sent&Status=sent']) {
      const answer = await api.call(OPERATION, `${api.root}/Messages?${query}`)
      expectSignalWireError(answer, { status: 422, code: 10000, says: /2 times/ })
    }
  })

  it('reads < and > in a name raw as well as encoded', async () => {
    const api = await service.openSignalWire(target)
    for (const name of ['DateSent>', 'DateSent%3E', 'DateSent<', 'DateSent%3C']) {
      const answer = await api.call(OPERATION, `${api.root}/Messages?${name}=never`)
      expectSignalWireError(answer, { status: 422, code: 10000, says: /DateSent[<>]/ })
    }
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.openSignalWire(target)
    const answer = await api.call(OPERATION, `${api.root}/Messages`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.bytes.byteLength).toBe(0)
  })
})

describeSignalWirePaging({
  service: { open: service.openSignalWire },
  operationId: OPERATION,
  readPage: readJsonPage('messages'),
  prepare: async (api, count) => {
    const created = []
    for (let sent = 0; sent < count; sent++) created.unshift(await api.send())
    return { sids: created.map(({ sid }) => sid), path: `${api.root}/Messages` }
  },
  insert: async (api) => void (await api.send()),
  remove: async (api, path) => {
    await api.waitFor(path.slice(-41, -5), 'delivered')
    await api.call('deleteSignalWireMessage', path, { method: 'DELETE' })
  },
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages` }),
  allowed: 'GET, HEAD, OPTIONS, POST',
})
