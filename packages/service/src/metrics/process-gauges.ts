import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { Gauge, type Instrument } from './instruments.ts'

const LAG_RESOLUTION_MS = 50
const QUANTILES = [0.5, 0.9, 0.99]

/** Under the names that every exporter of Prometheus gives them. */
export const processGauges = (): Instrument[] => [
  new Gauge({ name: 'process_resident_memory_bytes', help: 'Memory of the process.' }, () => [
    [[], process.memoryUsage.rss()],
  ]),
  new Gauge(
    { name: 'process_cpu_seconds_total', help: 'Time of the processor that was used.' },
    () => [[[], cpuSeconds()]],
    'counter',
  ),
  new Gauge(
    { name: 'process_start_time_seconds', help: 'When the process began, since 1970.' },
    () => [[[], performance.timeOrigin / 1000]],
  ),
  loopLag(),
]

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Watched from the first time that somebody asks: nobody pays for what nobody reads. */
const loopLag = (): Instrument => {
  const delay = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS })
  const about = {
    name: 'postel_event_loop_lag_seconds',
    help: 'How much later than due timers ran since these measures were last read.',
    labels: ['quantile'],
  }
  return new Gauge(about, () => {
    delay.enable()
    const read = [...QUANTILES, 1].map((quantile): [string[], number] => [
      [String(quantile)],
      delay.count === 0 ? 0 : Math.max(0, secondsLate(delay.percentile(quantile * 100))),
    ])
    delay.reset()
    return read
  })
}

const secondsLate = (nanoseconds: number): number => nanoseconds / 1e9 - LAG_RESOLUTION_MS / 1000
