import { setTimeout as wait } from 'node:timers/promises'
import { readGauge } from '../faults/soak/gauge.ts'
import { measure } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'
import { startLoaded } from './support/service.ts'

const REST_MS = 30_000
const RESIDENT_MB_MAX = 120

export const memory: Measured = {
  name: 'memory',
  promise: 'is small while nobody asks it for anything',
  lack: () => (readGauge(process.pid) === null ? 'there is no /proc to read memory from' : null),
  run: async () => {
    await using service = await startLoaded()
    await wait(REST_MS)
    const { residentMb = NaN } = readGauge(service.pid) ?? {}
    return [measure('MB resident 30 s after the start', residentMb, { atMost: RESIDENT_MB_MAX })]
  },
}
