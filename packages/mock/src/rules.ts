import type { IHttpOperation } from '@stoplight/types'

type Keywords = Readonly<Record<string, unknown>>

/** What the contract says of one property of a form beyond its schema: `x-effect`. */
export interface Effect {
  name: string
  effect: string
  /** Refuses the property, where there is one. */
  code: number | null
}

/** A rule of the contract that no schema says, broken by a request that fits its schema. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly code: number

  constructor(code: number) {
    super(`refused with ${code}`)
    this.code = code
  }
}

const isRecord = (value: unknown): value is Keywords =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The schemas of the bodies that an operation takes, extensions included. */
const bodySchemas = (operation: IHttpOperation): Keywords[] =>
  (operation.request?.body?.contents ?? []).flatMap(({ schema }) =>
    isRecord(schema) ? [schema] : [],
  )

const effectOf = ([name, schema]: [string, unknown]): Effect[] => {
  const effect = isRecord(schema) ? schema['x-effect'] : undefined
  if (!isRecord(effect)) return []
  const { code } = effect
  return [{ name, effect: String(effect['effect']), code: typeof code === 'number' ? code : null }]
}

export const effectsOf = (operation: IHttpOperation): Effect[] =>
  bodySchemas(operation).flatMap(({ properties }) =>
    isRecord(properties) ? Object.entries(properties).flatMap(effectOf) : [],
  )

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** The codes of the rules under this key, a list of `{ properties, code }`, that do not hold. */
const broken = (
  operation: IHttpOperation,
  key: string,
  holds: (names: string[]) => boolean,
): number[] =>
  bodySchemas(operation)
    .flatMap((schema) => listOf(schema[key]))
    .flatMap((rule) => (isRecord(rule) ? [rule] : []))
    .filter(({ properties }) => !holds(listOf(properties).map(String)))
    .flatMap(({ code }) => (typeof code === 'number' ? [code] : []))

/** Of `x-needs-one-of` at least one must have a value, of `x-exactly-one-of` one must be sent. */
const unmetNeeds = (operation: IHttpOperation, body: Keywords): number[] => [
  ...broken(operation, 'x-needs-one-of', (names) => names.some((name) => isGiven(body[name]))),
  ...broken(
    operation,
    'x-exactly-one-of',
    (names) => names.filter((name) => body[name] !== undefined).length === 1,
  ),
]

/**
 * Throws `RuleError` for a property that is refused whatever its value, and for a need that is not
 * met.
 */
export const checkRules = (operation: IHttpOperation, body: unknown): void => {
  if (!isRecord(body)) return
  const refused = effectsOf(operation).filter(
    ({ name, effect }) => effect === 'refused' && name in body,
  )
  const codes = [...refused.map(({ code }) => code), ...unmetNeeds(operation, body)]
  const code = codes.find((one) => one !== null)
  if (code) throw new RuleError(code)
}
