import {
  child,
  type Cursor,
  entries,
  fail,
  isObject,
  items,
  type JsonObject,
  onlyKeys,
  resolve,
  text,
} from './cursor.ts'
import { constraintKeywords, constraints, groupKeywords, schemaKeywords } from './keywords.ts'
import { checkDefault } from './default.ts'
import { readEnum, readTyped } from './typed.ts'
import type { GroupSchema, Schema } from './types.ts'

/**
 * Reads a JSON Schema. `inherited` is the type that a surrounding group already fixes, for members
 * such as `{ required: [a] }` that leave it out.
 */
export function readSchema(at: Cursor, inherited?: string): Schema {
  if (at.value === true) return { kind: 'any' }
  if (at.value === false) return { kind: 'never' }
  const value = onlyKeys(at, schemaKeywords, 'a schema')
  const fixed = fixedType(at) ?? inherited
  const parts = readParts(at, value, fixed)
  const only = parts[0] ?? { kind: 'any' }
  const schema: Schema = parts.length > 1 ? { kind: 'allOf', members: parts } : only
  const read = { ...schema, ...annotationsOf(at, value) }
  if ('default' in value) checkDefault(child(at, 'default'), read)
  return read
}

/** What must hold at once: the schema's own keywords, its `$ref` and each of its groups. */
function readParts(at: Cursor, value: JsonObject, fixed: string | undefined): Schema[] {
  const parts: Schema[] = []
  const own = readOwn(at, value, fixed)
  if (own !== undefined) parts.push(own)
  if ('$ref' in value) parts.push(readReference(at))
  for (const keyword of groupKeywords) {
    if (keyword in value) parts.push(...readGroup(child(at, keyword), keyword, fixed))
  }
  if ('discriminator' in value) addDiscriminator(child(at, 'discriminator'), parts)
  return parts
}

function readOwn(at: Cursor, value: JsonObject, fixed: string | undefined): Schema | undefined {
  const own = Object.keys(value).filter((key) => constraintKeywords.has(key))
  if ('enum' in value || 'const' in value) {
    const extra = own[0]
    if (extra !== undefined)
      fail(child(at, extra), `"${extra}" beside enum or const is not supported`)
    return readEnum(at, value)
  }
  const types = readTypes(at, value)
  if (types.length === 0 && own.length === 0) return undefined
  const effective = types.length > 0 ? types : fixed === undefined ? [] : [fixed]
  for (const key of own) {
    if (effective.length === 0) {
      fail(child(at, key), `"${key}" needs a "type" beside it, or in a schema that this one joins`)
    }
    if (!effective.some((type) => constraints[type]!.includes(key))) {
      fail(child(at, key), `"${key}" has no effect on type ${effective.join(', ')}`)
    }
  }
  const members = effective.map((type) => readTyped(at, type, readSchema))
  return members.length === 1 ? members[0] : { kind: 'types', members }
}

function readTypes(at: Cursor, value: JsonObject): string[] {
  const type = child(at, 'type')
  if (value['type'] === undefined) return []
  const types = Array.isArray(type.value) ? items(type).map(text) : [text(type)]
  if (types.length === 0) fail(type, 'names no type')
  for (const name of types) {
    if (!(name in constraints)) fail(type, `"${name}" is not a JSON Schema type`)
  }
  if (new Set(types).size < types.length) fail(type, 'names a type twice')
  return types
}

function readReference(at: Cursor): Schema {
  const reference = text(child(at, '$ref'))
  const component = /^#\/components\/schemas\/([^/]+)$/.exec(reference)
  if (component === null) {
    fail(at, `$ref ${reference}: a schema may only refer to #/components/schemas/<name>`)
  }
  resolve({ ...at, value: { $ref: reference } })
  const name = decodeURIComponent(component[1]!).replaceAll('~1', '/').replaceAll('~0', '~')
  return { kind: 'ref', name }
}

function readGroup(
  at: Cursor,
  keyword: (typeof groupKeywords)[number],
  fixed: string | undefined,
): Schema[] {
  const members = items(at).map((member) => readSchema(member, fixed))
  if (members.length === 0) fail(at, 'has no members')
  return keyword === 'allOf' ? members : [{ kind: keyword, members }]
}

function addDiscriminator(at: Cursor, parts: Schema[]): void {
  const value = onlyKeys(at, new Set(['propertyName', 'mapping']), 'a discriminator')
  const group = parts.find(
    (part): part is GroupSchema => part.kind === 'oneOf' || part.kind === 'anyOf',
  )
  if (group === undefined) fail(at, 'a discriminator needs oneOf or anyOf beside it')
  const mapping = entries(child(at, 'mapping')).map(
    ([name, target]) => [name, text(target)] as const,
  )
  group.discriminator = {
    propertyName: text(child(at, 'propertyName')),
    ...('mapping' in value ? { mapping: Object.fromEntries(mapping) } : {}),
  }
}

/** The one type that the schema or anything it must also satisfy insists on. */
function fixedType(at: Cursor, depth = 0): string | undefined {
  const target = resolveQuietly(at)
  if (!isObject(target.value) || depth > DEPTH_MAX) return undefined
  const type = target.value['type']
  if (typeof type === 'string') return type
  for (const member of [...asItems(child(target, 'allOf')), ...refOf(target)]) {
    const found = fixedType(member, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** References that lead to themselves are reported where they are read, not here. */
const DEPTH_MAX = 32

const asItems = (at: Cursor): Cursor[] => (Array.isArray(at.value) ? items(at) : [])

const refOf = (at: Cursor): Cursor[] =>
  isObject(at.value) && typeof at.value['$ref'] === 'string' ? [resolveQuietly(at)] : []

function resolveQuietly(at: Cursor): Cursor {
  const isPlainReference = isObject(at.value) && '$ref' in at.value
  return isPlainReference ? resolve(at) : at
}

function annotationsOf(at: Cursor, value: JsonObject): { description?: string; default?: unknown } {
  const description = value['description']
  if (description !== undefined) text(child(at, 'description'))
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...('default' in value ? { default: value['default'] } : {}),
  }
}
