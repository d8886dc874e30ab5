import { expect, it } from 'vitest'
import { failureOf } from './upstream-failures.ts'

it.each([
  [21610, 'blocked'],
  [21211, 'unknown_handset'],
  [21606, 'no_sender'],
  [30007, 'carrier_violation'],
  [30036, 'expired'],
  [99999, 'carrier_unknown'],
  [null, 'carrier_unknown'],
])('an upstream error of %j is %s here', (code, failure) => {
  expect(failureOf(code)).toBe(failure)
})
