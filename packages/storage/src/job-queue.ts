import { randomUUID } from 'node:crypto'
import type { Job, JobQueue } from '@postel/core'
import type { Connection, Writer } from './connection.ts'
import { claimJobs, deleteJob, extendJob, nextJobAt, putBackJob } from './rows/jobs.ts'

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
  claim: (limit, now, leaseMs) => {
    const claim = { limit, now, leaseUntil: now + leaseMs, token: randomUUID() }
    return writer.run((transaction) => claimJobs(transaction, claim))
  },
  extend: (job, leaseUntil) => writer.run((transaction) => extendJob(transaction, job, leaseUntil)),
  done: (job, runAgainAt) => endJob(writer, listeners, job, runAgainAt ?? null),
  retry: (job, runAt, reason) => putBack(writer, listeners, job, { runAt, fresh: false, reason }),
  bury: (job, reason) => putBack(writer, listeners, job, { runAt: null, fresh: false, reason }),
  nextDueAt: () => nextJobAt(reader),
  onEnqueued: (listener) => listeners.add(listener),
})

const endJob = (
  writer: Writer,
  listeners: JobListeners,
  job: Job,
  runAt: number | null,
): Promise<boolean> =>
  writer.run(async (transaction) => {
    if (runAt === null && (await deleteJob(transaction, job))) return true
    transaction.afterCommit(listeners.wake)
    return putBackJob(transaction, job, { runAt, fresh: true, reason: null })
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
