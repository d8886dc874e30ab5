import { edgesOf, JUNK } from './edges.ts'
import { seededRandom, type Random } from './random.ts'
import { isRecord, type Schema } from './schema.ts'
import { mutants } from './strings.ts'
import { validValue, withoutProperty, withProperty } from './values.ts'

const CASES_MAX = 2000

/**
 * At least `count` different JSON values to judge by the schema: good ones, both sides of every
 * bound, wrong types, missing and surplus properties, and seeded mutants of all that; of these the
 * ones that `keeps` wants. The same seed gives the same cases.
 */
export function casesFor(
  schema: Schema,
  document: Schema,
  seed: string,
  count: number,
  keeps: (value: unknown) => boolean = () => true,
): unknown[] {
  const maker = { document, random: seededRandom(seed) }
  const cases = new Map<string, unknown>()
  const add = (value: unknown): void => {
    if (!keeps(value)) return
    cases.set(Object.is(value, -0) ? '-0' : JSON.stringify(value), value)
  }
  edgesOf(schema, maker, 0).slice(0, CASES_MAX).forEach(add)
  while (cases.size < count) {
    const value = validValue(schema, maker, 0)
    const once = mutate(value, maker.random)
    for (const next of [value, once, mutate(once, maker.random), noise(maker.random)]) add(next)
  }
  return [...cases.values()]
}

/** The value with one part, chosen at random, replaced, removed, doubled or bent. */
export function mutate(value: unknown, random: Random): unknown {
  if (random.chance(0.2)) return random.pick(JUNK)
  if (typeof value === 'string') return random.pick(mutants(value, random))
  if (typeof value === 'number') return random.pick([value + 1, value - 1, value / 2, -value])
  if (Array.isArray(value)) return mutateArray(value, random)
  if (!isRecord(value)) return random.pick(JUNK)
  const names = Object.keys(value)
  if (names.length === 0) return withProperty(value, 'surplus', random.pick(JUNK))
  const name = random.pick(names)
  if (random.chance(0.2)) return withoutProperty(value, name)
  return withProperty(value, name, mutate(value[name], random))
}

function mutateArray(value: readonly unknown[], random: Random): unknown[] {
  if (value.length === 0 || random.chance(0.2)) return [...value, random.pick(JUNK)]
  if (random.chance(0.3)) return [...value, ...value]
  const at = random.below(value.length)
  return value.map((item, index) => (index === at ? mutate(item, random) : item))
}

/**
 * A value that owes nothing to the schema, so that even `const` has enough different ones to
 * refuse.
 */
function noise(random: Random): unknown {
  const number = (random.below(20_001) - 10_000) / random.pick([1, 2, 10, 100])
  return random.pick([number, String(number), `x${random.below(1e6)}`, [number], { a: number }])
}
