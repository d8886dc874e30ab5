import type { IHttpOperation } from '@stoplight/types'
import { examplesOf, statusesOf } from './contract.ts'
import type { Choice } from './prism.ts'

/** What a caller asked for that the contract does not have; its message says what there is. */
export class PreferenceError extends Error {
  override readonly name = 'PreferenceError'
}

export type Preferences = Readonly<Record<string, string>>

const PREFERENCE = /^\s*([A-Za-z_-]+)\s*=\s*(?:"([^"]*)"|([^\s";]*))\s*(?:;.*)?$/

/** `code=404, example=message-not-found`; what it cannot read it ignores, as RFC 7240 says. */
export const readPrefer = (header: string): Preferences =>
  Object.fromEntries(
    header.split(',').flatMap((part) => {
      const [, name, quoted, plain] = PREFERENCE.exec(part) ?? []
      return name === undefined ? [] : [[name.toLowerCase(), quoted ?? plain ?? '']]
    }),
  )

const QUERY_NAME = /^__(code|example|callback|dynamic|seed)$/

const isPreference = (pair: string): boolean => QUERY_NAME.test(pair.split('=', 1)[0] ?? '')

/**
 * The same address without the preferences: no operation declares them, and some refuse what they
 * do not declare. What is left stays as it was sent, a broken encoding too.
 */
export const withoutPreferences = (url: string): string => {
  const start = url.indexOf('?')
  if (start === -1) return url
  const kept = url
    .slice(start + 1)
    .split('&')
    .filter((pair) => !isPreference(pair))
  return url.slice(0, start) + (kept.length === 0 ? '' : `?${kept.join('&')}`)
}

/** Whether a certain answer was asked for, which no service would have to give. */
export const asksForExample = ({ code, example, dynamic }: Preferences): boolean =>
  [code, example, dynamic].some((one) => one !== undefined)

/** `?__example=…` says the same where no header can be set, as in the address of an image. */
export const readQueryPreferences = (query: URLSearchParams): Preferences =>
  Object.fromEntries(
    [...query].flatMap(([key, value]) => {
      const name = QUERY_NAME.exec(key)?.[1]
      return name === undefined ? [] : [[name, value]]
    }),
  )

const listed = (items: readonly (string | number)[]): string =>
  items.length === 0 ? 'none' : [...new Set(items)].join(', ')

const statusOf = (code: string, operation: IHttpOperation): number => {
  const statuses = statusesOf(operation)
  const status = statuses.find((one) => String(one) === code)
  if (status !== undefined) return status
  const given = JSON.stringify(code)
  throw new PreferenceError(
    `${operation.iid} does not answer ${given}; it has these codes: ${listed(statuses)}`,
  )
}

const exampleOf = (name: string, operation: IHttpOperation, status: number | undefined) => {
  const examples = examplesOf(operation).filter(
    (one) => status === undefined || one.status === status,
  )
  const example = examples.find((one) => one.name === name)
  if (example) return example
  const scope = status === undefined ? '' : ` for ${status}`
  const names = listed(examples.map((one) => one.name))
  throw new PreferenceError(
    `${operation.iid} has no example ${JSON.stringify(name)}${scope}; it has these: ${names}`,
  )
}

const switchOf = (text: string): boolean => {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new PreferenceError(`dynamic accepts true or false; it was given ${JSON.stringify(text)}`)
}

/** Throws `PreferenceError` for a code or a name that the operation does not have. */
export const choose = (preferences: Preferences, operation: IHttpOperation): Choice => {
  const { code, example, dynamic, seed } = preferences
  const status = code === undefined ? undefined : statusOf(code, operation)
  const chosen = example === undefined ? undefined : exampleOf(example, operation, status)
  return {
    status: chosen?.status ?? status,
    example: chosen?.name,
    dynamic: dynamic === undefined ? undefined : switchOf(dynamic),
    seed,
  }
}
