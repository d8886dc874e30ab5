/**
 * `npm run faults [name…] [--minutes N]`: the long form of each scenario, or of those that are
 * named, one after the other; a table of what came out beside what must. Ends with 1 on a miss.
 */
import { parseArgs } from 'node:util'
import { missText, passes, passText, type Figure, type Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'

const SOAK_MINUTES = 30

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: String(SOAK_MINUTES) } },
  allowPositionals: true,
})

const wantedScenarios = (): readonly Scenario[] => {
  const unknown = positionals.find((name) => !scenarios.some((one) => one.name === name))
  if (unknown !== undefined) {
    const known = scenarios.map(({ name }) => name).join(', ')
    throw new Error(`there is no scenario ${unknown}; there are ${known}`)
  }
  return scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
}

const minutesWanted = (): number => {
  const minutes = Number(values.minutes)
  if (minutes > 0 && minutes <= 1_440) return minutes
  throw new Error(`--minutes ${values.minutes} is not a number from above 0 to 1440`)
}

const roundedText = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2)

const rowOf = (figure: Figure): string => {
  const verdict = figure.pass === null ? '     ' : passes(figure) ? 'ok   ' : 'MISS '
  const [value, pass] = [roundedText(figure.value).padStart(12), passText(figure.pass).padEnd(12)]
  return `  ${verdict} ${value}  ${pass} ${figure.what}`
}

/** How many figures were missed; one where the scenario could not be run to its end. */
const runOne = async ({ name, promise, lack, runLong }: Scenario, minutes: number) => {
  console.log(`\n${name}: ${promise}`)
  const lacked = lack()
  if (lacked !== null) {
    console.log(`  skipped: ${lacked}`)
    return process.env['POSTEL_TEST_REQUIRE'] === 'all' ? 1 : 0
  }
  const started = performance.now()
  try {
    const figures = await runLong({ minutes })
    for (const figure of figures) console.log(rowOf(figure))
    const missed = figures.filter((figure) => !passes(figure))
    for (const figure of missed) console.log(`  ${missText(figure).replaceAll('\n', '\n  ')}`)
    return missed.length
  } catch (error) {
    console.log(`  MISS  it did not come to its end: ${(error as Error).stack}`)
    return 1
  } finally {
    console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
}

// So that what is to be done at the end of this process is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

let missCount = 0
try {
  const minutes = minutesWanted()
  for (const scenario of wantedScenarios()) missCount += await runOne(scenario, minutes)
  console.log(missCount === 0 ? '\nall figures are met' : `\n${missCount} missed`)
} catch (error) {
  console.error((error as Error).message)
  missCount = 1
}
process.exitCode = missCount === 0 ? 0 : 1
