import { randomUUID } from 'node:crypto'
import type { Job, JobQueue, RunAgain } from '@postel/core'
import type { Connection, Writer } from './connection.ts'
import {
  claimJobs,
  countJobs,
  deleteJob,
  extendJob,
  handBackJobs,
  nextJobAt,
  putBackJob,
} from './rows/jobs.ts'
import { listBuried, reviveJobs } from './rows/buried-jobs.ts'

/** Those who wait for jobs, told after each commit that put one into the queue. */
export class JobListeners {
  readonly #listeners = new Set<() => void>()

  readonly wake = (): void => {
    for (const listener of this.#listeners) listener()
  }

  add(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

export const createJobQueue = (
  writer: Writer,
  reader: Connection,
  listeners: JobListeners,
): JobQueue => ({
  claim: (limit, now, leaseMs, rooms) => {
    const claim = { limit, now, leaseUntil: now + leaseMs, token: randomUUID(), rooms }
    return writer.run((transaction) => claimJobs(transaction, claim))
  },
  extend: (job, leaseUntil) => writer.run((transaction) => extendJob(transaction, job, leaseUntil)),
  done: (job, runAgain) => endJob(writer, listeners, job, runAgain),
  retry: (job, runAt, reason) => putBack(writer, listeners, job, { ...SAME, runAt, reason }),
  bury: (job, reason) => putBack(writer, listeners, job, { ...SAME, runAt: null, reason }),
  handBackAll: (now) => writer.run((transaction) => handBackJobs(transaction, now)),
  nextDueAt: (rooms) => nextJobAt(reader, rooms),
  counts: () => countJobs(reader),
  buried: (limit) => listBuried(reader, limit),
  revive: (which, now) =>
    writer.run((transaction) => {
      transaction.afterCommit(listeners.wake)
      return reviveJobs(transaction, which, now)
    }),
  onEnqueued: (listener) => listeners.add(listener),
})

const SAME = { lane: null, fresh: false } as const

const endJob = (
  writer: Writer,
  listeners: JobListeners,
  job: Job,
  runAgain: RunAgain,
): Promise<boolean> =>
  writer.run(async (transaction) => {
    if (runAgain === null && (await deleteJob(transaction, job))) return true
    transaction.afterCommit(listeners.wake)
    const { runAgainAt: runAt = null, lane = null } = runAgain ?? {}
    return putBackJob(transaction, job, { runAt, lane, fresh: true, reason: null })
  })

const putBack = (
  writer: Writer,
  listeners: JobListeners,
  job: Job,
  change: Parameters<typeof putBackJob>[2],
): Promise<boolean> =>
  writer.run((transaction) => {
    transaction.afterCommit(listeners.wake)
    return putBackJob(transaction, job, change)
  })
