import { type Cursor, fail } from './cursor.ts'

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** `media-list` → `MediaList`; a name that is already an identifier keeps its letters. */
export function pascalCase(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9_$]+/)
    .filter((part) => part !== '')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('')
  return /^[0-9]/.test(joined) ? `_${joined}` : joined
}

/** A key of an object literal or type, quoted only where it must be. */
export function key(name: string): string {
  return IDENTIFIER.test(name) ? name : quote(name)
}

/** Names that every object has already; TypeScript would not take them as properties of another type. */
export function checkName(at: Cursor, name: string): void {
  if (name in Object.prototype) fail(at, `"${name}" is a member of every JavaScript object`)
}

/** A TypeScript string literal in single quotes. */
export function quote(value: string): string {
  const json = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

/** Gives each name its identifier and refuses two names with the same one. */
export class Identifiers {
  readonly #owners = new Map<string, string>()

  claim(name: string, at: Cursor): string {
    const identifier = pascalCase(name)
    if (identifier === '') fail(at, `"${name}" has no letter or digit to make a name of`)
    const owner = this.#owners.get(identifier)
    if (owner !== undefined) {
      fail(at, `"${name}" and "${owner}" would both be called ${identifier} in TypeScript`)
    }
    this.#owners.set(identifier, name)
    return identifier
  }
}
