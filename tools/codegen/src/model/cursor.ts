/** A place in the document: the value and the JSON pointer that leads to it. */
export interface Cursor {
  readonly value: unknown
  readonly pointer: string
  readonly document: unknown
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The document holds something that this generator does not turn into code. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError'
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(`${pointer}: ${message}`)
    this.pointer = pointer
  }
}

export const root = (document: unknown): Cursor => ({ value: document, pointer: '#', document })

export function fail(at: Cursor, message: string): never {
  throw new UnsupportedError(at.pointer, message)
}

export function child(at: Cursor, key: string | number): Cursor {
  const value: unknown =
    isObject(at.value) || Array.isArray(at.value) ? Reflect.get(at.value, key) : undefined
  return { value, pointer: `${at.pointer}/${escape(String(key))}`, document: at.document }
}

/** The members of an object, in the document's order; none where the value is absent. */
export function entries(at: Cursor): [name: string, at: Cursor][] {
  if (at.value === undefined) return []
  return Object.keys(object(at)).map((key) => [key, child(at, key)])
}

export function items(at: Cursor): Cursor[] {
  if (at.value === undefined) return []
  if (!Array.isArray(at.value)) fail(at, 'must be an array')
  return at.value.map((_, index) => child(at, index))
}

export function object(at: Cursor): JsonObject {
  if (!isObject(at.value)) fail(at, 'must be an object')
  return at.value
}

export function text(at: Cursor): string {
  if (typeof at.value !== 'string') fail(at, 'must be text')
  return at.value
}

export function optionalText(at: Cursor): string | undefined {
  return at.value === undefined ? undefined : text(at)
}

export function flag(at: Cursor, otherwise: boolean): boolean {
  if (at.value === undefined) return otherwise
  if (typeof at.value !== 'boolean') fail(at, 'must be true or false')
  return at.value
}

export function optionalNumber(at: Cursor): number | undefined {
  if (at.value === undefined) return undefined
  if (typeof at.value !== 'number') fail(at, 'must be a number')
  return at.value
}

/** Refuses every key that is neither listed nor an `x-` extension. */
export function onlyKeys(at: Cursor, known: ReadonlySet<string>, what: string): JsonObject {
  const value = object(at)
  for (const key of Object.keys(value)) {
    if (!known.has(key) && !key.startsWith('x-')) {
      fail(child(at, key), `"${key}" is not supported in ${what}`)
    }
  }
  return value
}

/** Follows `$ref` until something else stands there; only pointers inside the document. */
export function resolve(at: Cursor): Cursor {
  const seen = new Set<string>()
  let current = at
  while (isObject(current.value) && '$ref' in current.value) {
    const reference = text(child(current, '$ref'))
    if (seen.has(reference)) fail(at, `$ref ${reference} leads to itself`)
    seen.add(reference)
    current = follow(current, reference)
  }
  return current
}

function follow(at: Cursor, reference: string): Cursor {
  if (!reference.startsWith('#/')) fail(at, `$ref ${reference} leaves the document; bundle first`)
  let current = root(at.document)
  for (const part of reference.slice(2).split('/')) {
    current = child(current, unescape(part))
    if (current.value === undefined) fail(at, `$ref ${reference} leads nowhere`)
  }
  return current
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescape = (part: string): string =>
  decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
