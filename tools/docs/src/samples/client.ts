import { ACCOUNT, type Operation } from '../contract.ts'
import type { Case, Values } from './cases.ts'

/** What the reference shows without a scrollbar, or nearly. */
const WIDTH = 72

/** What comes before the calls; it reads the same two variables as the samples in curl. */
export const clientPreamble = (
  { credentials }: Operation,
  cases: readonly Case[],
  baseUrl: string,
): string => {
  const { user, password } = credentials ?? ACCOUNT
  const sendsFile = cases.some(({ body }) => body && 'file' in body)
  return `${sendsFile ? "import { openAsBlob } from 'node:fs'\n" : ''}\
import { createPostelClient } from '@postel/client'

const { ${user} = '', ${password} = '' } = process.env
const postel = createPostelClient({
  baseUrl: ${literal(baseUrl)},
  accountSid: ${user},
  authToken: ${password},
})
`
}

/** One call, without what it gives back: that is the caller's to name. */
export const clientCall = (operation: Operation, given: Case): string => {
  const { AccountSid: _, ...path } = given.path
  const query = { ...given.query, ...given.filters }
  const parts = { path, query, headers: given.headers }
  const call = Object.fromEntries(Object.entries(parts).filter(([, values]) => hasSome(values)))
  const argument = given.body ? { ...call, body: bodyOf(given.body) } : call
  const start = `await postel.${operation.operationId}(`
  return `${start}${hasSome(argument) ? literal(argument, '', start.length) : ''})`
}

/** Text that stands in the sample as it is. */
class Expression {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const bodyOf = (body: NonNullable<Case['body']>): unknown =>
  'file' in body
    ? new Expression(`await openAsBlob(${scalar(body.file)}, { type: ${scalar(body.mediaType)} })`)
    : body.value

/** The names of what the first call gives back: `data` only where there is some. */
export const clientResult = ({ responses }: Operation): string =>
  responses['204'] ? '{ error }' : '{ data, error }'

const hasSome = (values: Values): boolean => Object.keys(values).length > 0

/** As Prettier would print it: on one line where it fits, else an entry a line. */
const literal = (value: unknown, indent = '', startLength = indent.length): string => {
  if (value instanceof Expression) return value.text
  if (typeof value !== 'object' || value === null) return scalar(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const entries = isList
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([name, one]) => `${keyOf(name)}: ${literal(one, inner)}`)
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  const line = `${open}${entries.join(', ')}${close}`
  if (entries.length === 0) return isList ? '[]' : '{}'
  if (!line.includes('\n') && startLength + line.length <= WIDTH) return line
  return `${open.trim()}\n${inner}${entries.join(`,\n${inner}`)},\n${indent}${close.trim()}`
}

const scalar = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replace(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`
    : String(value)

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : scalar(name))
