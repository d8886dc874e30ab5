import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreateMessage, Message, MessageId, MessagingServiceId } from '@postel/core'
import { idOf, NOON } from '../contracts/builders.ts'
import { digits, numberOf, serviceOf } from '../contracts/number-builders.ts'
import { foundOf } from './fetched.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const HOUR_MS = 3_600_000
const SERVICE = idOf<MessagingServiceId>(77)
const LATER = { from: null, messagingServiceId: SERVICE, sendAt: NOON + HOUR_MS }

describe('scheduled messages', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    await world.storage.write(async (rows) => {
      await rows.insertOwnedNumber(numberOf(1))
      await rows.insertMessagingService(serviceOf(77))
    })
  })
  afterEach(() => world.remove())

  const schedule = (change: Partial<CreateMessage> = {}): Promise<Message> =>
    world.messaging.createMessage(command({ ...LATER, ...change }))
  const message = (id: MessageId) => world.messaging.fetchMessage(idOf(1), id)
  /** The states that it goes through, a step apart. */
  const statesOf = async (id: MessageId): Promise<string[]> => {
    const states: string[] = []
    for (let moves = 0; moves < 8; moves += 1) {
      const again = await world.advance(id)
      states.push((await message(id)).state)
      if (again === null) return states
      world.outside.now = Math.max(world.outside.now, again.runAgainAt)
    }
    throw new Error('the message never comes to rest')
  }

  it('wait for their time, and go their whole way from then', async () => {
    const { id, state } = await schedule({ statusCallbackUrl: 'https://example.com/s' })
    expect(state).toBe('scheduled')
    expect(await world.jobs.nextDueAt()).toBe(NOON + HOUR_MS)
    expect(await world.advance(id)).toEqual({ runAgainAt: NOON + HOUR_MS })
    world.outside.now = NOON + HOUR_MS - 1
    expect(await world.advance(id)).toEqual({ runAgainAt: NOON + HOUR_MS })
    world.outside.now = NOON + HOUR_MS
    expect(await statesOf(id)).toEqual(['accepted', 'queued', 'sending', 'sent', 'delivered'])
    expect(await message(id)).toMatchObject({
      from: digits(1),
      sentAt: NOON + HOUR_MS + 3 * STEP_MS,
    })
    const owed = await world.storage.reads.owedCallbacks(id, 10)
    expect(owed.map((one) => one.state)).toEqual([
      'accepted',
      'queued',
      'sending',
      'sent',
      'delivered',
    ])
  })

  it('with a sender are queued when their time has come', async () => {
    const { id, state, from } = await schedule({ from: digits(1) })
    expect({ state, from }).toEqual({ state: 'scheduled', from: digits(1) })
    world.outside.now = NOON + HOUR_MS
    expect(await statesOf(id)).toEqual(['queued', 'sending', 'sent', 'delivered'])
  })

  it('fetch their media when they are sent, not before', async () => {
    const { id } = await schedule({ mediaUrls: ['https://example.com/a'] })
    expect(await world.advance(id)).toEqual({ runAgainAt: NOON + HOUR_MS })
    world.outside.now = NOON + HOUR_MS
    world.outside.fetch = async (url) => foundOf(url)
    expect((await statesOf(id)).at(-1)).toBe('delivered')
    expect((await world.storage.reads.mediaOf(id))[0]?.stored).not.toBeNull()
  })

  it('count their validity from the time that they are to be sent', async () => {
    const { id, expiresAt } = await schedule({ validitySeconds: 60 })
    expect(expiresAt).toBe(NOON + HOUR_MS + 60_000)
    world.outside.now = expiresAt - 1
    await world.advance(id)
    expect((await message(id)).state).toBe('accepted')
    world.outside.now = expiresAt
    expect(await world.advance(id)).toBeNull()
    expect(await message(id)).toMatchObject({ state: 'failed', failure: 'expired', from: null })
  })

  it('can be canceled until their time, and are never sent then', async () => {
    const { id } = await schedule({ statusCallbackUrl: 'https://example.com/s' })
    const canceled = await world.messaging.cancelMessage(idOf(1), id)
    expect(canceled.state).toBe('canceled')
    world.outside.now = NOON + 2 * HOUR_MS
    expect(await world.advance(id)).toBeNull()
    expect((await message(id)).state).toBe('canceled')
    const owed = await world.storage.reads.owedCallbacks(id, 10)
    expect(owed.map(({ state }) => state)).toEqual(['canceled'])
  })

  it('cannot be canceled once their time has come', async () => {
    const { id } = await schedule()
    world.outside.now = NOON + HOUR_MS
    await world.advance(id)
    await expect(world.messaging.cancelMessage(idOf(1), id)).rejects.toMatchObject({
      code: 'message_not_cancelable',
    })
  })

  it('are either canceled or sent where both happen at once', async () => {
    const { id } = await schedule()
    world.outside.now = NOON + HOUR_MS
    const results = await Promise.allSettled([
      world.advance(id),
      world.messaging.cancelMessage(idOf(1), id),
    ])
    const { state } = await message(id)
    const isCanceled = results[1].status === 'fulfilled'
    expect(state).toBe(isCanceled ? 'canceled' : 'accepted')
  })
})
