import { describe, expect, it } from 'vitest'
import { missText, passes } from '../support/figure.ts'
import { scenarios } from './scenarios.ts'

/** Far beyond what any takes: a scenario that has not ended by then hangs. */
const PATIENCE_MS = 120_000

/** The short form of each; the long one, with the figures promised, is `npm run faults`. */
describe('under faults, the service', { timeout: PATIENCE_MS }, () => {
  for (const { promise, lack, runShort } of scenarios) {
    const lacked = lack()
    if (lacked === null || process.env['POSTEL_TEST_REQUIRE'] === 'all') {
      it(promise, async () => {
        expect(lacked).toBeNull()
        const figures = await runShort()
        const missed = figures.filter((figure) => !figure.ofMachine && !passes(figure))
        expect(missed.map(missText)).toEqual([])
      })
    } else {
      it.skip(`${promise}: ${lacked}`)
      console.warn(`skipped: ${lacked}`)
    }
  }
})
