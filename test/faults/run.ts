/**
 * `npm run faults [name…] [--minutes N]`: the long form of each scenario, or of those that are
 * named, one after the other; a table of what came out beside what must. Ends with 1 on a miss.
 */
import { parseArgs } from 'node:util'
import { measureNamed } from '../support/measured.ts'
import { scenarios } from './scenarios.ts'

const SOAK_MINUTES = 30
const MINUTES_MAX = 1_440

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: String(SOAK_MINUTES) } },
  allowPositionals: true,
})
const minutes = Number(values.minutes)
if (minutes > 0 && minutes <= MINUTES_MAX) {
  const long = scenarios.map(({ runLong, ...one }) => ({ ...one, run: () => runLong({ minutes }) }))
  await measureNamed(long, positionals)
} else {
  console.error(`--minutes ${values.minutes} is not a number from above 0 to ${MINUTES_MAX}`)
  process.exitCode = 1
}
