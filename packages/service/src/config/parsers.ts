import { parseId, type Id } from '@postel/core'

type Parser<T> = (text: string) => T | undefined

export const integerWithin =
  (minimum: number, maximum: number): Parser<number> =>
  (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN
    return value >= minimum && value <= maximum ? value : undefined
  }

export const oneOf =
  <const T extends string>(...words: readonly T[]): Parser<T> =>
  (text) =>
    words.find((word) => word === text)

export const textMatching =
  (pattern: RegExp): Parser<string> =>
  (text) =>
    pattern.test(text) ? text : undefined

/**
 * An absolute http or https URL that only names a place: no query, fragment or credentials. No `/`
 * at its end.
 */
export const baseUrl: Parser<string> = (text) => {
  // A bare `?` or `#` would stay, and be in front of every path.
  if (!URL.canParse(text) || /[?#]/.test(text)) return undefined
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === ''
  if (!/^https?:$/.test(url.protocol) || !isPlain) return undefined
  return url.href.replace(/\/+$/, '')
}

/** The prefix and 32 hex digits, or the same id as a UUID. */
export const idSpelled =
  <T extends Id>(prefix: string): Parser<T> =>
  (text) => {
    const hex = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
      ? text.replaceAll('-', '')
      : text.startsWith(prefix)
        ? text.slice(prefix.length)
        : ''
    return parseId<T>(hex) ?? undefined
  }

const SECRET_KEY = /^[\x21-\x2b\x2d-\x7e]{32,256}$/

/** A comma list of secrets; undefined when any of them is too short to resist guessing. */
export const secretKeys: Parser<readonly string[]> = (text) => {
  const keys = text.split(',').map((key) => key.trim())
  return keys.every((key) => SECRET_KEY.test(key)) ? keys : undefined
}
