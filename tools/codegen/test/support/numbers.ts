import type { Random } from './random.ts'
import { numberIn, type Schema } from './schema.ts'

const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'x-clamp']
const NEAR = [-1, -0.5, -1e-9, 0, 1e-9, 0.5, 1]
const NOTABLE = [
  ...[
    0,
    -0,
    1,
    -1,
    0.5,
    1.5,
    -1.5,
    0.1,
    0.2,
    0.1 + 0.2,
    0.3,
    10,
    100,
    1e15,
    1e16,
    1e21,
    1e300,
    -1e300,
  ],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 5e-324],
  ...[Number.MAX_VALUE, -Number.MAX_VALUE],
]

export function validNumber(schema: Schema, whole: boolean, random: Random): number {
  const step = numberIn(schema, 'multipleOf') ?? (whole ? 1 : 0.25)
  const low = numberIn(schema, 'minimum') ?? numberIn(schema, 'exclusiveMinimum') ?? -10
  const high = numberIn(schema, 'maximum') ?? numberIn(schema, 'exclusiveMaximum') ?? low + 20
  const first = Math.ceil(low / step)
  const count = Math.max(1, Math.min(Math.floor(high / step) - first + 1, 1e6))
  const value = (first + random.below(count)) * step
  const onOpenEnd = value === schema['exclusiveMinimum'] || value === schema['exclusiveMaximum']
  return onOpenEnd ? (low + high) / 2 : value
}

/**
 * Both sides of each bound, multiples and what lies between them, and the numbers that trip
 * implementations up.
 */
export function numberEdges(schema: Schema, random: Random): number[] {
  const bounds = BOUNDS.flatMap((key) => numberIn(schema, key) ?? [])
  const step = numberIn(schema, 'multipleOf')
  const multiples =
    step === undefined ? [] : [-3, -1, 0, 1, 2, 3, 7, 29, 57, 115].map((n) => n * step)
  return [
    ...bounds.flatMap((bound) => NEAR.map((distance) => bound + distance)),
    ...bounds.flatMap((bound) => [
      bound - (step ?? 1),
      bound + (step ?? 1),
      bound * 1.1,
      bound * 0.9,
    ]),
    ...multiples.flatMap((multiple) => [
      multiple,
      multiple + (step ?? 0) / 2,
      multiple + (step ?? 0) / 3,
    ]),
    ...NOTABLE,
    validNumber(schema, true, random),
    validNumber(schema, false, random),
  ]
}
