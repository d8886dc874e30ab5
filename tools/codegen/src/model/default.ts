import { type Cursor, fail, isObject } from './cursor.ts'
import type { NumberSchema, Schema, StringSchema } from './types.ts'

/** A default that its own schema refuses would reach handlers unchecked. */
export function checkDefault(at: Cursor, schema: Schema): void {
  if (!accepts(schema, at.value)) fail(at, 'is not what its own schema accepts')
}

/** Members of arrays and objects, and what stands behind a reference, are not looked into. */
function accepts(schema: Schema, value: unknown): boolean {
  switch (schema.kind) {
    case 'string':
      return typeof value === 'string' && acceptsText(schema, value)
    case 'number':
    case 'integer':
      return typeof value === 'number' && acceptsNumber(schema, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'null':
      return value === null
    case 'never':
      return false
    case 'enum':
      return schema.values.some((one) => one === value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'types':
    case 'anyOf':
    case 'oneOf':
      return schema.members.some((member) => accepts(member, value))
    case 'allOf':
      return schema.members.every((member) => accepts(member, value))
    default:
      return true
  }
}

const acceptsText = (
  { minLength = 0, maxLength = Infinity, pattern }: StringSchema,
  value: string,
) =>
  [...value].length >= minLength &&
  [...value].length <= maxLength &&
  (pattern === undefined || new RegExp(pattern, 'u').test(value))

function acceptsNumber(schema: NumberSchema, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity } = schema
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema
  const isInside = value >= minimum && value <= maximum
  const isWhole = schema.kind === 'number' || Number.isInteger(value)
  return isInside && isWhole && value > exclusiveMinimum && value < exclusiveMaximum
}
