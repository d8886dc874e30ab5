import { beforeAll, describe, expect, it } from 'vitest'
import { nextMillisecond } from '../support/clock.ts'
import {
  pageOf,
  send,
  useSignalWire,
  waitFor,
  type SignalWireClient,
} from '../support/signalwire-sdk.ts'

const { open } = useSignalWire()

interface Message {
  sid: string
}

const COUNT = 7
const HOUR_MS = 3_600_000

describe('the compatibility package on lists', () => {
  let client: SignalWireClient
  const sids: string[] = []

  beforeAll(async () => {
    client = await open()
    for (let sent = 0; sent < COUNT; sent++) {
      const to = sent % 2 === 0 ? '+15551230001' : '+15551230002'
      await nextMillisecond()
      sids.unshift((await send(client, { to, body: `message ${sent}` })).sid)
    }
    for (const sid of sids) await waitFor(client, sid, 'delivered')
  })

  const sidsOf = (messages: readonly { sid: string }[]): string[] => messages.map(({ sid }) => sid)

  it('lists all messages over many pages', async () => {
    expect(sidsOf(await client.messages.list({ pageSize: 2 }))).toEqual(sids)
  })

  it('stops at its limit', async () => {
    expect(sidsOf(await client.messages.list({ limit: 3, pageSize: 2 }))).toEqual(sids.slice(0, 3))
    expect(sidsOf(await client.messages.list({ limit: 1000 }))).toEqual(sids)
  })

  it('reads 54454 for a limit above the largest page, unless a pageSize stands beside it', async () => {
    const listing = client.messages.list({ limit: 2000 })
    await expect(listing).rejects.toMatchObject({ status: 400, code: 54454 })
    expect(sidsOf(await client.messages.list({ limit: 2000, pageSize: 1000 }))).toEqual(sids)
  })

  it('hands out each message once', async () => {
    const seen: string[] = []
    await new Promise<void>((resolve, reject) => {
      client.messages.each({
        pageSize: 3,
        callback: ({ sid }) => void seen.push(sid),
        done: (error?: Error) => (error ? reject(error) : resolve()),
      })
    })
    expect(seen).toEqual(sids)
  })

  it('turns pages forwards and backwards', async () => {
    const first = pageOf<Message>(await client.messages.page({ pageSize: 3 }))
    const second = await first.nextPage()
    const third = await second?.nextPage()
    expect([first, second, third].map((page) => sidsOf(page?.instances ?? []))).toEqual([
      sids.slice(0, 3),
      sids.slice(3, 6),
      sids.slice(6),
    ])
    expect(await third?.nextPage()).toBeUndefined()
    const back = await third?.previousPage()
    expect(sidsOf(back?.instances ?? [])).toEqual(sids.slice(3, 6))
    const again = await client.messages.getPage(second?.previousPageUrl ?? '')
    expect(sidsOf(pageOf<Message>(again).instances)).toEqual(sids.slice(0, 3))
  })

  it('filters by to, from and date', async () => {
    expect(await client.messages.list({ to: '+15551230002' })).toHaveLength(3)
    expect(await client.messages.list({ from: '+15551239999' })).toEqual([])
    const [before, after] = [new Date(Date.now() - HOUR_MS), new Date(Date.now() + HOUR_MS)]
    const span = { dateSentAfter: before, dateSentBefore: after, pageSize: 2 }
    expect(await client.messages.list(span)).toHaveLength(COUNT)
    expect(await client.messages.list({ dateSentBefore: before })).toEqual([])
    expect(await client.messages.list({ dateSentAfter: after })).toEqual([])
    expect(await client.messages.list({ dateSent: new Date('2020-01-01') })).toEqual([])
  })
})
