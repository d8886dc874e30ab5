import { describe, expect, it } from 'vitest'
import { pollDelayMs } from './poll-delay.ts'

const calm = { isHidden: false, failures: 0, unchanged: 0 }

describe('pollDelayMs', () => {
  it('asks every second while something happens, and less often once nothing does', () => {
    expect(pollDelayMs(calm)).toBe(1_000)
    expect(pollDelayMs({ ...calm, unchanged: 30 })).toBe(3_000)
  })

  it('asks ever less often while nobody looks, and at least once a minute', () => {
    const delays = [0, 1, 2, 3, 4, 999].map((unchanged) =>
      pollDelayMs({ ...calm, isHidden: true, unchanged }),
    )
    expect(delays).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
  })

  it('leaves a service that fails alone for longer each time, up to half a minute', () => {
    const delays = [1, 2, 5, 999].map((failures) => pollDelayMs({ ...calm, failures }))
    expect(delays).toEqual([2_000, 4_000, 30_000, 30_000])
  })
})
