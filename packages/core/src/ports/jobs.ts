/** A leased job: it is this worker's until its lease ends; `token` proves it when the job is ended. */
export interface Job {
  id: number
  kind: string
  key: string
  attempt: number
  token: string
}

/**
 * The leased job table. A job that is neither ended nor extended within its lease is handed out
 * again, so every job runs at least once. Ending with an old token changes nothing and answers
 * false.
 */
export interface JobQueue {
  claim(limit: number, now: number, leaseMs: number): Promise<Job[]>
  /** Makes the lease last until then; false when it was lost. */
  extend(job: Job, leaseUntil: number): Promise<boolean>
  /**
   * Ends the job, or with `runAgainAt` puts it back as new: its attempts start over. A job that was
   * enqueued again while it ran goes back too, since the run may have looked too early.
   */
  done(job: Job, runAgainAt?: number): Promise<boolean>
  /** Puts the job back, to be due at `runAt`. */
  retry(job: Job, runAt: number, reason: string): Promise<boolean>
  /** Keeps the job out of the queue with its reason, for a person to look at. */
  bury(job: Job, reason: string): Promise<boolean>
  /** When the next job is due in Unix milliseconds; null when none waits. */
  nextDueAt(): Promise<number | null>
  /** Called after a commit that put a job into the queue; returns the function that stops it. */
  onEnqueued(listener: () => void): () => void
}
