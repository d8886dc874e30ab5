import type { Job, JobQueue, LaneRooms } from '@postel/core'
import { afterEach, describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { createJobRunner, type JobHandler, type JobRunner } from './runner.ts'

interface Waiting {
  job: Job
  runAt: number
  leasedUntil: number
}

const roomIn = (lane: string, rooms?: LaneRooms): number =>
  rooms === undefined ? Infinity : (rooms.byLane.get(lane) ?? rooms.otherwise)

/** A queue in memory that keeps what was done to it. */
const createMemoryQueue = (clock: { now(): number }) => {
  const waiting = new Map<number, Waiting>()
  const ended: string[] = []
  let wake = () => undefined as void
  const end = (job: Job, word: string) => {
    ended.push(`${word} ${job.key}`)
    return Promise.resolve(waiting.delete(job.id))
  }
  const putBack = (job: Job, runAt: number) => {
    const one = waiting.get(job.id)
    if (one !== undefined) Object.assign(one, { runAt, leasedUntil: 0 })
    wake()
    return Promise.resolve(one !== undefined)
  }
  const queue: JobQueue = {
    claim: (limit, now, leaseMs, rooms) => {
      const due = [...waiting.values()].filter((one) => one.runAt <= now && one.leasedUntil <= now)
      const taken = new Map<string, number>()
      const claimed = due.filter(({ job: { lane } }) => {
        const count = taken.get(lane) ?? 0
        taken.set(lane, count + 1)
        return count < roomIn(lane, rooms)
      })
      return Promise.resolve(
        claimed.slice(0, limit).map((one) => {
          one.leasedUntil = now + leaseMs
          one.job = { ...one.job, attempt: one.job.attempt + 1 }
          return one.job
        }),
      )
    },
    extend: () => Promise.resolve(true),
    done: (job, runAgain) =>
      runAgain === null ? end(job, 'done') : putBack(job, runAgain.runAgainAt),
    retry: (job, runAt, reason) => {
      ended.push(`retry ${job.key} (${reason})`)
      return putBack(job, runAt)
    },
    bury: (job, reason) => end(job, `bury (${reason})`),
    nextDueAt: (rooms) => {
      const times = [...waiting.values()]
        .filter(({ job }) => roomIn(job.lane, rooms) > 0)
        .map((one) => Math.max(one.runAt, one.leasedUntil))
      return Promise.resolve(times.length === 0 ? null : Math.min(...times))
    },
    handBackAll: () => Promise.resolve(),
    counts: () => Promise.resolve([]),
    buried: () => Promise.resolve([]),
    revive: () => Promise.resolve(0),
    onEnqueued: (listener) => {
      wake = listener
      return () => (wake = () => undefined)
    },
  }
  let added = 0
  const add = (key: string, kind = 'test', runAt = clock.now(), lane = kind) => {
    const id = ++added
    waiting.set(id, { job: { id, kind, key, lane, attempt: 0, token: 't' }, runAt, leasedUntil: 0 })
    wake()
  }
  return { queue, ended, add }
}

const setUp = (handle: JobHandler, now = () => 0) => {
  const clock = { now }
  const memory = createMemoryQueue(clock)
  const log = createLog('silent')
  const handlers = { test: handle, ending: handle }
  const neverBuried = new Set(['ending'])
  const runner = createJobRunner({ queue: memory.queue, handlers, neverBuried, clock, log })
  started.push(runner)
  return { ...memory, runner }
}

const started: JobRunner[] = []
afterEach(() => Promise.all(started.splice(0).map((runner) => runner.stop())))

const eventually = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((ok) => setTimeout(ok, 5))
  expect(holds()).toBe(true)
}

describe('createJobRunner', () => {
  it('runs what is due until nothing is, and leaves what is not', async () => {
    let now = 0
    const { runner, add, ended } = setUp(
      (key) => Promise.resolve(key === 'twice' && now++ === 0 ? { runAgainAt: 0 } : null),
      () => now,
    )
    add('once')
    add('twice')
    add('later', 'test', 1_000)
    expect(await runner.runDue()).toBe(3)
    expect(ended).toEqual(['done once', 'done twice'])
  })

  it('tries a failed job again later with its reason', async () => {
    const { runner, add, ended } = setUp(() => Promise.reject(new TypeError('no luck')))
    add('a')
    expect(await runner.runDue()).toBe(1)
    expect(ended).toEqual(['retry a (TypeError: no luck)'])
  })

  it('buries a job after its last attempt, and one that nobody can run', async () => {
    let now = 0
    const { runner, add, ended } = setUp(
      () => Promise.reject(new Error('never')),
      () => now,
    )
    add('bad')
    add('odd', 'unknown')
    for (let run = 0; run < 12; run++) {
      await runner.runDue()
      now += 1_000_000
    }
    expect(ended.filter((one) => one.startsWith('retry'))).toHaveLength(9)
    expect(ended).toContain('bury (Error: never) bad')
    expect(ended).toContain('bury (no handler for the kind unknown) odd')
  })

  it('goes on with a job that ends by its own rows, however often it failed', async () => {
    let now = 0
    const { runner, add, ended } = setUp(
      () => (now < 2_000_000_000 ? Promise.reject(new Error('disk full')) : Promise.resolve(null)),
      () => now,
    )
    add('message', 'ending')
    for (let run = 0; run < 2_001; run++) {
      await runner.runDue()
      now += 1_000_000
    }
    expect(ended).toHaveLength(2_001)
    expect(ended.at(-1)).toBe('done message')
  })

  it('wakes for jobs that are enqueued while it runs, and for those that fall due', async () => {
    const { runner, add, ended } = setUp(
      () => Promise.resolve(null),
      () => Date.now(),
    )
    runner.start()
    add('now')
    add('soon', 'test', Date.now() + 50)
    await eventually(() => ended.length === 2)
    expect(ended).toEqual(['done now', 'done soon'])
  })

  it('drains a backlog larger than it runs at once', async () => {
    let running = 0
    let peak = 0
    const { runner, add, ended } = setUp(
      async () => {
        peak = Math.max(peak, ++running)
        await new Promise((ok) => setTimeout(ok, 1))
        running -= 1
        return null
      },
      () => Date.now(),
    )
    for (let count = 0; count < 1_000; count++) add(`job ${count}`)
    runner.start()
    await eventually(() => ended.length === 1_000)
    expect(peak).toBeLessThanOrEqual(256)
  })

  it('runs a few of a lane that hangs, and all of the others', async () => {
    const begun: string[] = []
    const { runner, add, ended } = setUp(
      (key) => {
        begun.push(key)
        return key.startsWith('hung') ? hanging : Promise.resolve(null)
      },
      () => Date.now(),
    )
    let release = () => undefined as void
    const hanging = new Promise<null>((ok) => (release = () => ok(null)))
    for (let count = 0; count < 400; count++) add(`hung ${count}`, 'test', 0, 'test http://hung')
    for (let count = 0; count < 400; count++) add(`other ${count}`, 'test', 0, 'test http://other')
    for (let count = 0; count < 400; count++) add(`own ${count}`)
    runner.start()
    await eventually(() => ended.length === 800)
    expect(ended.filter((one) => one.includes('hung'))).toEqual([])
    expect(begun.filter((key) => key.startsWith('hung'))).toHaveLength(32)
    release()
    await eventually(() => ended.length === 1_200)
  })

  it('leaves places for its own work, however many lanes hang', async () => {
    const begun = new Map<string, number>()
    const { runner, add, ended } = setUp(
      async (key) => {
        begun.set(key, (begun.get(key) ?? 0) + 1)
        return key === 'own' ? null : hanging
      },
      () => Date.now(),
    )
    let release = () => undefined as void
    const hanging = new Promise<null>((ok) => (release = () => ok(null)))
    for (let host = 0; host < 20; host++) {
      for (let count = 0; count < 50; count++) add(`h${host}`, 'test', 0, `test http://h${host}`)
    }
    runner.start()
    await eventually(() => [...begun.values()].reduce((sum, one) => sum + one, 0) === 512)
    for (let count = 0; count < 300; count++) add('own')
    await eventually(() => ended.length === 300)
    begun.delete('own')
    expect(Math.max(...begun.values())).toBe(32)
    release()
    await eventually(() => ended.length === 1_300)
  })

  it('waits for what runs when it stops, and takes nothing new', async () => {
    let release = () => undefined as void
    const { runner, add, ended } = setUp(
      () => new Promise((ok) => (release = () => ok(null))),
      () => Date.now(),
    )
    runner.start()
    add('slow')
    await new Promise((ok) => setTimeout(ok, 50))
    const stopped = runner.stop()
    add('late')
    release()
    await stopped
    expect(ended).toEqual(['done slow'])
  })
})
