import type { RunAgain } from '../job-kinds.ts'

/** A leased job: it is this worker's until its lease ends; `token` proves it when the job is ended. */
export interface Job {
  id: number
  kind: string
  key: string
  lane: string
  attempt: number
  token: string
}

/** How many jobs more may run in each lane. */
export interface LaneRooms {
  byLane: ReadonlyMap<string, number>
  /** In each lane that `byLane` does not name. */
  otherwise: number
  /**
   * In all lanes of one owner together, by the second word of their names; a lane whose name is one
   * word has no owner.
   */
  byOwner: ReadonlyMap<string, number>
  /** In all lanes of each owner that `byOwner` does not name. */
  otherwiseByOwner: number
}

export interface BuriedJob {
  kind: string
  key: string
  attempts: number
  /** What the last run failed with. */
  reason: string | null
}

export interface JobCounts {
  kind: string
  /** Wait for their time or for room, or run. */
  waiting: number
  buried: number
}

/**
 * The leased job table. A job that is neither ended nor extended within its lease is handed out
 * again, so every job runs at least once. Ending with an old token changes nothing and answers
 * false.
 */
export interface JobQueue {
  /**
   * Longest due first within a lane. Lanes take turns, so that a long one keeps no other waiting;
   * without `rooms` each has room enough.
   */
  claim(limit: number, now: number, leaseMs: number, rooms?: LaneRooms): Promise<Job[]>
  /** Makes the lease last until then; false when it was lost. */
  extend(job: Job, leaseUntil: number): Promise<boolean>
  /**
   * Ends the job, or with `runAgain` puts it back as new: its attempts start over. A job that was
   * enqueued again while it ran goes back too, since the run may have looked too early.
   */
  done(job: Job, runAgain: RunAgain): Promise<boolean>
  /** Puts the job back, to be due at `runAt`. */
  retry(job: Job, runAt: number, reason: string): Promise<boolean>
  /** Keeps the job out of the queue with its reason, for a person to look at. */
  bury(job: Job, reason: string): Promise<boolean>
  /**
   * Makes every leased job due now. Only for a queue that nobody else works on: whoever had those
   * leases is gone.
   */
  handBackAll(now: number): Promise<void>
  /**
   * When the next job is due in Unix milliseconds, in a lane that has room; null when none waits.
   */
  nextDueAt(rooms?: LaneRooms): Promise<number | null>
  /** By kind, for who watches the service. Reads the whole queue. */
  counts(): Promise<JobCounts[]>
  /** Those that were buried, in the order of kind and key. */
  buried(limit: number): Promise<BuriedJob[]>
  /** Makes buried jobs of that kind and key, or of any, due at `now` as new; how many. */
  revive(which: { kind: string | null; key: string | null }, now: number): Promise<number>
  /** Called after a commit that put a job into the queue; returns the function that stops it. */
  onEnqueued(listener: () => void): () => void
}
