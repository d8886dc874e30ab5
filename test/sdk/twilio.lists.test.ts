import type { Twilio } from 'twilio'
import { beforeAll, describe, expect, it } from 'vitest'
import { nextMillisecond } from '../support/clock.ts'
import { send, useTwilio, waitFor } from '../support/twilio-sdk.ts'

const { open } = useTwilio()

describe('the twilio package on lists', () => {
  let client: Twilio
  const sids: string[] = []
  const COUNT = 7

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

  it('stops at its limit, and takes a limit above the largest page', async () => {
    expect(sidsOf(await client.messages.list({ limit: 3, pageSize: 2 }))).toEqual(sids.slice(0, 3))
    const limits = [2000, Number.MAX_SAFE_INTEGER]
    for (const limit of limits) expect(sidsOf(await client.messages.list({ limit }))).toEqual(sids)
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
    const first = await client.messages.page({ pageSize: 3 })
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
    expect(sidsOf(again.instances)).toEqual(sids.slice(0, 3))
  })

  it('filters by to, from and date', async () => {
    const odd = await client.messages.list({ to: '+15551230002' })
    expect(odd).toHaveLength(3)
    expect(await client.messages.list({ from: '+15551239999' })).toEqual([])
    const hour = 3_600_000
    const [before, after] = [new Date(Date.now() - hour), new Date(Date.now() + hour)]
    expect(await client.messages.list({ dateSentAfter: before })).toHaveLength(COUNT)
    expect(await client.messages.list({ dateSentBefore: before })).toEqual([])
    expect(
      await client.messages.list({ dateSentAfter: before, dateSentBefore: after, pageSize: 2 }),
    ).toHaveLength(COUNT)
    expect(await client.messages.list({ dateSent: new Date('2020-01-01') })).toEqual([])
  })
})
