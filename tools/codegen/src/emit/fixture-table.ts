import { key, quote } from '../model/names.ts'
import type { Header, Model, Operation, Response } from '../model/types.ts'
import { braces, brackets, literal } from './print.ts'

/** Where each operation is found and how each of its answers is sent: what a mock handler needs. */
export function emitFixtureTable({ operations }: Model): string {
  const headers = new Map<string, string>()
  const rows = operations.map((one) => `${key(one.operationId)}: ${row(one, headers)}`)
  const constants = [...headers].map(([text, name]) => `const ${name}: Headers = ${text}\n`)
  return `type Headers = Readonly<Record<string, string>>

/** One status of an operation. */
export interface Answer {
  readonly status: number
  /** The media types that it may have; none where it has no body. */
  readonly types: readonly string[]
  /** The names of its fixtures; none where the contract shows no body, as for the bytes of a file. */
  readonly names: readonly string[]
  readonly headers: Headers
}

export interface Row {
  readonly method: ${[...new Set(operations.map(({ method }) => quote(method)))].join(' | ')}
  /** The path of the contract first, then the other spellings of it. */
  readonly paths: readonly string[]
  readonly answers: readonly Answer[]
}

${constants.join('')}
export const table = ${braces(rows)} as const satisfies Readonly<Record<string, Row>>\n`
}

function row({ method, path, aliases, responses }: Operation, headers: Map<string, string>) {
  const paths = [path, ...aliases.map((alias) => alias.path)].map(quote)
  return braces([
    `method: ${quote(method)}`,
    `paths: ${brackets(paths)}`,
    `answers: ${brackets(responses.map((one) => answer(one, headers)))}`,
  ])
}

function answer({ status, content, headers }: Response, known: Map<string, string>): string {
  const text = literal(Object.fromEntries(headers.filter(isTold).map(told)))
  const name = known.get(text) ?? `headers${known.size + 1}`
  known.set(text, name)
  return braces([
    `status: ${status}`,
    `types: ${brackets(content.map(({ mediaType }) => quote(mediaType)))}`,
    `names: ${brackets(content.flatMap(({ examples }) => examples.map((one) => quote(one.name))))}`,
    `headers: ${name}`,
  ])
}

/** Those about the bytes speak of a file that is not there, and those of CORS of another origin. */
const isTold = ({ name, example }: Header): boolean =>
  example !== undefined && !/^(access-control-|content-|etag$|last-modified$)/i.test(name)

const told = ({ name, example }: Header): [string, string] => [
  name,
  typeof example === 'string' ? example : JSON.stringify(example),
]
