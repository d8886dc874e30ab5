import { isJson, isText } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type { Content, Model, Operation } from '../model/types.ts'
import type { ClientOptions } from './client.ts'
import { type Paged, pagesOf } from './client-pages.ts'
import { braces } from './print.ts'

/**
 * How the content of an answer is handed over; several media types that differ in this are bytes.
 */
export type Reading = 'none' | 'json' | 'text' | 'bytes'

export function readingOf(content: readonly Content[]): Reading {
  if (content.length === 0) return 'none'
  if (content.every(({ mediaType }) => isJson(mediaType))) return 'json'
  return content.every(({ mediaType }) => isText(mediaType)) ? 'text' : 'bytes'
}

export const successOf = (operation: Operation): readonly Content[] =>
  operation.responses.filter(({ status }) => status < 300).flatMap(({ content }) => content)

export const errorsOf = (operation: Operation): readonly Content[] =>
  operation.responses.filter(({ status }) => status >= 300).flatMap(({ content }) => content)

/** What calls need at run time: a table for each group, so that a client carries only its own. */
export function emitClientTable(model: Model, options: ClientOptions): string {
  const pageOf = pagesOf(model, options.nextLinks)
  const tables = groupsOf(model, options).map(([name, operations]) => {
    const rows = operations.map((one) => {
      return `${key(one.operationId)}: ${row(one, pageOf(one), options)}`
    })
    return `export const ${tableName(name)}: Operations = ${braces(rows)}\n`
  })
  return `/** What is left out is as usual: JSON is read, with credentials. */
export interface Operation {
  readonly method: string
  readonly path: string
  /** The media type that a request body is sent as. */
  readonly sends?: string
  /** How the body of a success is read, where it is not JSON. */
  readonly reads?: 'none' | 'text' | 'bytes'
  /** Errors are read as text, not as JSON. */
  readonly textErrors?: true
  /** Takes no credentials of an account. */
  readonly open?: true
  /** Is done once for each idempotency key. */
  readonly keyed?: true
  /** Answers one page of a list, with its items in this property. */
  readonly items?: string
}

export type Operations = Readonly<Record<string, Operation>>

${tables.join('\n')}`
}

export const SHARED = 'Shared'

/** The operations by the credentials that open them; the others come last, as `Shared`. */
export function groupsOf(
  { operations }: Model,
  { groups }: ClientOptions,
): [name: string, operations: Operation[]][] {
  const schemes = Object.values(groups)
  const named = Object.entries(groups).map(([name, scheme]): [string, Operation[]] => [
    name,
    operations.filter(({ security }) => security.includes(scheme)),
  ])
  const others = operations.filter(({ security }) => !security.some((one) => schemes.includes(one)))
  return [...named, [SHARED, others]]
}

const tableName = (group: string): string => `${group[0]!.toLowerCase()}${group.slice(1)}Operations`

/** The service answers a repeated request once, by the key that it has in this header. */
export const isKeyed = ({ parameters }: Operation, { keyHeader }: ClientOptions): boolean =>
  parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === keyHeader)

function row(operation: Operation, paged: Paged | undefined, options: ClientOptions): string {
  const { method, path, body, security } = operation
  const sends = body?.content[0]?.mediaType
  const reads = readingOf(successOf(operation))
  const schemes = Object.values(options.groups)
  return braces([
    `method: ${quote(method.toUpperCase())}`,
    `path: ${quote(path)}`,
    ...(sends === undefined ? [] : [`sends: ${quote(sends)}`]),
    ...(reads === 'json' ? [] : [`reads: ${quote(reads)}`]),
    ...(readingOf(errorsOf(operation)) === 'json' ? [] : ['textErrors: true']),
    ...(security.some((one) => schemes.includes(one)) ? [] : ['open: true']),
    ...(isKeyed(operation, options) ? ['keyed: true'] : []),
    ...(paged === undefined ? [] : [`items: ${quote(paged.items)}`]),
  ])
}
