import { z } from 'zod'
import { formats } from './formats.ts'
import { jsonScalar } from './json-scalar.ts'
import { expecting, lengthMessage, numberMessage, valuesMessage } from './messages.ts'
import { type NumberOptions, record, type Scalar, type Schema, type StringOptions } from './node.ts'

export function string(options: StringOptions = {}): Schema<string> {
  const checks = stringChecks(options)
  const schema = jsonScalar('string', (value) => {
    if (typeof value !== 'string') return 'must be text'
    for (const { holds, message } of checks) if (!holds(value)) return message
    return undefined
  })
  return record(schema as Schema<string>, { kind: 'string', options })
}

export const number = (options: NumberOptions = {}): Schema<number> => numeric('number', options)

/** As in JSON Schema, 1.0 is an integer; there is no bound but the declared ones. */
export const integer = (options: NumberOptions = {}): Schema<number> => numeric('integer', options)

export const boolean = (): Schema<boolean> =>
  record(z.boolean(expecting('must be true or false')), { kind: 'boolean' })

export const nil = (): Schema<null> => record(z.null(expecting('must be null')), { kind: 'null' })

export const anything = (): Schema<unknown> => record(z.unknown(), { kind: 'any' })

export const nothing = (): Schema<never> =>
  record(z.never(expecting('is not accepted')), { kind: 'never' })

export function oneValueOf<const V extends Scalar>(
  values: readonly V[],
  types?: readonly string[],
): Schema<V> {
  return valueSchema('enum', values, types)
}

export function constant<const V extends Scalar>(value: V, types?: readonly string[]): Schema<V> {
  return valueSchema('const', [value], types)
}

function valueSchema<V extends Scalar>(
  keyword: 'enum' | 'const',
  values: readonly V[],
  types: readonly string[] | undefined,
): Schema<V> {
  const schema = z.literal(values, expecting(valuesMessage(values)))
  return record(schema, {
    kind: 'values',
    keyword,
    values,
    ...(types === undefined ? {} : { types }),
  })
}

interface Check<T> {
  holds: (value: T) => boolean
  message: string
}

function stringChecks(options: StringOptions): Check<string>[] {
  const { minLength = 0, maxLength = Infinity, pattern, format } = options
  const checks: Check<string>[] = []
  if (minLength > 0 || maxLength < Infinity) {
    const holds = (value: string): boolean => hasLength(value, minLength, maxLength)
    checks.push({ holds, message: lengthMessage(options) })
  }
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u')
    checks.push({ holds: (value) => expression.test(value), message: `must match ${pattern}` })
  }
  const known = format === undefined ? undefined : formats[format]
  if (known !== undefined) checks.push(known)
  return checks
}

/** JSON Schema counts code points, JavaScript counts UTF-16 units: at least as many, at most twice. */
function hasLength(value: string, min: number, max: number): boolean {
  if (value.length < min || value.length > max * 2) return false
  if (value.length <= max && value.length >= min * 2) return true
  let count = 0
  for (const _ of value) count += 1
  return count >= min && count <= max
}

function numeric(kind: 'number' | 'integer', options: NumberOptions): Schema<number> {
  const message = numberMessage(kind, options)
  const schema = jsonScalar('number', (value) =>
    Number.isFinite(value) && holdsNumber(value as number, kind, options) ? undefined : message,
  )
  return record(schema as Schema<number>, { kind, options })
}

function holdsNumber(value: number, kind: 'number' | 'integer', options: NumberOptions): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = options
  if (
    (kind === 'integer' || format === 'int64' || format === 'int32') &&
    !Number.isInteger(value)
  ) {
    return false
  }
  if (format === 'int32' && (value < -(2 ** 31) || value >= 2 ** 31)) return false
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
    (multipleOf === undefined || isMultiple(value, multipleOf))
  )
}

/**
 * A quotient that is a whole number below 1e21, where JavaScript begins to write exponents: JSON Schema leaves the
 * precision open, and this is where Ajv stops too.
 */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Number.isInteger(quotient) && Math.abs(quotient) < 1e21
}
