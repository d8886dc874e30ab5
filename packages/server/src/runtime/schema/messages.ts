import type { ArrayOptions, NumberOptions, Scalar, StringOptions } from './node.ts'

/**
 * What zod says of a value, as the end of a sentence that begins with the value's name: "must be text". Never holds the
 * value itself, which may be private.
 */
export const MISSING = 'is required but missing'
export const UNKNOWN = 'is not accepted here'

type ErrorOption = { error: (issue: { input?: unknown }) => string }

export const expecting = (accepted: string): ErrorOption => ({
  error: (issue) => (issue.input === undefined ? MISSING : accepted),
})

export function lengthMessage({ minLength = 0, maxLength }: StringOptions): string {
  return `must have ${span(minLength, maxLength, 'character')}`
}

export function itemsMessage({ minItems = 0, maxItems }: ArrayOptions): string {
  return `must have ${span(minItems, maxItems, 'item')}`
}

export function membersMessage(min = 0, max?: number): string {
  return `must have ${span(min, max, 'member')}`
}

export function numberMessage(kind: 'number' | 'integer', options: NumberOptions): string {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, format } = options
  const limits = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
    ...(format === 'int32' ? ['within 32 bits'] : []),
  ]
  const noun = kind === 'integer' ? 'a whole number' : 'a number'
  return limits.length === 0 ? `must be ${noun}` : `must be ${noun}, ${limits.join(' and ')}`
}

export function valuesMessage(values: readonly Scalar[]): string {
  const listed = values.map(String)
  return listed.length === 1 ? `must be ${listed[0]}` : `must be one of ${listed.join(', ')}`
}

function span(min: number, max: number | undefined, noun: string): string {
  if (max === undefined) return `at least ${amount(min, noun)}`
  if (min === max) return `exactly ${amount(min, noun)}`
  return min === 0 ? `at most ${amount(max, noun)}` : `${min} to ${amount(max, noun)}`
}

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
