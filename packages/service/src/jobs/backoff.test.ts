import { describe, expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'

describe('backoffMs', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 1, 2_000],
    [4, 0.5, 6_000],
    [60, 1, 300_000],
  ])('after attempt %i with chance %f waits %i ms', (attempt, chance, waitMs) => {
    expect(backoffMs(attempt, chance)).toBe(waitMs)
  })
})
