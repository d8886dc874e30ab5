import { describe, expect, it } from 'vitest'
import type { LaneRooms, NewJob } from '@postel/core'
import { NOON } from './builders.ts'
import type { StorageBackend } from './describe-storage.ts'

const LEASE_MS = 1000

/** That jobs of one lane wait for one another, and for no others. */
export const describeJobLanes = (backend: () => StorageBackend): void => {
  const enqueue = (...jobs: Partial<NewJob>[]): Promise<void> =>
    backend().storage.write(async (rows) => {
      for (const job of jobs) {
        await rows.enqueue({ kind: 'call', key: 'a', runAt: NOON, ...job })
      }
    })
  const fill = (lane: string, count: number, runAt = NOON): Promise<void> =>
    enqueue(...Array.from({ length: count }, (_, key) => ({ key: `${lane} ${key}`, lane, runAt })))
  const roomsOf = (
    byLane: Record<string, number>,
    otherwise = 0,
    byOwner: Record<string, number> = {},
    otherwiseByOwner = 1_000,
  ): LaneRooms => ({
    byLane: new Map(Object.entries(byLane)),
    otherwise,
    byOwner: new Map(Object.entries(byOwner)),
    otherwiseByOwner,
  })
  const claimedLanes = async (limit: number, rooms?: LaneRooms): Promise<string[]> => {
    const jobs = await backend().jobs.claim(limit, NOON, LEASE_MS, rooms)
    return jobs.map(({ lane }) => lane).sort()
  }

  describe('lanes', () => {
    it('are named after the kind unless the job says another', async () => {
      await enqueue({ key: 'a' }, { key: 'b', lane: 'call b' })
      expect(await claimedLanes(10)).toEqual(['call', 'call b'])
    })

    it('give what they have room for, and no more', async () => {
      await fill('hung', 50)
      await fill('other', 3)
      expect(await claimedLanes(100, roomsOf({ hung: 2, other: 5 }))).toEqual([
        'hung',
        'hung',
        'other',
        'other',
        'other',
      ])
      expect(await claimedLanes(100, roomsOf({ hung: 0 }, 5))).toEqual([])
    })

    it('take turns, however long one waits and however early it began', async () => {
      await fill('hung', 500, NOON - 1000)
      for (const lane of ['b', 'c', 'd']) await fill(lane, 1)
      expect(await claimedLanes(6)).toEqual(['b', 'c', 'd', 'hung', 'hung', 'hung'])
    })

    it('with more room left come first', async () => {
      await fill('busy', 10, NOON - 1000)
      await fill('idle', 10)
      expect(await claimedLanes(3, roomsOf({ busy: 5, idle: 8 }))).toEqual(['idle', 'idle', 'idle'])
    })

    it('give the longest due first', async () => {
      for (const [index, key] of ['c', 'a', 'b'].entries()) {
        await enqueue({ key, lane: 'one', runAt: NOON - index })
      }
      const jobs = await backend().jobs.claim(10, NOON, LEASE_MS, roomsOf({ one: 2 }))
      expect(jobs.map(({ key }) => key).sort()).toEqual(['a', 'b'])
    })

    it('without room do not count for when the next job is due', async () => {
      await fill('hung', 5, NOON - 1000)
      await fill('other', 1, NOON + 70)
      const { jobs } = backend()
      expect(await jobs.nextDueAt()).toBe(NOON - 1000)
      expect(await jobs.nextDueAt(roomsOf({ hung: 1 }, 1))).toBe(NOON - 1000)
      expect(await jobs.nextDueAt(roomsOf({ hung: 0 }, 1))).toBe(NOON + 70)
      expect(await jobs.nextDueAt(roomsOf({ hung: 0 }, 0))).toBeNull()
    })

    it('of one owner have the room of that owner together, however many they are', async () => {
      for (let host = 10; host < 40; host += 1) await fill(`call ann h${host}`, 3, NOON - 1000)
      await fill('call bob h10', 2)
      await fill('call', 4)
      const claimed = await claimedLanes(100, roomsOf({ call: 9 }, 3, {}, 7))
      const countOf = (start: string) => claimed.filter((lane) => lane.startsWith(start)).length
      expect([countOf('call ann '), countOf('call bob '), claimed.length]).toEqual([7, 2, 13])
      // Each from another one: its lanes take turns too.
      expect(new Set(claimed.filter((lane) => lane.startsWith('call ann '))).size).toBe(7)
      expect(await claimedLanes(100, roomsOf({}, 3, { ann: 0 }, 7))).toEqual([])
      expect(await claimedLanes(100, roomsOf({}, 3, { ann: 2 }, 0))).toHaveLength(2)
    })

    it('of an owner without room do not count for when the next job is due', async () => {
      await fill('call ann a', 1, NOON - 1000)
      await fill('call bob a b', 1, NOON + 70)
      const { jobs } = backend()
      expect(await jobs.nextDueAt(roomsOf({}, 1, { ann: 0 }))).toBe(NOON + 70)
      expect(await jobs.nextDueAt(roomsOf({}, 1, { ann: 0, bob: 0 }))).toBeNull()
    })

    it('stay those of a waiting job that is enqueued again without one', async () => {
      await enqueue({ lane: 'call a' }, {}, { lane: 'call b' }, {})
      expect(await claimedLanes(10)).toEqual(['call b'])
    })

    it('stay those of a job that runs, until it says another itself', async () => {
      await enqueue({ lane: 'call a' })
      const { jobs } = backend()
      const [first] = await jobs.claim(1, NOON, LEASE_MS)
      if (!first) throw new Error('no job was due')
      await enqueue({ lane: 'call b' })
      await jobs.done(first, { runAgainAt: NOON })
      const [second] = await jobs.claim(1, NOON, LEASE_MS)
      expect(second?.lane).toBe('call a')
      if (second) await jobs.done(second, { runAgainAt: NOON, lane: 'call' })
      expect(await claimedLanes(1)).toEqual(['call'])
    })
  })
}
