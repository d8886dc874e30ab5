import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BlobNotFoundError } from '@postel/core'
import type { CreateMessage, FetchedMedia, MessageId } from '@postel/core'
import { NOON, idOf } from '../contracts/builders.ts'
import { foundAs, foundOf, missedOf } from './fetched.ts'
import { FETCH_AGAIN_MS, STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const URLS = ['https://example.com/a', 'https://example.com/b', 'https://example.com/c']

describe('advanceMessage', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const create = async (change: Partial<CreateMessage> = {}): Promise<MessageId> =>
    (await world.messaging.createMessage(command(change))).id
  const message = (id: MessageId) => world.messaging.fetchMessage(idOf(1), id)
  const state = async (id: MessageId): Promise<string> => (await message(id)).state
  const wait = (ms = STEP_MS): void => void (world.outside.now += ms)

  it('makes one move per run, a step apart, to the end', async () => {
    const id = await create()
    const seen: unknown[] = []
    for (let count = 0; count < 3; count += 1) {
      wait()
      seen.push([await world.advance(id), await state(id)])
    }
    expect(seen).toMatchObject([
      [{ runAgainAt: NOON + 2 * STEP_MS }, 'sending'],
      [{ runAgainAt: NOON + 3 * STEP_MS }, 'sent'],
      [null, 'delivered'],
    ])
    const sentAt = NOON + 2 * STEP_MS
    expect(await message(id)).toMatchObject({ sentAt, updatedAt: NOON + 3 * STEP_MS })
  })

  it('waits for the rest of the step when it runs early', async () => {
    const id = await create()
    wait(STEP_MS - 1)
    expect(await world.advance(id)).toMatchObject({ runAgainAt: NOON + STEP_MS })
    expect(await state(id)).toBe('queued')
  })

  it('does nothing for a message that is final or not there', async () => {
    const id = await create()
    for (let count = 0; count < 3; count += 1) {
      wait()
      await world.advance(id)
    }
    wait()
    expect(await world.advance(id)).toBeNull()
    expect(await world.advance(idOf(404))).toBeNull()
    expect(await state(id)).toBe('delivered')
  })

  it('records why a carrier gave up', async () => {
    const id = await create()
    world.outside.moves.sent = { state: 'undelivered', failure: 'carrier_violation' }
    for (let count = 0; count < 3; count += 1) {
      wait()
      await world.advance(id)
    }
    expect(await message(id)).toMatchObject({ state: 'undelivered', failure: 'carrier_violation' })
  })

  it('fails a message that the carrier holds until it runs out of time', async () => {
    const id = await create({ validitySeconds: 60 })
    world.outside.moves.queued = null
    wait()
    expect(await world.advance(id)).toMatchObject({ runAgainAt: NOON + 60_000 })
    world.outside.now = NOON + 60_000
    expect(await world.advance(id)).toBeNull()
    expect(await message(id)).toMatchObject({ state: 'failed', failure: 'expired' })
  })

  it('leaves a sent message that the carrier holds', async () => {
    const id = await create({ validitySeconds: 1 })
    world.outside.moves.sent = null
    wait()
    await world.advance(id)
    wait()
    await world.advance(id)
    wait(60_000)
    expect(await world.advance(id)).toBeNull()
    expect(await state(id)).toBe('sent')
  })

  it('asks a carrier that has nothing new again, and no longer than the message is valid', async () => {
    const id = await create({ validitySeconds: 60 })
    world.outside.moves.queued = { askAgainMs: 45_000 }
    wait()
    const askedAt = world.outside.now
    expect(await world.advance(id)).toMatchObject({
      runAgainAt: askedAt + 45_000,
      lane: 'send_message',
    })
    world.outside.now = askedAt + 45_000
    expect(await world.advance(id)).toMatchObject({ runAgainAt: NOON + 60_000 })
    world.outside.now = NOON + 60_000
    expect(await world.advance(id)).toBeNull()
    expect(await message(id)).toMatchObject({ state: 'failed', failure: 'expired' })
  })

  it('keeps what the carrier calls the message, and shows it to the carrier', async () => {
    const id = await create()
    world.outside.moves.queued = { state: 'sending', reference: 'SM1' }
    wait()
    await world.advance(id)
    wait()
    await world.advance(id)
    expect(await message(id)).toMatchObject({ state: 'sent', carrierReference: 'SM1' })
    expect(world.outside.asked.map((one) => one.carrierReference)).toEqual([null, 'SM1'])
  })

  it('lets a message expire that no carrier took, and leaves one that a carrier has', async () => {
    const [lost, taken] = [
      await create({ validitySeconds: 60 }),
      await create({ validitySeconds: 60 }),
    ]
    wait()
    await world.advance(lost)
    world.outside.moves.queued = { state: 'sending', reference: 'SM1' }
    await world.advance(taken)
    world.outside.moves.sending = { askAgainMs: 1_000 }
    world.outside.now = NOON + 60_000
    expect(await world.advance(lost)).toBeNull()
    expect(await message(lost)).toMatchObject({ state: 'failed', failure: 'expired' })
    expect(await world.advance(taken)).toMatchObject({ runAgainAt: NOON + 61_000 })
    expect(await state(taken)).toBe('sending')
  })

  it('asks again for the receipt of what is sent, however long it takes', async () => {
    const id = await create({ validitySeconds: 1 })
    world.outside.moves.sent = { askAgainMs: 5_000 }
    wait()
    await world.advance(id)
    wait()
    await world.advance(id)
    wait(60_000)
    expect(await world.advance(id)).toMatchObject({ runAgainAt: world.outside.now + 5_000 })
    expect(await state(id)).toBe('sent')
  })

  it('refuses a move that the lifecycle does not have', async () => {
    const id = await create()
    world.outside.moves.queued = { state: 'delivered' }
    wait()
    await expect(world.advance(id)).rejects.toThrow('from queued to delivered')
    expect(await state(id)).toBe('queued')
  })

  it('moves once when two workers run the same job', async () => {
    const id = await create({ statusCallbackUrl: 'https://example.com/status' })
    wait()
    const runs = await Promise.all([world.advance(id), world.advance(id)])
    expect(runs).toMatchObject([{ runAgainAt: NOON + 2 * STEP_MS }, { runAgainAt: NOON + STEP_MS }])
    expect(await world.storage.reads.owedCallbacks(id, 10)).toHaveLength(1)
  })

  it('owes a callback for each move, and none where nobody asked', async () => {
    const asked = await create({ statusCallbackUrl: 'https://example.com/status' })
    const silent = await create()
    for (let count = 0; count < 3; count += 1) {
      wait()
      await world.advance(asked)
      await world.advance(silent)
    }
    const owed = await world.storage.reads.owedCallbacks(asked, 10)
    expect(owed.map((callback) => callback.state)).toEqual(['sending', 'sent', 'delivered'])
    expect(await world.storage.reads.owedCallbacks(silent, 10)).toEqual([])
    const jobs = await world.jobs.claim(10, world.outside.now, 1)
    const kinds = jobs.map(({ kind, key }) => [kind, key]).sort()
    expect(kinds[0]).toEqual(['deliver_callbacks', asked])
    expect(kinds.map(([kind]) => kind)).not.toContain(['deliver_callbacks', silent])
  })

  describe('with media', () => {
    const fetched =
      (sizeBytes: number) =>
      async (url: string): Promise<FetchedMedia> => {
        const { stored } = foundOf(url)
        return foundAs({ ...stored, blob: { ...stored.blob, sizeBytes } })
      }

    it('stores them all before the first move, and fetches none twice', async () => {
      const id = await create({ mediaUrls: URLS })
      const urls: string[] = []
      world.outside.fetch = (url) => {
        urls.push(url)
        return fetched(1000)(url)
      }
      expect(await world.advance(id)).toMatchObject({ runAgainAt: NOON + STEP_MS })
      const media = await world.storage.reads.mediaOf(id)
      expect(media.every(({ stored }) => stored !== null)).toBe(true)
      expect(await state(id)).toBe('queued')
      wait()
      await world.advance(id)
      expect(await state(id)).toBe('sending')
      expect(urls).toEqual(URLS)
    })

    it('fails the message and leaves no media when one cannot be had', async () => {
      const id = await create({ mediaUrls: URLS, statusCallbackUrl: 'https://example.com/status' })
      world.outside.fetch = (url) =>
        url === URLS[1] ? Promise.resolve(missedOf('media_type_refused')) : fetched(1000)(url)
      expect(await world.advance(id)).toBeNull()
      const failed = { state: 'failed', failure: 'media_type_refused', mediaCount: 3 }
      expect(await message(id)).toMatchObject(failed)
      expect(await world.storage.reads.mediaOf(id)).toEqual([])
      const owed = await world.storage.reads.owedCallbacks(id, 10)
      expect(owed).toMatchObject([{ state: 'failed', failure: 'media_type_refused' }])
      const { failure, reason } = missedOf('media_type_refused')
      expect(world.outside.refusals).toEqual([{ messageId: id, failure, reason }])
    })

    it('takes 5 MiB in all, and not a byte more', async () => {
      const fits = await create({ mediaUrls: URLS.slice(0, 2) })
      world.outside.fetch = fetched(2_621_440)
      await world.advance(fits)
      expect(await state(fits)).toBe('queued')
      const exceeds = await create({ mediaUrls: URLS.slice(0, 2) })
      world.outside.fetch = (url) => fetched(url === URLS[0] ? 2_621_441 : 2_621_440)(url)
      await world.advance(exceeds)
      expect(await message(exceeds)).toMatchObject({ state: 'failed', failure: 'media_too_large' })
      expect(world.outside.refusals).toEqual([
        {
          messageId: exceeds,
          failure: 'media_too_large',
          reason: 'all media together have 5242881 bytes, more than 5242880',
        },
      ])
    })

    it('fetches anew, and fails no run, where a sweep took the bytes meanwhile', async () => {
      const id = await create({ mediaUrls: URLS })
      world.outside.fetch = (url) =>
        url === URLS[2] ? Promise.reject(new BlobNotFoundError('swept')) : fetched(10)(url)
      expect(await world.advance(id)).toEqual({ runAgainAt: NOON + FETCH_AGAIN_MS })
      expect(await state(id)).toBe('queued')
      world.outside.fetch = fetched(10)
      await world.advance(id)
      expect((await world.storage.reads.mediaOf(id)).every(({ stored }) => stored)).toBe(true)
    })

    it('stores nothing when a fetcher breaks, and fetches all again', async () => {
      const id = await create({ mediaUrls: URLS })
      world.outside.fetch = (url) =>
        url === URLS[2] ? Promise.reject(new Error('disk full')) : fetched(10)(url)
      await expect(world.advance(id)).rejects.toThrow('disk full')
      expect(await state(id)).toBe('queued')
      expect((await world.storage.reads.mediaOf(id)).every(({ stored }) => !stored)).toBe(true)
      world.outside.fetch = fetched(10)
      await world.advance(id)
      expect((await world.storage.reads.mediaOf(id)).every(({ stored }) => stored)).toBe(true)
    })
  })
})
