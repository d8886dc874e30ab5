import { missText, passes, rowOf, type Figure } from './figure.ts'

/** What comes to figures by itself. */
export interface Measured {
  /** By which it is asked for. */
  name: string
  /** What its figures show, in a sentence. */
  promise: string
  /** What this machine lacks to run it; null where nothing does. */
  lack(): string | null
  run(): Promise<Figure[]>
}

/**
 * Runs those that are named, or all, one after the other, and prints a table of what came out
 * beside what must. The process ends with 1 on a miss.
 */
export const measureNamed = async (
  all: readonly Measured[],
  names: readonly string[],
): Promise<void> => {
  // So that what is to be done at the end of this process is done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
  const unknown = names.find((name) => !all.some((one) => one.name === name))
  if (unknown !== undefined) {
    console.error(`there is no ${unknown}; there are ${all.map(({ name }) => name).join(', ')}`)
    process.exitCode = 1
    return
  }
  let missCount = 0
  for (const one of all) {
    if (names.length === 0 || names.includes(one.name)) missCount += await measureOne(one)
  }
  console.log(missCount === 0 ? '\nall figures are met' : `\n${missCount} missed`)
  process.exitCode = missCount === 0 ? 0 : 1
}

/** How many figures were missed; one where it could not be run to its end. */
const measureOne = async ({ name, promise, lack, run }: Measured): Promise<number> => {
  console.log(`\n${name}: ${promise}`)
  const lacked = lack()
  if (lacked !== null) {
    console.log(`  skipped: ${lacked}`)
    return process.env['POSTEL_TEST_REQUIRE'] === 'all' ? 1 : 0
  }
  const started = performance.now()
  try {
    const figures = await run()
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
