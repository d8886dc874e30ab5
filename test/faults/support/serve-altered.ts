/**
 * Run as a process of its own: the service with something about it put wrong, as named by the
 * arguments. What a scenario looks for must be seen in it, or the scenario sees nothing.
 */
import { open } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import type { NewJob, Rows, Storage } from '@postel/core'
import { readConfig, startService, type Overrides } from 'postel'

/** How long a unit of an altered storage stays between its answer and its commit. */
const HELD_MS = 2
const HOURS_AHEAD_MS = 2 * 3_600_000

type Alter = () => Overrides | Promise<Overrides>

const alterations = {
  /** Who waits for a write is answered before it is on disk. */
  'ack-before-commit': () => ({ wrapStorage: answeringEarly }),
  /** A message and its job are two commits. */
  'two-transactions': () => ({ wrapStorage: enqueueingLater }),
  /** SQLite does not wait for the disk at each commit. */
  'commit-unsynced': () => {
    const { exec } = DatabaseSync.prototype
    DatabaseSync.prototype.exec = function (sql) {
      exec.call(this, sql.replace('synchronous = full', 'synchronous = normal'))
    }
    return {}
  },
  /** Bytes are not waited for either. */
  'bytes-unsynced': async () => {
    const file = await open(fileURLToPath(import.meta.url))
    const handles = Object.getPrototypeOf(file) as { sync: () => Promise<void> }
    handles.sync = () => Promise.resolve()
    await file.close()
    return {}
  },
  /** Nothing is wrong, but it is two hours later: what waits for its age to come has come. */
  'hours-ahead': () => ({ clock: { now: () => Date.now() + HOURS_AHEAD_MS } }),
} satisfies Record<string, Alter>

export type Alteration = keyof typeof alterations

type Unit<T> = (rows: Rows) => Promise<T>

const answeringEarly = (real: Storage): Storage => ({
  reads: real.reads,
  close: () => real.close(),
  write: <T>(unit: Unit<T>) =>
    new Promise<T>((resolve, reject) => {
      const early: Unit<void> = async (rows) => {
        resolve(await unit(rows))
        await wait(HELD_MS)
      }
      real.write(early).catch(reject)
    }),
})

const enqueueingLater = (real: Storage): Storage => ({
  reads: real.reads,
  close: () => real.close(),
  write: async (unit) => {
    const jobs: NewJob[] = []
    const answer = await real.write((rows) => unit(withoutJobs(rows, jobs)))
    if (jobs.length === 0) return answer
    await wait(HELD_MS)
    await real.write(async (rows) => {
      for (const job of jobs) await rows.enqueue(job)
    })
    return answer
  },
})

const withoutJobs = (rows: Rows, jobs: NewJob[]): Rows =>
  Object.assign(Object.create(rows) as Rows, {
    enqueue: async (job: NewJob) => void jobs.push(job),
  })

const isAlteration = (name: string): name is Alteration => name in alterations

if (import.meta.main) {
  const overrides: Overrides = {}
  for (const name of process.argv.slice(2)) {
    if (!isAlteration(name)) throw new Error(`${name} is no alteration`)
    const alter: Alter = alterations[name]
    Object.assign(overrides, await alter())
  }
  const service = await startService(readConfig({ env: process.env }), overrides)
  process.on('SIGTERM', () => void service.close().then(() => process.exit(0)))
  console.log(`listens on ${service.url}`)
}
