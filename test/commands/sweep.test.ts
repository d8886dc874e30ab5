import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scheduleOrphanSweep } from '@postel/core'
import type { MessageId } from '@postel/core'
import { idOf, storedOf } from '../contracts/builders.ts'
import { fetchText, putText, runSweeps } from './bytes.ts'
import { missedOf } from './fetched.ts'
import { FETCH_AGAIN_MS, STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const URL = 'https://example.com/a'
const TEXT = 'the same'
const { sha256 } = storedOf(TEXT).blob
const HOUR_MS = 3_600_000

const ROUNDS = 40
const RUNS_MAX = 100

describe('the sweep', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    world.outside.fetch = fetchText(world, () => TEXT)
  })
  afterEach(() => world.remove())

  const create = async (): Promise<MessageId> =>
    (await world.messaging.createMessage(command({ mediaUrls: [URL] }))).id
  const deliver = async (id: MessageId): Promise<void> => {
    for (let run = 0; run < 4; run += 1) {
      await world.advance(id)
      world.outside.now += STEP_MS
    }
  }
  const isStored = async (id: MessageId): Promise<boolean> =>
    (await world.storage.reads.mediaOf(id)).every(({ stored }) => stored !== null)
  const deleteAll = async (id: MessageId): Promise<void> => {
    world.outside.now += 1
    await world.messaging.deleteMessage(idOf(1), id)
  }

  describe('of bytes that a fetch is bringing in again', () => {
    /** Runs a step of the sweep at a given moment of the fetch of a second message. */
    const race = async (moment: 'before' | 'after', sweep: () => Promise<void>) => {
      const first = await create()
      await deliver(first)
      await deleteAll(first)
      const second = await create()
      const fetch = world.outside.fetch
      world.outside.fetch = async (url) => {
        world.outside.fetch = fetch
        if (moment === 'before') await sweep()
        world.outside.now += 1
        const fetched = await fetch(url)
        world.outside.now += 1
        if (moment === 'after') await sweep()
        return fetched
      }
      const again = await world.advance(second)
      return { second, again }
    }
    const sweep = async (): Promise<void> => void (await world.sweepBlob(sha256))

    it.each(['before', 'after'] as const)(
      'makes the fetch begin again when it comes just %s the put',
      async (moment) => {
        const { second, again } = await race(moment, sweep)
        expect(again).toEqual({ runAgainAt: world.outside.now + FETCH_AGAIN_MS })
        expect(await isStored(second)).toBe(false)
        world.outside.now += STEP_MS
        await deliver(second)
        expect(await isStored(second)).toBe(true)
        await runSweeps(world)
        expect(await world.blobs.has(sha256)).toBe(true)
        expect((await world.messaging.fetchMessage(idOf(1), second)).state).toBe('delivered')
      },
    )

    it('leaves them when it wakes after they were stored, long after its note', async () => {
      const first = await create()
      await deliver(first)
      await deleteAll(first)
      const notedAt = world.outside.now
      await world.storage.write((rows) => rows.releaseBlob(sha256, notedAt, 0))
      world.outside.now += 1
      const second = await create()
      await deliver(second)
      expect(await isStored(second)).toBe(true)
      expect(await world.blobs.delete(sha256, notedAt)).toBe(false)
      expect(await world.blobs.has(sha256)).toBe(true)
    })

    it('looks again later for bytes that were put meanwhile and are needed by nobody', async () => {
      await putText(world, TEXT)
      const again = await world.sweepBlob(sha256)
      expect(again?.runAgainAt).toBeGreaterThan(world.outside.now)
      expect(await world.blobs.has(sha256)).toBe(true)
      world.outside.now = again?.runAgainAt ?? 0
      expect(await world.sweepBlob(sha256)).toBeNull()
      expect(await world.blobs.has(sha256)).toBe(false)
    })

    it('takes nothing from a fetch that slept longer than notes are kept', async () => {
      const id = await create()
      const fetch = world.outside.fetch
      world.outside.fetch = async (url) => {
        world.outside.fetch = fetch
        const fetched = await fetch(url)
        world.outside.now += HOUR_MS + 1
        return fetched
      }
      expect(await world.advance(id)).toEqual({ runAgainAt: world.outside.now + FETCH_AGAIN_MS })
      expect(await isStored(id)).toBe(false)
      await world.advance(id)
      expect(await isStored(id)).toBe(true)
    })
  })

  it('never leaves media without bytes while the same content comes and goes', async () => {
    world.outside.moves.queued = null
    const sweeps: Promise<unknown>[] = []
    const comeAndGo = async (): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const id = await create()
        for (let run = 0; run < RUNS_MAX && !(await isStored(id)); run += 1) {
          world.outside.now += 1
          await world.advance(id)
        }
        expect(await isStored(id)).toBe(true)
        expect(await world.blobs.has(sha256)).toBe(true)
        const failed = { state: 'failed', at: world.outside.now } as const
        await world.storage.write((rows) => rows.moveMessage(id, 'queued', failed))
        expect(await world.blobs.has(sha256)).toBe(true)
        await deleteAll(id)
        // Nobody waits for it: the next ones come meanwhile.
        sweeps.push(world.sweepBlob(sha256))
      }
    }
    await Promise.all(Array.from({ length: 3 }, comeAndGo))
    await Promise.all(sweeps)
    await runSweeps(world)
    expect(await world.blobs.list('', 10)).toEqual([])
  })

  it('deletes what came in vain for a message whose other media could not be had', async () => {
    const fetch = world.outside.fetch
    world.outside.fetch = (url) =>
      url === URL ? fetch(url) : Promise.resolve(missedOf('media_unreachable'))
    const mediaUrls = [URL, 'https://example.com/b']
    const { id } = await world.messaging.createMessage(command({ mediaUrls }))
    await world.advance(id)
    expect(await world.blobs.has(sha256)).toBe(true)
    await runSweeps(world)
    expect(await world.blobs.has(sha256)).toBe(false)
  })

  it('deletes what came for a message that ended meanwhile', async () => {
    const id = await create()
    const fetch = world.outside.fetch
    world.outside.fetch = async (url) => {
      const fetched = await fetch(url)
      await world.storage.write(async (rows) => {
        await rows.moveMessage(id, 'queued', { state: 'failed', at: world.outside.now })
      })
      await world.messaging.deleteMessage(idOf(1), id)
      world.outside.now += STEP_MS
      return fetched
    }
    await world.advance(id)
    expect(await world.advance(id)).toBeNull()
    await runSweeps(world)
    expect(await world.blobs.has(sha256)).toBe(false)
  })

  describe('of orphans', () => {
    it('deletes old bytes that nobody refers to, and no others', async () => {
      const kept = await create()
      await deliver(kept)
      const orphan = await putText(world, 'left by a crash')
      world.outside.now += HOUR_MS + 1
      const fresh = await putText(world, 'on its way')
      await scheduleOrphanSweep(world.ports)
      await runSweeps(world)
      await runSweeps(world)
      expect(await world.blobs.has(orphan.sha256)).toBe(false)
      expect(await world.blobs.has(fresh.sha256)).toBe(true)
      expect(await world.blobs.has(sha256)).toBe(true)
    })

    it('goes through all names part by part, then waits a day for the next round', async () => {
      for (let number = 0; number < 401; number += 1) await putText(world, `orphan ${number}`)
      world.outside.now += HOUR_MS + 1
      await scheduleOrphanSweep(world.ports)
      const parts: number[] = []
      while ((await world.blobs.list('', 1)).length > 0 && parts.length < 10) {
        parts.push(await runSweeps(world))
      }
      expect(parts).toEqual([0, 200, 200, 1])
      expect(await world.jobs.nextDueAt()).toBe(world.outside.now - 1_000 + 24 * HOUR_MS)
    })

    it('begins one round however often it is scheduled', async () => {
      for (let start = 0; start < 3; start += 1) await scheduleOrphanSweep(world.ports)
      expect(await world.jobs.claim(10, world.outside.now + 1_000, 1)).toHaveLength(1)
    })
  })
})
