import type { Clock, Job, JobQueue, RunAgain } from '@postel/core'
import type { Log } from '../log.ts'
import { Alarm } from './alarm.ts'
import { backoffMs } from './backoff.ts'
import { Lanes } from './lanes.ts'

const LEASE_MS = 30_000
const ATTEMPTS_MAX = 10
/** Enqueues within this time wake the runner once. */
const WAKE_DELAY_MS = 10
/**
 * The runner looks again after this time even when nothing tells it to: another process may have
 * enqueued.
 */
const LOOK_AGAIN_MS = 5_000
const STOP_GRACE_MS = 4_000

export type JobHandler = (key: string) => Promise<RunAgain>

export interface JobRunner {
  start(): void
  /** Claims no more, waits a bounded time for what runs, and gives the rest back to the queue. */
  stop(): Promise<void>
  /**
   * Runs what is due now, and what becomes due by that, until nothing is; the number of runs. For
   * tests and tools.
   */
  runDue(): Promise<number>
}

export interface JobRunnerOptions {
  queue: JobQueue
  /** By the kind of job. */
  handlers: Readonly<Record<string, JobHandler>>
  /**
   * Kinds that are tried until they end: what they are about has an end of its own, which only the
   * job can bring.
   */
  neverBuried?: ReadonlySet<string>
  clock: Clock
  log: Log
}

export const createJobRunner = (options: JobRunnerOptions): JobRunner => {
  const runner = new Runner(options)
  return {
    start: () => runner.start(),
    stop: () => runner.stop(),
    runDue: () => runner.runDue(),
  }
}

class Runner {
  readonly #options: JobRunnerOptions
  readonly #lanes: Lanes
  readonly #running = new Map<Job, Promise<void>>()
  readonly #alarm = new Alarm(() => this.#wake())
  #looking: Promise<void> | null = null
  #lookAgain = false
  #stopping: Promise<void> | null = null
  #stopListening: () => void = () => undefined

  constructor(options: JobRunnerOptions) {
    this.#options = options
    this.#lanes = new Lanes(Object.keys(options.handlers))
  }

  start(): void {
    this.#alarm.turnOn()
    this.#stopListening = this.#options.queue.onEnqueued(() => this.#alarm.ringIn(WAKE_DELAY_MS))
    this.#alarm.ringIn(0)
  }

  stop(): Promise<void> {
    return (this.#stopping ??= this.#stop())
  }

  async runDue(): Promise<number> {
    let count = 0
    for (let claimed = await this.#claim(); claimed > 0; claimed = await this.#claim()) {
      count += claimed
      await Promise.all(this.#running.values())
    }
    return count
  }

  async #stop(): Promise<void> {
    const { queue, clock } = this.#options
    this.#stopListening()
    this.#alarm.turnOff()
    await this.#looking
    if (await settlesWithin(this.#running.values(), STOP_GRACE_MS)) return
    const left = [...this.#running.keys()]
    await Promise.all(left.map((job) => queue.retry(job, clock.now(), 'the service stopped')))
  }

  #wake(): void {
    if (this.#looking === null) this.#looking = this.#look().finally(() => this.#afterLook())
    else this.#lookAgain = true
  }

  /** Whoever woke the runner while it looked may have come too late for that look. */
  #afterLook(): void {
    this.#looking = null
    if (this.#lookAgain) this.#alarm.ringIn(0)
    this.#lookAgain = false
  }

  async #look(): Promise<void> {
    const { queue, clock, log } = this.#options
    try {
      const dueAt = await queue.nextDueAt(this.#lanes.rooms())
      const waitMs = dueAt === null ? LOOK_AGAIN_MS : dueAt - clock.now()
      if (waitMs > 0) return this.#alarm.ringIn(Math.min(waitMs, LOOK_AGAIN_MS))
      await this.#claim()
      this.#alarm.ringIn(WAKE_DELAY_MS)
    } catch (error) {
      log.error({ err: error }, 'the job queue does not answer')
      this.#alarm.ringIn(LOOK_AGAIN_MS)
    }
  }

  async #claim(): Promise<number> {
    const { queue, clock } = this.#options
    const claims = this.#lanes.toClaim()
    const claimed = await Promise.all(
      claims.map(({ limit, rooms }) => queue.claim(limit, clock.now(), LEASE_MS, rooms)),
    )
    const jobs = claimed.flat()
    for (const job of jobs) this.#launch(job)
    return jobs.length
  }

  #launch(job: Job): void {
    this.#lanes.begin(job)
    const run = runJob(this.#options, job).finally(() => {
      this.#running.delete(job)
      // Those that end at about the same time make room for one larger claim.
      if (this.#lanes.end(job)) this.#alarm.ringIn(WAKE_DELAY_MS)
    })
    this.#running.set(job, run)
  }
}

/** One run of one job, to its end in the queue. Never throws. */
const runJob = async (options: JobRunnerOptions, job: Job): Promise<void> => {
  const { queue, clock, log, handlers } = options
  const lease = setInterval(() => {
    queue.extend(job, clock.now() + LEASE_MS).catch((error: unknown) => {
      log.warn({ err: error, kind: job.kind, key: job.key }, 'a lease was not extended')
    })
  }, LEASE_MS / 3)
  try {
    const handle = handlers[job.kind]
    if (handle === undefined) await queue.bury(job, `no handler for the kind ${job.kind}`)
    else await queue.done(job, await handle(job.key))
  } catch (error) {
    await giveBack(options, job, error)
  } finally {
    clearInterval(lease)
  }
}

const giveBack = async (options: JobRunnerOptions, job: Job, error: unknown) => {
  const { queue, clock, log, neverBuried } = options
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
  const facts = { err: error, kind: job.kind, key: job.key, attempt: job.attempt }
  try {
    if (job.attempt >= ATTEMPTS_MAX && neverBuried?.has(job.kind) !== true) {
      log.error(facts, 'a job failed for the last time and was buried')
      await queue.bury(job, reason)
    } else {
      log.warn(facts, 'a job failed and will be tried again')
      await queue.retry(job, clock.now() + backoffMs(job.attempt, Math.random()), reason)
    }
  } catch (queueError) {
    // Its lease runs out and it is handed out again.
    log.error({ ...facts, err: queueError }, 'a failed job could not be given back')
  }
}

const settlesWithin = async (runs: Iterable<Promise<void>>, timeMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<false>((resolve) => (timer = setTimeout(resolve, timeMs, false)))
  const settled = Promise.all(runs).then(() => true)
  try {
    return await Promise.race([settled, timeout])
  } finally {
    clearTimeout(timer)
  }
}
