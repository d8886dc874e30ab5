import { absolute } from '../connection.ts'

const PARAMETER = /(\{[^{}]+\})/
const SEGMENT = '[^/]+'

/** Two wires share these paths: an account that is a UUID is SignalWire's. */
const SHARED = '/2010-04-01/'
const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

/** A Sid at the end of a path does not take the extension of a sister: `{Sid}` is not `SM1.json`. */
const LAST = '(?![^/]*\\.(?:json|xml)$)[^/]+'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (path: string, account: string): string => {
  const parts = path.split(PARAMETER)
  const patterns = parts.map((part, index) => {
    if (!PARAMETER.test(part)) return escape(part)
    if (part === '{AccountSid}') return account
    return index === parts.length - 2 && path.endsWith('}') ? LAST : SEGMENT
  })
  return patterns.join('')
}

const accountOf = (path: string, [canonical]: readonly string[]): string => {
  if (!path.startsWith(SHARED)) return SEGMENT
  return canonical?.startsWith(SHARED) ? `(?!${UUID}/)${SEGMENT}` : UUID
}

/**
 * Any of the paths, of which the first is the contract's, under the base, which may have a path of
 * its own; under any origin without one.
 */
export const matcherOf = (paths: readonly string[], baseUrl?: string): RegExp => {
  const base = baseUrl === undefined ? '[a-z]+://[^/]+' : escape(absolute('handlers', baseUrl))
  const patterns = paths.map((path) => patternOf(path, accountOf(path, paths)))
  return new RegExp(`^${base}(?:${patterns.join('|')})$`)
}
