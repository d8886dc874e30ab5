import { child, type Cursor, fail, isObject, resolve } from './cursor.ts'
import type { Schema } from './types.ts'

/** A parameter or form field is text: a scalar, or an array of scalars, but nothing deeper. */
export function checkText(at: Cursor, schema: Schema, inArray = false, depth = 0): void {
  if (depth > DEPTH_MAX) fail(at, 'leads to itself')
  switch (schema.kind) {
    case 'object':
      return fail(at, 'an object cannot be read from a parameter or form field')
    case 'array':
      if (inArray) fail(at, 'an array in an array cannot be read from a parameter or form field')
      return checkText(at, schema.items, true, depth + 1)
    case 'types':
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      for (const member of schema.members) checkText(at, member, inArray, depth + 1)
      return
    case 'ref':
      return checkText(at, target(at, schema.name), inArray, depth + 1)
    default:
  }
}

const DEPTH_MAX = 32

/** Only the kinds matter here, so a component is looked at as it stands in the document. */
function target(at: Cursor, name: string): Schema {
  const reference = `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const found = resolve({ ...at, value: { $ref: reference } })
  return shape(found)
}

function shape(at: Cursor): Schema {
  if (!isObject(at.value)) return { kind: 'any' }
  const types = [at.value['type'] ?? []].flat()
  if (types.includes('object') || 'properties' in at.value) {
    return { kind: 'object', properties: [], requiredElsewhere: [] }
  }
  if (types.includes('array')) return { kind: 'array', items: shape(resolve(child(at, 'items'))) }
  return { kind: 'any' }
}
