import { numberEdges } from './numbers.ts'
import { flatten, isRecord, listIn, numberIn, recordIn, typesOf, type Schema } from './schema.ts'
import { textEdges } from './strings.ts'
import * as values from './values.ts'
import type { Maker } from './values.ts'

/** How many edge values of a part are tried inside its whole, by depth. */
const EDGES_MAX = [Infinity, 90, 24, 6, 1]
const EXTRA_NAMES = ['extra', 'x-extra', 'hasOwnProperty', 'constructor', '__proto__', '0', '']

export const JUNK: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    1e300,
    '',
    'a',
    '0',
    '1',
    '1.0',
    'true',
    'null',
    '2026-01-01',
  ],
  ...[[], [null], ['a'], [1, 1], {}, { a: 1 }, { length: 1 }],
]

/** Values on both sides of everything that the schema says, good ones and wrong types. */
export function edgesOf(written: Schema, maker: Maker, depth: number): readonly unknown[] {
  const schema = flatten(written, maker.document)
  const found = [values.validValue(schema, maker, depth), ...ownEdges(schema, maker, depth)]
  return selection([...found, ...JUNK], EDGES_MAX[depth] ?? 1)
}

/** Bounds come first in each list and stay; of the rest a part from everywhere. */
function selection(list: readonly unknown[], limit: number): readonly unknown[] {
  if (list.length <= limit) return list
  const kept = Math.floor(limit * FIRST_SHARE)
  return [...list.slice(0, kept), ...values.spread(list.slice(kept), limit - kept)]
}

const FIRST_SHARE = 0.6

function ownEdges(schema: Schema, maker: Maker, depth: number): unknown[] {
  if (depth > values.DEPTH_MAX) return []
  const branches = values.branchesOf(schema, maker)
  const types = typesOf(schema)
  const isNumeric = types.includes('integer') || types.includes('number')
  return [
    ...choiceEdges('const' in schema ? [schema['const']] : listIn<unknown>(schema, 'enum')),
    ...branches.flatMap((branch) => edgesOf(branch, maker, depth + 1)),
    ...crossed(branches, maker, depth),
    ...(types.includes('string') ? textEdges(schema, maker.random) : []),
    ...(isNumeric ? numberEdges(schema, maker.random) : []),
    ...(types.includes('array') ? arrayEdges(schema, maker, depth) : []),
    ...(types.includes('object') ? objectEdges(schema, maker, depth) : []),
  ]
}

/** Each value that may be chosen, and its look-alikes. */
const choiceEdges = (choices: readonly unknown[]): unknown[] =>
  choices.flatMap((choice) => {
    if (typeof choice === 'string') {
      return [choice, choice + ' ', choice.toUpperCase(), choice.slice(1), [choice]]
    }
    if (typeof choice === 'number') return [choice, choice + 1, -choice, String(choice), [choice]]
    return [choice, String(choice), [choice]]
  })

/** Objects that follow two branches at once, or mix them. */
function crossed(branches: readonly Schema[], maker: Maker, depth: number): unknown[] {
  const objects = branches
    .map((branch) => values.validValue(branch, maker, depth + 1))
    .filter((value) => isRecord(value))
  return objects.flatMap((one) => objects.map((two) => ({ ...one, ...two })))
}

function arrayEdges(schema: Schema, maker: Maker, depth: number): unknown[] {
  const items = isRecord(schema['items']) ? schema['items'] : {}
  const bounds = ['minItems', 'maxItems'].flatMap((key) => numberIn(schema, key) ?? [])
  const lengths = [0, 1, 2, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]
  const possible = lengths.filter((length) => length >= 0 && length <= values.ITEMS_MAX)
  const base = values.validArray(schema, maker, depth)
  const item = values.validValue(items, maker, depth + 1)
  return [
    ...possible.map((length) => values.validItems(schema, length, maker, depth)),
    [item, item],
    [item, structuredClone(item), item],
    ...edgesOf(items, maker, depth + 1).flatMap((edge) => [[edge], [...base.slice(1), edge]]),
  ]
}

function objectEdges(schema: Schema, maker: Maker, depth: number): unknown[] {
  const full = values.validObject(schema, maker, depth, true)
  const least = values.validObject(schema, maker, depth, false)
  const names = Object.keys({ ...recordIn(schema, 'properties'), ...full })
  const edgesAt = (name: string): readonly unknown[] =>
    edgesOf(values.propertySchema(schema, name), maker, depth + 1)
  return [
    full,
    least,
    ...names.flatMap((name) => [
      values.withoutProperty(full, name),
      values.withoutProperty(least, name),
      ...edgesAt(name).map((edge) => values.withProperty(full, name, edge)),
    ]),
    ...surplus(schema, full, maker, depth),
    ...surplus(schema, least, maker, depth),
  ]
}

/**
 * Undeclared properties: good and bad values, odd names, as many as the count bounds allow and one
 * more.
 */
function surplus(
  schema: Schema,
  base: Readonly<Record<string, unknown>>,
  maker: Maker,
  depth: number,
): unknown[] {
  const additional = values.propertySchema({ ...schema, properties: {} }, '')
  const make = (): unknown => values.validValue(additional, maker, depth + 1)
  const with_ = (name: string, value: unknown): unknown => values.withProperty(base, name, value)
  let many = base
  const count = Math.min(numberIn(schema, 'maxProperties') ?? 1, values.ITEMS_MAX)
  const grown = Array.from({ length: count + 1 }, (_, index) => {
    many = values.withProperty(many, `more${index}`, make())
    return many
  })
  return [
    ...grown,
    ...EXTRA_NAMES.flatMap((name) => [with_(name, make()), with_(name, maker.random.pick(JUNK))]),
    ...edgesOf(additional, maker, depth + 1).map((edge) => with_('extra', edge)),
    with_(values.freeName(schema, maker, 'named'), make()),
  ]
}
