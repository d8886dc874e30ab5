import type { JobCounts } from '@postel/core'
import { Counter, Gauge, Histogram, type Instrument } from './instruments.ts'
import { processGauges } from './process-gauges.ts'

/** All that the service counts. Nothing here names an account, a message, a number or an address. */
export type Metrics = ReturnType<typeof createMetrics>

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export const createMetrics = (countJobs: () => Promise<readonly JobCounts[]>) => {
  const counted = counters()
  const gauges = [jobGauges(countJobs), ...processGauges()]
  const all: Instrument[] = [...Object.values(counted), ...gauges]
  return {
    ...counted,
    /** In Prometheus' text format. */
    text: async (): Promise<string> => {
      const texts: string[] = []
      for (const one of all) texts.push(await one.text())
      return texts.join('')
    },
  }
}

const counters = () => ({
  requests: new Counter({
    name: 'postel_http_requests_total',
    help: 'Requests answered, by operation and status.',
    labels: ['operation', 'status'],
  }),
  requestSeconds: new Histogram(
    {
      name: 'postel_http_request_seconds',
      help: 'Time from a request to the head of its answer.',
      labels: ['operation'],
    },
    SECONDS,
  ),
  moves: new Counter({
    name: 'postel_messages_total',
    help: 'Messages that came into a state.',
    labels: ['state'],
  }),
  callbacks: new Counter({
    name: 'postel_callbacks_total',
    help: 'Attempts to deliver a webhook, by outcome.',
    labels: ['outcome'],
  }),
  mediaFetches: new Counter({
    name: 'postel_media_fetches_total',
    help: 'Media that messages asked for: fetched, found in the cache, or why not.',
    labels: ['outcome'],
  }),
  jobs: new Counter({
    name: 'postel_job_runs_total',
    help: 'Runs of jobs: done, again later, failed and tried again, buried.',
    labels: ['kind', 'outcome'],
  }),
  writes: new Counter({
    name: 'postel_storage_writes_total',
    help: 'Units of work written durably, or rolled back.',
    labels: ['outcome'],
  }),
  writeSeconds: new Histogram(
    {
      name: 'postel_storage_write_seconds',
      help: 'Time until a unit of work is durable.',
    },
    SECONDS,
  ),
  damagedBlobs: new Counter({
    name: 'postel_damaged_blobs_total',
    help: 'Reads that met damaged bytes. Anything but 0 is an alarm.',
  }),
})

/** The queue is read once for both. */
const jobGauges = (countJobs: () => Promise<readonly JobCounts[]>): Instrument => ({
  text: async () => {
    const counts = await countJobs()
    const waiting = new Gauge(
      {
        name: 'postel_jobs_waiting',
        help: 'Jobs that wait for their time or a free lane, or run.',
        labels: ['kind'],
      },
      () => counts.map(({ kind, waiting }) => [[kind], waiting]),
    )
    const buried = new Gauge(
      {
        name: 'postel_jobs_buried',
        help: 'Jobs that failed too often and wait for a person.',
        labels: ['kind'],
      },
      () => counts.map(({ kind, buried }) => [[kind], buried]),
    )
    return waiting.text() + buried.text()
  },
})
