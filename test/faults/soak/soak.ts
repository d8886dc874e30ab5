import { rm } from 'node:fs/promises'
import { count, measure, none, type Figure, type Pass } from '../../support/figure.ts'
import { makeDirectory } from '../../support/postel.ts'
import { defineScenario } from '../scenario.ts'
import { startOrigin } from '../support/origin.ts'
import { atPace } from '../support/pace.ts'
import { startService } from '../support/service-process.ts'
import { startTold } from '../support/told.ts'
import { createClient } from './client.ts'
import { levelChange, percentile, slopePerMinute } from './figures.ts'
import { readGauge, watchProcess, type Sample } from './gauge.ts'
import { createMixed } from './mixed.ts'

interface Size {
  seconds: number
  perSecond: number
}

const WARM_UP_SECONDS_MAX = 300
/** Over a shorter time a slope says more of the garbage collector than of a leak. */
const SLOPE_SECONDS_MIN = 600
const POST_P99_MS_MAX = 50
const SLOPE_MB_MAX = 1
/** Its own connections come and go with the load. */
const DESCRIPTORS_MORE_MAX = 16

export const soak = defineScenario<Size>({
  name: 'soak',
  promise: 'does its work for a long time without a failure, and grows neither slower nor larger',
  short: { seconds: 4, perSecond: 50 },
  long: ({ minutes }) => ({ seconds: minutes * 60, perSecond: 200 }),
  lack: () => (readGauge(process.pid) === null ? 'there is no /proc to read memory from' : null),
  run: async ({ seconds, perSecond }) => {
    const directory = await makeDirectory()
    const [origin, told] = await Promise.all([startOrigin(), startTold()])
    const env = { POSTEL_FETCH_ALLOW: `${origin.host},${told.host}` }
    const service = await startService({ directory, env })
    const client = createClient(service.url)
    const mixed = createMixed(client, origin.url, told)
    const watched = watchProcess(service.pid, client.connectionCount)
    try {
      await atPace(perSecond, AbortSignal.timeout(seconds * 1000), mixed.ask)
      const samples = watched.stop()
      const left = await mixed.settle()
      const times = [...mixed.tookMs]
      const sends = times.flatMap(([kind, tookMs]) => (kind.startsWith('send') ? tookMs : []))
      return [
        count('requests', times.flatMap(([, tookMs]) => tookMs).length, { atLeast: seconds }),
        none('of them failed', client.failed),
        none('messages that did not come to their end', left.unfinished),
        none('callbacks of an end that did not come', left.untold),
        none('failures logged', service.log() === '' ? [] : [service.log()]),
        ...times.map(([kind, tookMs]) => measure(`ms p99 to ${kind}`, percentile(tookMs, 99))),
        measure('ms p99 of all that send', percentile(sends, 99), { atMost: POST_P99_MS_MAX }),
        ...growth(samples, seconds),
      ]
    } finally {
      watched.stop()
      client.close()
      await service.stop()
      await Promise.all([origin.close(), told.close()])
      await rm(directory, { recursive: true })
    }
  },
})

const growth = (samples: readonly Sample[], seconds: number): Figure[] => {
  const warmUpSeconds = Math.min(WARM_UP_SECONDS_MAX, seconds / 3)
  const warm = samples.filter(({ atSeconds }) => atSeconds >= warmUpSeconds)
  const judged = (pass: Pass): Pass => (seconds - warmUpSeconds >= SLOPE_SECONDS_MIN ? pass : null)
  const memory = warm.map(({ atSeconds, residentMb }) => ({ atSeconds, value: residentMb }))
  return [
    measure('MB resident at the end', warm.at(-1)?.residentMb ?? NaN),
    measure(
      `MB a minute that it grows, after ${warmUpSeconds.toFixed(0)} s of warm-up`,
      slopePerMinute(memory),
      judged({ atMost: SLOPE_MB_MAX }),
    ),
    measure(
      'file descriptors more in the last quarter than in the first, but for connections to it',
      levelChange(warm.map(({ descriptorCount }) => descriptorCount)),
      judged({ atMost: DESCRIPTORS_MORE_MAX }),
    ),
  ]
}
