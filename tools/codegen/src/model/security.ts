import { child, type Cursor, entries, fail, items, onlyKeys, resolve, text } from './cursor.ts'
import type { Operation } from './types.ts'

const schemeKeys = new Set([
  'bearerFormat',
  'description',
  'flows',
  'in',
  'name',
  'openIdConnectUrl',
  'scheme',
  'type',
])

type Security = Pick<Operation, 'security' | 'securityOptional'>

export function readSecuritySchemes(root: Cursor): string[] {
  return entries(child(child(root, 'components'), 'securitySchemes')).map(([name, reference]) => {
    const at = resolve(reference)
    onlyKeys(at, schemeKeys, 'a security scheme')
    text(child(at, 'type'))
    return name
  })
}

/** The names of the schemes any of which will do; an operation's own list replaces the root's. */
export function readSecurity(root: Cursor, operation: Cursor): Security {
  const own = child(operation, 'security')
  const requirements = own.value === undefined ? child(root, 'security') : own
  const known = new Set(readSecuritySchemes(root))
  const names = items(requirements).flatMap((at) => {
    const [first, ...more] = entries(at)
    if (first === undefined) return []
    if (more.length > 0) fail(at, 'schemes that are needed together are not supported')
    if (!known.has(first[0])) fail(first[1], `security scheme "${first[0]}" is not declared`)
    return [first[0]]
  })
  const optional = names.length > 0 && names.length < items(requirements).length
  return { security: names, securityOptional: optional }
}
