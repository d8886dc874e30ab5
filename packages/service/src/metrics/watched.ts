import {
  BlobDamagedError,
  type BlobStore,
  type CallbackAttempt,
  type JobQueue,
  type MediaFetcher,
  type MessageState,
  type Rows,
  type Storage,
} from '@postel/core'
import type { Metrics } from './metrics.ts'

/** Counts what a unit did once it is durable; what was rolled back did not happen. */
export const countedStorage = (storage: Storage, metrics: Metrics): Storage => ({
  get reads() {
    return storage.reads
  },
  close: () => storage.close(),
  write: async (unit) => {
    const startedAt = performance.now()
    let seen = noted()
    const begun = (rows: Rows) => {
      seen = noted()
      return unit(watchedRows(rows, seen))
    }
    const result = await storage.write(begun).catch((error: unknown) => {
      metrics.writes.add(['rolled_back'])
      throw error
    })
    metrics.writes.add(['durable'])
    metrics.writeSeconds.observe([], (performance.now() - startedAt) / 1000)
    for (const state of seen.states) metrics.moves.add([state])
    for (const outcome of seen.outcomes) metrics.callbacks.add([outcome])
    return result
  },
})

interface Noted {
  states: MessageState[]
  outcomes: CallbackAttempt['outcome'][]
}

const noted = (): Noted => ({ states: [], outcomes: [] })

/** The same rows, with an eye on three of their methods. */
const watchedRows = (rows: Rows, { states, outcomes }: Noted): Rows =>
  Object.assign(Object.create(rows) as Rows, {
    insertMessage: async (...[message, media]: Parameters<Rows['insertMessage']>) => {
      await rows.insertMessage(message, media)
      states.push(message.state)
    },
    moveMessage: async (...[id, from, change]: Parameters<Rows['moveMessage']>) => {
      const isFirst = await rows.moveMessage(id, from, change)
      if (isFirst) states.push(change.state)
      return isFirst
    },
    recordCallbackAttempt: async (...[id, attempt]: Parameters<Rows['recordCallbackAttempt']>) => {
      const isKept = await rows.recordCallbackAttempt(id, attempt)
      if (isKept) outcomes.push(attempt.outcome)
      return isKept
    },
  } satisfies Partial<Rows>)

export const countedJobs = (queue: JobQueue, { jobs }: Metrics): JobQueue => ({
  ...queue,
  done: async (job, runAgain) => {
    const isOurs = await queue.done(job, runAgain)
    jobs.add([job.kind, isOurs ? (runAgain === null ? 'done' : 'again') : 'lease_lost'])
    return isOurs
  },
  retry: async (job, runAt, reason) => {
    jobs.add([job.kind, 'failed'])
    return queue.retry(job, runAt, reason)
  },
  bury: async (job, reason) => {
    jobs.add([job.kind, 'buried'])
    return queue.bury(job, reason)
  },
})

export const countedFetcher = (fetcher: MediaFetcher, { mediaFetches }: Metrics): MediaFetcher => ({
  fetch: async (...args) => {
    const fetched = await fetcher.fetch(...args)
    mediaFetches.add([fetched.ok ? (fetched.isCached ? 'cached' : 'fetched') : fetched.failure])
    return fetched
  },
})

export const countedBlobs = (blobs: BlobStore, { damagedBlobs }: Metrics): BlobStore => ({
  ...blobs,
  get: async function* (blob, range) {
    try {
      yield* blobs.get(blob, range)
    } catch (error) {
      if (error instanceof BlobDamagedError) damagedBlobs.add([])
      throw error
    }
  },
})
