import { describe, expect, it } from 'vitest'
import { createFaults, type Fault } from './faults.ts'
import { seededRandom } from './random.ts'

const COUNT = 2_000
const options = { delay: { minMs: 100, maxMs: 500 }, fails: [{ status: 503, share: 0.1 }] }

const drawn = (seed: string, given: Parameters<typeof createFaults>[0] = options): Fault[] => {
  const next = createFaults(given, seededRandom(seed))
  return Array.from({ length: COUNT }, next)
}

const failing = (faults: readonly Fault[], status: number): number =>
  faults.filter((one) => one.status === status).length / COUNT

describe('createFaults', () => {
  it('gives the same faults for the same seed, and others for another', () => {
    expect(drawn('a')).toEqual(drawn('a'))
    expect(drawn('a')).not.toEqual(drawn('b'))
  })

  it('lets about the wanted share fail, each status its own', () => {
    const fails = [...options.fails, { status: 429, share: 0.3 }]
    const faults = drawn('a', { ...options, fails })
    expect(failing(faults, 503)).toBeCloseTo(0.1, 1)
    expect(failing(faults, 429)).toBeCloseTo(0.3, 1)
    const all = drawn('a', { ...options, fails: [{ status: 500, share: 1 }] })
    expect(failing(all, 500)).toBe(1)
  })

  it('keeps delays within their bounds and reaches both', () => {
    const delays = drawn('a', { ...options, delay: { minMs: 1, maxMs: 3 } }).map(
      (one) => one.delayMs,
    )
    expect(new Set(delays)).toEqual(new Set([1, 2, 3]))
  })

  it('does nothing where nothing was asked for', () => {
    const faults = drawn('a', { delay: null, fails: [] })
    expect(new Set(faults.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"delayMs":0,"status":null}']),
    )
  })

  it('keeps the delays as they are when failures are added', () => {
    const only = drawn('a', { ...options, fails: [] }).map(({ delayMs }) => delayMs)
    expect(drawn('a').map(({ delayMs }) => delayMs)).toEqual(only)
  })
})
