export type Schema = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const recordIn = (schema: Schema, key: string): Record<string, Schema> =>
  isRecord(schema[key]) ? (schema[key] as Record<string, Schema>) : {}

export const listIn = <T = Schema>(schema: Schema, key: string): readonly T[] =>
  Array.isArray(schema[key]) ? (schema[key] as T[]) : []

export const numberIn = (schema: Schema, key: string): number | undefined =>
  typeof schema[key] === 'number' ? schema[key] : undefined

/** `#/a/b~1c` → the steps `a`, `b/c`. */
export const pointerSteps = (reference: string): string[] =>
  reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointer = (...steps: readonly (string | number)[]): string =>
  '#' + steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('')

/** What a reference names; anything else is itself. */
export function resolve<T = Schema>(value: T, document: Schema): T {
  if (!isRecord(value) || typeof value['$ref'] !== 'string') return value
  let found: unknown = document
  for (const step of pointerSteps(value['$ref'])) {
    found = isRecord(found) || Array.isArray(found) ? (found as Schema)[step] : undefined
  }
  if (found === undefined) throw new Error(`Nothing at ${value['$ref']}`)
  return resolve(found as T, document)
}

/**
 * One schema without `$ref` and `allOf` at its top that accepts about the same values. Only made to
 * invent cases from: the verdict on each case comes from the schema as it is written.
 */
export function flatten(schema: Schema, document: Schema): Schema {
  // `true` and `false` are schemas too, about no type in particular.
  if (!isRecord(schema)) return {}
  const known = flattened.get(document) ?? new WeakMap<Schema, Schema>()
  flattened.set(document, known)
  const flat = known.get(schema) ?? flattenAnew(schema, document)
  known.set(schema, flat)
  return flat
}

const flattened = new WeakMap<Schema, WeakMap<Schema, Schema>>()

function flattenAnew(schema: Schema, document: Schema): Schema {
  const { $ref, allOf, ...own } = schema
  const parts = [...(Array.isArray(allOf) ? (allOf as Schema[]) : [])]
  if ($ref !== undefined) parts.push(resolve({ $ref }, document))
  return parts.map((part) => flatten(part, document)).reduce(merge, own)
}

const HIGHER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const LOWER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

export function merge(left: Schema, right: Schema): Schema {
  const merged: Record<string, unknown> = { ...left, ...right }
  for (const key of Object.keys(merged)) {
    const [one, two] = [left[key], right[key]]
    if (one === undefined || two === undefined) continue
    if (HIGHER.includes(key)) merged[key] = Math.max(Number(one), Number(two))
    if (LOWER.includes(key)) merged[key] = Math.min(Number(one), Number(two))
    if (key === 'required') merged[key] = [...new Set([one, two].flat())]
    if (key === 'properties') merged[key] = mergeProperties(one as Schema, two as Schema)
    if (key === 'type') merged[key] = [one].flat().filter((type) => [two].flat().includes(type))
  }
  return merged
}

function mergeProperties(left: Schema, right: Schema): Schema {
  const merged: Record<string, unknown> = { ...left, ...right }
  for (const name of Object.keys(right)) {
    if (name in left) merged[name] = { allOf: [left[name], right[name]] }
  }
  return merged
}

const IMPLIED: readonly [type: string, keywords: readonly string[]][] = [
  ['object', ['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties']],
  ['array', ['items', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

/**
 * The types that a flattened schema is about: those it states, else those that its keywords speak
 * of.
 */
export function typesOf(schema: Schema): readonly string[] {
  if (schema['type'] !== undefined) return [schema['type']].flat() as string[]
  const implied = IMPLIED.filter(([, keywords]) => keywords.some((keyword) => keyword in schema))
  return implied.map(([type]) => type)
}
