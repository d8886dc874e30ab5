import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Job, JobQueue, NewJob } from '@postel/core'
import { NOON } from './builders.ts'
import { describeJobLanes } from './describe-job-lanes.ts'
import type { StorageBackend } from './describe-storage.ts'

const LEASE_MS = 1000

interface Queue {
  jobs: JobQueue
  enqueue(change?: Partial<NewJob>): Promise<void>
  claim(now: number, limit?: number): Promise<Job[]>
  /** Claims the one job that must be due. */
  claimOne(now: number): Promise<Job>
}

/** What every job queue promises, whatever database it is made of. `open` answers an empty one. */
export const describeJobQueue = (name: string, open: () => Promise<StorageBackend>): void => {
  describe(`JobQueue on ${name}`, () => {
    let backend: StorageBackend
    beforeEach(async () => {
      backend = await open()
    })
    afterEach(() => backend.remove())

    const queue = (): Queue => queueOn(backend)
    describeEnqueue(queue)
    describeClaim(queue)
    describeLease(queue)
    describeEnds(queue)
    describeEnqueueWhileLeased(queue)
    describeDequeue(queue, () => backend)
    describeCounts(queue)
    describeHandBack(queue)
    describeRevival(queue)
    describeWaking(queue, () => backend)
    describeJobLanes(() => backend)
  })
}

const queueOn = ({ storage, jobs }: StorageBackend): Queue => {
  const claim = (now: number, limit = 10): Promise<Job[]> => jobs.claim(limit, now, LEASE_MS)
  return {
    jobs,
    claim,
    enqueue: (change) =>
      storage.write((rows) => rows.enqueue({ kind: 'send', key: 'a', runAt: NOON, ...change })),
    claimOne: async (now) => {
      const [job, ...others] = await claim(now)
      if (!job || others.length > 0) throw new Error('not exactly one job was due')
      return job
    },
  }
}

const describeRevival = (queue: () => Queue): void => {
  it('tells what was buried and why, and makes it due again as new when asked to', async () => {
    const { jobs, enqueue, claim, claimOne } = queue()
    for (const kind of ['send', 'tell']) {
      for (const key of ['b', 'a']) {
        await enqueue({ kind, key })
        await jobs.bury(await claimOne(NOON), `${kind} ${key} failed`)
      }
    }
    await enqueue({ key: 'waits', runAt: NOON + 1 })
    expect(await jobs.buried(3)).toEqual([
      { kind: 'send', key: 'a', attempts: 1, reason: 'send a failed' },
      { kind: 'send', key: 'b', attempts: 1, reason: 'send b failed' },
      { kind: 'tell', key: 'a', attempts: 1, reason: 'tell a failed' },
    ])
    expect(await jobs.revive({ kind: 'send', key: 'c' }, NOON)).toBe(0)
    expect(await jobs.revive({ kind: 'send', key: 'a' }, NOON)).toBe(1)
    expect(await claim(NOON)).toMatchObject([{ kind: 'send', key: 'a', attempt: 1 }])
    expect(await jobs.revive({ kind: 'send', key: null }, NOON)).toBe(1)
    expect(await jobs.revive({ kind: null, key: null }, NOON)).toBe(2)
    expect((await claim(NOON)).map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'send b',
      'tell a',
      'tell b',
    ])
    expect(await jobs.buried(9)).toEqual([])
  })
}

const describeHandBack = (queue: () => Queue): void => {
  it('makes what was leased due at once, and leaves what waits or was buried', async () => {
    await queue().enqueue({ key: 'buried' })
    await queue().jobs.bury(await queue().claimOne(NOON), 'too often')
    await queue().enqueue({ key: 'leased' })
    const lost = await queue().claimOne(NOON)
    await queue().enqueue({ key: 'later', runAt: NOON + 500 })
    await queue().jobs.handBackAll(NOON + 1)
    const [job, ...others] = await queue().claim(NOON + 1)
    expect([job?.key, job?.attempt, others]).toEqual(['leased', 2, []])
    expect(await queue().jobs.done(lost, null)).toBe(false)
  })
}

const describeCounts = (queue: () => Queue): void => {
  it('counts what waits, runs and was buried, by kind', async () => {
    expect(await queue().jobs.counts()).toEqual([])
    await queue().enqueue({ key: 'buried' })
    await queue().jobs.bury(await queue().claimOne(NOON), 'too often')
    await queue().enqueue({ key: 'leased' })
    await queue().claimOne(NOON)
    await queue().enqueue({ key: 'waits' })
    await queue().enqueue({ kind: 'sweep', key: 'waits', runAt: NOON + 9 })
    expect(await queue().jobs.counts()).toEqual([
      { kind: 'send', waiting: 2, buried: 1 },
      { kind: 'sweep', waiting: 1, buried: 0 },
    ])
  })
}

const describeEnqueue = (queue: () => Queue): void => {
  it('keeps one waiting job per kind and key, with the earlier time', async () => {
    await queue().enqueue({ runAt: NOON + 50 })
    await queue().enqueue({ runAt: NOON + 20 })
    await queue().enqueue({ runAt: NOON + 90 })
    expect(await queue().jobs.nextDueAt()).toBe(NOON + 20)
    expect(await queue().claim(NOON + 100)).toHaveLength(1)
  })

  it('keeps jobs of different kinds or keys apart', async () => {
    await queue().enqueue()
    await queue().enqueue({ kind: 'call' })
    await queue().enqueue({ key: 'b' })
    const jobs = await queue().claim(NOON)
    expect(jobs.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'call a',
      'send a',
      'send b',
    ])
  })
}

const describeClaim = (queue: () => Queue): void => {
  it('hands out only what is due', async () => {
    await queue().enqueue({ runAt: NOON + 1 })
    expect(await queue().claim(NOON)).toEqual([])
    expect(await queue().claim(NOON + 1)).toMatchObject([{ kind: 'send', key: 'a', attempt: 1 }])
  })

  it('hands out the longest due first, within the limit', async () => {
    for (const [index, key] of ['c', 'a', 'b'].entries()) {
      await queue().enqueue({ key, runAt: NOON - index })
    }
    const first = await queue().claim(NOON, 2)
    expect(first.map(({ key }) => key).sort()).toEqual(['a', 'b'])
    expect(await queue().claim(NOON, 2)).toMatchObject([{ key: 'c' }])
  })

  it('never hands the same job to two workers', async () => {
    for (let index = 0; index < 60; index += 1) await queue().enqueue({ key: `job ${index}` })
    const claims = await Promise.all(Array.from({ length: 8 }, () => queue().claim(NOON, 10)))
    const keys = claims.flat().map(({ key }) => key)
    expect(keys).toHaveLength(60)
    expect(new Set(keys).size).toBe(60)
  })
}

const describeLease = (queue: () => Queue): void => {
  it('keeps a claimed job from others until its lease ends, then hands it out again', async () => {
    await queue().enqueue()
    const first = await queue().claimOne(NOON)
    expect(await queue().jobs.nextDueAt()).toBe(NOON + LEASE_MS)
    expect(await queue().claim(NOON + LEASE_MS - 1)).toEqual([])
    const second = await queue().claimOne(NOON + LEASE_MS)
    expect(second).toMatchObject({ id: first.id, attempt: 2 })
    expect(second.token).not.toBe(first.token)
  })

  it('lasts longer once extended', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    expect(await queue().jobs.extend(job, NOON + 5000)).toBe(true)
    expect(await queue().claim(NOON + 4999)).toEqual([])
    expect(await queue().claim(NOON + 5000)).toHaveLength(1)
  })

  it('that was lost ends nothing: the job belongs to the next worker', async () => {
    await queue().enqueue()
    const lost = await queue().claimOne(NOON)
    const held = await queue().claimOne(NOON + LEASE_MS)
    const { jobs } = queue()
    expect(await jobs.extend(lost, NOON + 9000)).toBe(false)
    expect(await jobs.done(lost, null)).toBe(false)
    expect(await jobs.done(lost, { runAgainAt: NOON })).toBe(false)
    expect(await jobs.retry(lost, NOON, 'late')).toBe(false)
    expect(await jobs.bury(lost, 'late')).toBe(false)
    expect(await jobs.nextDueAt()).toBe(NOON + 2 * LEASE_MS)
    expect(await jobs.done(held, null)).toBe(true)
  })
}

const describeEnds = (queue: () => Queue): void => {
  it('forgets a job that is done', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    expect(await queue().jobs.done(job, null)).toBe(true)
    expect(await queue().jobs.nextDueAt()).toBeNull()
    expect(await queue().jobs.done(job, null)).toBe(false)
  })

  it('puts a job that is done for now back as new', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    expect(await queue().jobs.done(job, { runAgainAt: NOON + 70 })).toBe(true)
    expect(await queue().jobs.nextDueAt()).toBe(NOON + 70)
    expect(await queue().claim(NOON + 70)).toMatchObject([{ key: 'a', attempt: 1 }])
  })

  it('counts the attempts of a job that is tried again', async () => {
    await queue().enqueue()
    await queue().jobs.retry(await queue().claimOne(NOON), NOON + 70, 'no answer')
    expect(await queue().claim(NOON + 69)).toEqual([])
    expect(await queue().claim(NOON + 70)).toMatchObject([{ attempt: 2 }])
  })

  it('keeps a buried job out until it is enqueued again, as new', async () => {
    await queue().enqueue()
    expect(await queue().jobs.bury(await queue().claimOne(NOON), 'hopeless')).toBe(true)
    expect(await queue().jobs.nextDueAt()).toBeNull()
    expect(await queue().claim(NOON * 2)).toEqual([])
    await queue().enqueue({ runAt: NOON + 5 })
    expect(await queue().claim(NOON + 5)).toMatchObject([{ key: 'a', attempt: 1 }])
  })
}

const describeDequeue = (queue: () => Queue, backend: () => StorageBackend): void => {
  const dequeue = (key: string): Promise<void> =>
    backend().storage.write((rows) => rows.dequeue('send', key))

  it('drops a waiting job, and no other', async () => {
    await queue().enqueue()
    await queue().enqueue({ key: 'b' })
    await queue().enqueue({ kind: 'call' })
    await dequeue('a')
    await dequeue('never enqueued')
    const left = (await queue().claim(NOON)).map(({ kind, key }) => `${kind} ${key}`)
    expect(left.sort()).toEqual(['call a', 'send b'])
  })

  it('drops a job that runs: its end changes nothing', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    await dequeue('a')
    expect(await queue().jobs.done(job, { runAgainAt: NOON + 70 })).toBe(false)
    expect(await queue().jobs.retry(job, NOON + 70, 'late')).toBe(false)
    expect(await queue().jobs.nextDueAt()).toBeNull()
  })
}

const describeEnqueueWhileLeased = (queue: () => Queue): void => {
  const ends: [string, (jobs: JobQueue, job: Job) => Promise<boolean>][] = [
    ['done', (jobs, job) => jobs.done(job, null)],
    ['done until later', (jobs, job) => jobs.done(job, { runAgainAt: NOON + 900 })],
    ['tried again later', (jobs, job) => jobs.retry(job, NOON + 900, 'no answer')],
    ['buried', (jobs, job) => jobs.bury(job, 'hopeless')],
  ]
  it.each(ends)('runs a job again that was enqueued while it ran and was %s', async (_, end) => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    await queue().enqueue({ runAt: NOON + 40 })
    await queue().enqueue({ runAt: NOON + 30 })
    expect(await queue().claim(NOON + 50)).toEqual([])
    expect(await end(queue().jobs, job)).toBe(true)
    expect(await queue().jobs.nextDueAt()).toBe(NOON + 30)
    await queue().jobs.done(await queue().claimOne(NOON + 30), null)
    expect(await queue().jobs.nextDueAt()).toBeNull()
  })

  it('puts it back for the earlier time that was asked for', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    await queue().enqueue({ runAt: NOON + 900 })
    await queue().jobs.done(job, { runAgainAt: NOON + 20 })
    expect(await queue().jobs.nextDueAt()).toBe(NOON + 20)
  })

  it('remembers it when the lease is lost, unless the next run comes after it', async () => {
    await queue().enqueue()
    await queue().claimOne(NOON)
    await queue().enqueue({ runAt: NOON + 5000 })
    const early = await queue().claimOne(NOON + LEASE_MS)
    await queue().jobs.done(early, null)
    expect(await queue().jobs.nextDueAt()).toBe(NOON + 5000)
    await queue().jobs.done(await queue().claimOne(NOON + 5000), null)
    expect(await queue().jobs.nextDueAt()).toBeNull()
  })
}

const describeWaking = (queue: () => Queue, backend: () => StorageBackend): void => {
  it('tells listeners after the commit that enqueued, until they stop', async () => {
    const seen: (number | null)[] = []
    let told: Promise<void> = Promise.resolve()
    const stop = queue().jobs.onEnqueued(() => {
      told = queue()
        .jobs.nextDueAt()
        .then((at) => void seen.push(at))
    })
    await queue().enqueue()
    await told
    expect(seen).toEqual([NOON])
    stop()
    await queue().enqueue({ key: 'b' })
    await told
    expect(seen).toEqual([NOON])
  })

  it('leaves no job and tells nobody when the unit is rolled back', async () => {
    let toldCount = 0
    queue().jobs.onEnqueued(() => (toldCount += 1))
    const unit = backend().storage.write(async (rows) => {
      await rows.enqueue({ kind: 'send', key: 'a', runAt: NOON })
      throw new Error('changed my mind')
    })
    await expect(unit).rejects.toThrow('changed my mind')
    expect(await queue().jobs.nextDueAt()).toBeNull()
    expect(toldCount).toBe(0)
  })

  it('tells listeners when a job that was enqueued while it ran goes back', async () => {
    await queue().enqueue()
    const job = await queue().claimOne(NOON)
    await queue().enqueue()
    let toldCount = 0
    queue().jobs.onEnqueued(() => (toldCount += 1))
    await queue().jobs.done(job, null)
    expect(toldCount).toBe(1)
  })
}
