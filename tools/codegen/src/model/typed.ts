import { checkName } from './names.ts'
import {
  child,
  type Cursor,
  entries,
  fail,
  flag,
  items,
  type JsonObject,
  optionalNumber,
  optionalText,
  text,
} from './cursor.ts'
import { numberFormats, stringFormats } from './formats.ts'
import type {
  ArraySchema,
  EnumSchema,
  NumberSchema,
  ObjectSchema,
  Scalar,
  Schema,
} from './types.ts'

/** Passed in, because schemas nest and modules should not import each other in a circle. */
type ReadSchema = (at: Cursor) => Schema

/** Reads the keywords that constrain one type. */
export function readTyped(at: Cursor, type: string, readSchema: ReadSchema): Schema {
  switch (type) {
    case 'string':
      return readString(at)
    case 'number':
    case 'integer':
      return readNumber(at, type)
    case 'array':
      return readArray(at, readSchema)
    case 'object':
      return readObject(at, readSchema)
    default:
      return { kind: type === 'boolean' ? 'boolean' : 'null' }
  }
}

export function readEnum(at: Cursor, value: JsonObject): EnumSchema {
  const keyword = 'const' in value ? 'const' : 'enum'
  if ('const' in value && 'enum' in value) fail(at, 'has both enum and const')
  const found = keyword === 'const' ? [child(at, 'const')] : items(child(at, 'enum'))
  if (found.length === 0) fail(child(at, 'enum'), 'has no values')
  const values = found.map(scalar)
  const types = value['type'] === undefined ? undefined : [value['type']].flat().map(String)
  found.forEach((member, index) => {
    if (types !== undefined && !types.some((type) => hasType(values[index]!, type))) {
      fail(member, `is not of type ${types.join(', ')}`)
    }
  })
  return { kind: 'enum', keyword, values, ...(types === undefined ? {} : { types }) }
}

function scalar(at: Cursor): Scalar {
  const { value } = at
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return value as Scalar
  }
  return fail(at, 'an enum or const value must be text, a number, a boolean or null')
}

function hasType(value: Scalar, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function readString(at: Cursor): Schema {
  const pattern = optionalText(child(at, 'pattern'))
  if (pattern !== undefined) checkPattern(child(at, 'pattern'), pattern)
  return defined({
    kind: 'string',
    minLength: count(child(at, 'minLength')),
    maxLength: count(child(at, 'maxLength')),
    pattern,
    format: format(child(at, 'format'), stringFormats, 'string'),
  })
}

/** Patterns are read as JSON Schema asks: ECMAScript with the `u` flag. */
function checkPattern(at: Cursor, pattern: string): void {
  try {
    new RegExp(pattern, 'u')
  } catch {
    fail(at, 'is not a valid regular expression with the u flag')
  }
}

function readNumber(at: Cursor, kind: 'number' | 'integer'): NumberSchema {
  const multipleOf = optionalNumber(child(at, 'multipleOf'))
  if (multipleOf !== undefined && multipleOf <= 0) fail(child(at, 'multipleOf'), 'must be above 0')
  return defined({
    kind,
    minimum: optionalNumber(child(at, 'minimum')),
    maximum: optionalNumber(child(at, 'maximum')),
    exclusiveMinimum: optionalNumber(child(at, 'exclusiveMinimum')),
    exclusiveMaximum: optionalNumber(child(at, 'exclusiveMaximum')),
    multipleOf,
    format: format(child(at, 'format'), numberFormats, kind),
    clamp: optionalNumber(child(at, 'x-clamp')),
  })
}

function format(at: Cursor, known: ReadonlySet<string>, type: string): string | undefined {
  const name = optionalText(at)
  if (name !== undefined && !known.has(name)) {
    fail(at, `format "${name}" is not supported for type ${type}; known: ${[...known].join(', ')}`)
  }
  return name
}

function readArray(at: Cursor, readSchema: ReadSchema): ArraySchema {
  const of = child(at, 'items')
  return defined({
    kind: 'array',
    items: of.value === undefined ? { kind: 'any' } : readSchema(of),
    minItems: count(child(at, 'minItems')),
    maxItems: count(child(at, 'maxItems')),
    uniqueItems: flag(child(at, 'uniqueItems'), false) || undefined,
  })
}

function readObject(at: Cursor, readSchema: ReadSchema): ObjectSchema {
  const required = new Set(items(child(at, 'required')).map(text))
  const properties = entries(child(at, 'properties')).map(([name, property]) => {
    checkName(property, name)
    return { name, schema: readSchema(property), required: required.has(name) }
  })
  for (const { name } of properties) required.delete(name)
  const additional = child(at, 'additionalProperties')
  return defined({
    kind: 'object',
    properties,
    requiredElsewhere: [...required],
    additional:
      typeof additional.value === 'boolean' || additional.value === undefined
        ? additional.value
        : readSchema(additional),
    minProperties: count(child(at, 'minProperties')),
    maxProperties: count(child(at, 'maxProperties')),
  })
}

function count(at: Cursor): number | undefined {
  const value = optionalNumber(at)
  if (value !== undefined && (!Number.isInteger(value) || value < 0)) {
    fail(at, 'must be a whole number from 0')
  }
  return value
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Leaves out what is undefined, so that absent keywords stay absent. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Defined<T>
}
