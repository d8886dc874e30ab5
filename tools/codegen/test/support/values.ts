import { validNumber } from './numbers.ts'
import { matching } from './pattern.ts'
import type { Random } from './random.ts'
import {
  flatten,
  isRecord,
  listIn,
  merge,
  numberIn,
  recordIn,
  typesOf,
  type Schema,
} from './schema.ts'
import { validText } from './strings.ts'

/** Past this depth only what is required is made, so that recursion ends. */
export const DEPTH_MAX = 4
/** Arrays and objects are made up to this size, so that bounds up to it are tried on both sides. */
export const ITEMS_MAX = 1100
const DIFFERENT_ITEMS_MAX = 3
/** Items that must differ are made again when they do not. */
const TRIES_EACH = 5
const ANY_TYPE = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array']

export interface Maker {
  document: Schema
  random: Random
}

/** A value that the schema most likely accepts; past the depth limit the smallest one. */
export function validValue(written: Schema, maker: Maker, depth: number): unknown {
  const schema = flatten(written, maker.document)
  if ('const' in schema) return schema['const']
  if ('enum' in schema) return maker.random.pick(listIn<unknown>(schema, 'enum'))
  const branches = branchesOf(schema, maker)
  if (branches.length > 0) return validValue(branchAt(branches, maker, depth), maker, depth)
  const stated = typesOf(schema)
  return validOfType(maker.random.pick(stated.length > 0 ? stated : ANY_TYPE), schema, maker, depth)
}

function validOfType(type: string, schema: Schema, maker: Maker, depth: number): unknown {
  switch (type) {
    case 'string':
      return validText(schema, maker.random)
    case 'integer':
    case 'number':
      return validNumber(schema, type === 'integer', maker.random)
    case 'boolean':
      return maker.random.chance(0.5)
    case 'array':
      return validArray(schema, maker, depth)
    case 'object':
      return validObject(schema, maker, depth, maker.random.chance(0.5))
    default:
      return null
  }
}

export function validArray(schema: Schema, maker: Maker, depth: number): unknown[] {
  const low = numberIn(schema, 'minItems') ?? 0
  const high = Math.min(numberIn(schema, 'maxItems') ?? Infinity, low + 2)
  const length = depth >= DEPTH_MAX ? low : low + maker.random.below(high - low + 1)
  return validItems(schema, length, maker, depth)
}

/** A few different items, over and over; where they must differ, as many as come out different. */
export function validItems(schema: Schema, length: number, maker: Maker, depth: number): unknown[] {
  const items = isRecord(schema['items']) ? schema['items'] : {}
  const make = (): unknown => validValue(items, maker, depth + 1)
  if (schema['uniqueItems'] !== true) {
    const different = Array.from({ length: Math.min(length, DIFFERENT_ITEMS_MAX) }, make)
    return Array.from({ length }, (_, index) => different[index % different.length])
  }
  const unique = new Map<string, unknown>()
  for (let tries = 0; tries < length * TRIES_EACH && unique.size < length; tries += 1) {
    const item = make()
    unique.set(JSON.stringify(item), item)
  }
  return [...unique.values()]
}

/** `whole`: with every optional property, else with the required ones alone. */
export function validObject(
  schema: Schema,
  maker: Maker,
  depth: number,
  whole: boolean,
): Record<string, unknown> {
  const properties = recordIn(schema, 'properties')
  const optional = depth < DEPTH_MAX && whole ? Object.keys(properties) : []
  let value: Record<string, unknown> = {}
  const add = (name: string): void => {
    value = withProperty(value, name, validValue(propertySchema(schema, name), maker, depth + 1))
  }
  for (const name of new Set([...listIn<string>(schema, 'required'), ...optional])) add(name)
  const count = numberIn(schema, 'minProperties') ?? 0
  const spare = Object.keys(properties).filter((name) => !Object.hasOwn(value, name))
  for (let extra = 0; Object.keys(value).length < count; extra += 1) {
    add(spare[extra] ?? freeName(schema, maker, `more${extra}`))
  }
  return value
}

export function propertySchema(schema: Schema, name: string): Schema {
  const properties = recordIn(schema, 'properties')
  if (Object.hasOwn(properties, name)) return properties[name] ?? {}
  return isRecord(schema['additionalProperties']) ? schema['additionalProperties'] : {}
}

/** A name that `propertyNames` allows, or the fallback where it allows all. */
export function freeName(schema: Schema, maker: Maker, fallback: string): string {
  const pattern = recordIn(schema, 'propertyNames')['pattern']
  return (typeof pattern === 'string' ? matching(pattern, maker.random) : null) ?? fallback
}

/** Each branch of oneOf and anyOf together with what is written beside it. */
export function branchesOf(schema: Schema, maker: Maker): Schema[] {
  const { oneOf: _one, anyOf: _any, discriminator: _discriminator, ...beside } = schema
  const written = [...listIn(schema, 'oneOf'), ...listIn(schema, 'anyOf')]
  return written.map((branch) => merge(beside, flatten(branch, maker.document)))
}

function branchAt(branches: readonly Schema[], maker: Maker, depth: number): Schema {
  if (depth < DEPTH_MAX) return maker.random.pick(branches)
  const isShallow = (branch: Schema): boolean =>
    branchesOf(branch, maker).length === 0 &&
    !typesOf(branch).some((type) => type === 'object' || type === 'array')
  const shallow = branches.filter(isShallow)
  return maker.random.pick(shallow.length > 0 ? shallow : branches)
}

/** A plain assignment to `__proto__` would set the prototype; parsed JSON has it as a property. */
export function withProperty(
  value: Readonly<Record<string, unknown>>,
  name: string,
  property: unknown,
): Record<string, unknown> {
  const copy = { ...value }
  const shown = { enumerable: true, configurable: true, writable: true }
  return Object.defineProperty(copy, name, { value: property, ...shown })
}

export const withoutProperty = (
  value: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))

/** At most `limit` of the values, from all over the list, always with the first. */
export function spread<T>(list: readonly T[], limit: number): readonly T[] {
  const step = Math.max(1, list.length / limit)
  return list.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
}
