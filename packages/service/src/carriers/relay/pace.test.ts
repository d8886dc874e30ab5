import { describe, expect, it } from 'vitest'
import { askAgainMs, Pause, spread, tryAgainMs } from './pace.ts'

const DAY_MS = 86_400_000

describe('askAgainMs', () => {
  it('asks ever more rarely, and never again after two days', () => {
    const times: number[] = []
    for (let age = 0, again = askAgainMs(0); again !== null; again = askAgainMs(age)) {
      times.push(again)
      age += again
    }
    expect(times[0]).toBe(250)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBe(900_000)
    expect(times.length).toBeLessThan(250)
    expect(askAgainMs(2 * DAY_MS + 1)).toBeNull()
  })
})

describe('tryAgainMs', () => {
  it('is from a second to a minute', () => {
    expect([0, 10_000, DAY_MS].map(tryAgainMs)).toEqual([1_000, 5_000, 60_000])
  })
})

describe('spread', () => {
  it('is never sooner, and at most a quarter later', () => {
    for (let count = 0; count < 100; count++) {
      expect(spread(1_000)).toBeGreaterThanOrEqual(1_000)
      expect(spread(1_000)).toBeLessThanOrEqual(1_250)
    }
  })
})

describe('Pause', () => {
  it('doubles with each failure in a row, up to a minute, and ends with an answer', () => {
    const pause = new Pause()
    let now = 0
    const lengths = Array.from({ length: 8 }, () => {
      pause.begin(now, null)
      const leftMs = pause.leftMs(now)
      now += leftMs
      return leftMs
    })
    expect(lengths).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    pause.end()
    expect(pause.begin(now, null)).toBe(true)
    expect(pause.leftMs(now)).toBe(1_000)
  })

  it('counts requests that fail together once', () => {
    const pause = new Pause()
    expect([pause.begin(0, null), pause.begin(1, null), pause.begin(2, null)]).toEqual([
      true,
      false,
      false,
    ])
    expect(pause.leftMs(0)).toBe(1_000)
  })

  it('lasts as long as the upstream asks for', () => {
    const pause = new Pause()
    pause.begin(0, 120_000)
    pause.begin(0, 90_000)
    expect(pause.leftMs(0)).toBe(120_000)
  })
})
