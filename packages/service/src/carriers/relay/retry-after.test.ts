import { expect, it } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const NOON = Date.UTC(2026, 10, 21, 12)

it.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['999999', 3_600_000],
  ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['Sun, 22 Nov 2026 12:00:00 GMT', 3_600_000],
  ['-1', null],
  ['1.5', null],
  ['soon', null],
  ['', null],
  [null, null],
])('retryAfterMs reads %j as %j', (header, timeMs) => {
  expect(retryAfterMs(header, NOON)).toBe(timeMs)
})
