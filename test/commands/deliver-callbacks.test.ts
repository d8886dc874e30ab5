import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CallbackResult, MessageId, MessageState } from '@postel/core'
import { NOON, callbackOf, idOf, mediaOf, messageOf, storedOf } from '../contracts/builders.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

const OK: CallbackResult = { delivered: true, status: 204, detail: 'accepted' }
const BUSY: CallbackResult = { delivered: false, status: 503, detail: 'answered 503' }

describe('deliverCallbacks', () => {
  let world: World
  let id: MessageId
  let sent: string[]
  beforeEach(async () => {
    world = await openWorld()
    id = (await world.messaging.createMessage(command())).id
    sent = []
  })
  afterEach(() => world.remove())

  const owe = (...states: MessageState[]): Promise<void> =>
    world.storage.write(async (rows) => {
      for (const state of states) await rows.appendCallback(callbackOf({ messageId: id, state }))
    })
  const answer = (results: Record<string, CallbackResult> | CallbackResult): void => {
    world.outside.send = async ({ state }) => {
      sent.push(state)
      return 'delivered' in results && typeof results.delivered === 'boolean'
        ? (results as CallbackResult)
        : ((results as Record<string, CallbackResult>)[state] ?? OK)
    }
  }
  const owed = () => world.storage.reads.owedCallbacks(id, 100)

  it('sends what is owed in order and ends', async () => {
    await owe('sending', 'sent', 'delivered')
    answer(OK)
    expect(await world.deliver(id)).toBeNull()
    expect(sent).toEqual(['sending', 'sent', 'delivered'])
    expect(await owed()).toEqual([])
  })

  it('stops at the first that fails, so that no later one overtakes it', async () => {
    await owe('sending', 'sent', 'undelivered')
    answer({ sent: BUSY })
    const again = await world.deliver(id)
    expect(sent).toEqual(['sending', 'sent'])
    expect((await owed()).map(({ state }) => state)).toEqual(['sent', 'undelivered'])
    expect(again?.runAgainAt).toBe((await owed())[0]?.dueAt)
  })

  it('waits for its time even when a new callback wakes it early', async () => {
    await owe('sending')
    answer(BUSY)
    const again = await world.deliver(id)
    await owe('sent')
    world.outside.now = (again?.runAgainAt ?? 0) - 1
    expect(await world.deliver(id)).toEqual(again)
    expect(sent).toEqual(['sending'])
    world.outside.now += 1
    answer(OK)
    expect(await world.deliver(id)).toBeNull()
    expect(sent).toEqual(['sending', 'sending', 'sent'])
  })

  it('waits longer after each attempt, and gives up after eight within eleven minutes', async () => {
    await owe('sending', 'sent')
    answer({ sending: BUSY })
    const waits: number[] = []
    for (let attempt = 1; attempt < 8; attempt += 1) {
      const again = await world.deliver(id)
      waits.push((again?.runAgainAt ?? 0) - world.outside.now)
      world.outside.now = again?.runAgainAt ?? 0
    }
    for (const [index, seconds] of [1, 3, 9, 27, 81, 243, 300].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(500 * seconds)
      expect(waits[index]).toBeLessThanOrEqual(1000 * seconds)
    }
    expect(await world.deliver(id)).toBeNull()
    expect(sent).toEqual([...Array<string>(8).fill('sending'), 'sent'])
    expect(await owed()).toEqual([])
  })

  it('reaches a receiver that was away for a minute', async () => {
    await owe('sending')
    const backAt = NOON + 60_000
    world.outside.send = async () => (world.outside.now < backAt ? BUSY : OK)
    for (let again = await world.deliver(id); again; again = await world.deliver(id)) {
      world.outside.now = again.runAgainAt
    }
    expect(world.outside.now).toBeGreaterThanOrEqual(backAt)
    const { items } = await world.deliveries.listDeliveries({ accountId: idOf(1), limit: 1 })
    expect(items[0]?.attempts.at(-1)?.outcome).toBe('delivered')
  })

  it.each([
    [1, ['sending', 'sent']],
    [3, ['sending', 'sending', 'sending', 'sent']],
  ])('makes %i attempts where the receiver wants so many', async (attemptsMax, expected) => {
    await owe('sending', 'sent')
    answer({ sending: { ...BUSY, attemptsMax } })
    for (let again = await world.deliver(id); again; again = await world.deliver(id)) {
      world.outside.now = again.runAgainAt
    }
    expect(sent).toEqual(expected)
    expect(await owed()).toEqual([])
  })

  it('tells what the message says at that moment: nothing, once it was redacted', async () => {
    await owe('sending', 'failed')
    await world.storage.write((rows) =>
      rows.moveMessage(id, 'queued', { state: 'failed', at: NOON, failure: 'blocked' }),
    )
    const bodies: string[] = []
    world.outside.send = async (_callback, { message, media }) => {
      bodies.push(message.body)
      expect(media).toEqual([])
      if (bodies.length === 1) await world.messaging.redactMessage(message.accountId, id)
      return OK
    }
    await world.deliver(id)
    expect(bodies).toEqual(['Hello', ''])
  })

  it('tells the files of a message that came in, in order', async () => {
    const inbound = messageOf(7, { direction: 'inbound', state: 'received', mediaCount: 2 })
    const files = [
      mediaOf(8, 1, { messageId: inbound.id }),
      mediaOf(9, 0, { messageId: inbound.id }),
    ]
    await world.storage.write(async (rows) => {
      await rows.insertMessage(inbound, files)
      for (const file of files) await rows.storeMedia(file.id, storedOf('bytes'), NOON)
      const told = { kind: 'inbound', method: 'GET', state: 'received' } as const
      await rows.appendCallback(callbackOf({ messageId: inbound.id, ...told }))
    })
    const told: unknown[] = []
    world.outside.send = async ({ kind, method }, { media }) => {
      told.push(kind, method, ...media.map(({ id: mediaId }) => mediaId))
      return OK
    }
    expect(await world.deliver(inbound.id)).toBeNull()
    expect(told).toEqual(['inbound', 'GET', idOf(9), idOf(8)])
  })

  it('sends a bounded number in one run and asks to go on', async () => {
    await owe(...Array<MessageState>(12).fill('sent'))
    answer(OK)
    expect(await world.deliver(id)).toEqual({ runAgainAt: NOON })
    expect(sent).toHaveLength(10)
    expect(await world.deliver(id)).toBeNull()
    expect(sent).toHaveLength(12)
  })

  it('goes on with what is owed where another worker was first with some of it', async () => {
    await owe('sending', 'sent')
    world.outside.send = async ({ id: callbackId, state }) => {
      sent.push(state)
      const first = { at: NOON, outcome: 'delivered', status: 200, detail: '' } as const
      if (sent.length === 1) {
        await world.storage.write((rows) => rows.recordCallbackAttempt(callbackId, first))
      }
      return sent.length === 1 ? BUSY : OK
    }
    expect(await world.deliver(id)).toEqual({ runAgainAt: NOON })
    expect(await world.deliver(id)).toBeNull()
    expect(sent).toEqual(['sending', 'sent'])
    expect(await owed()).toEqual([])
  })

  it('has nothing to do for a message that is not there', async () => {
    expect(await world.deliver(idOf(404))).toBeNull()
  })
})
