import { isJson, isText } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type { Content, Model, Operation } from '../model/types.ts'
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

/** What a call needs at run time. */
export function emitClientTable(model: Model): string {
  const rows = model.operations.map((one) => `${key(one.operationId)}: ${row(one)}`)
  return `export interface Operation {
  readonly method: string
  readonly path: string
  /** The media type that a request body is sent as. */
  readonly sends?: string
  /** How the body of a success is read. */
  readonly reads: 'none' | 'json' | 'text' | 'bytes'
  /** Errors have JSON bodies; otherwise they are read as text. */
  readonly jsonErrors: boolean
  /** Takes credentials. */
  readonly secured: boolean
}

export const operations: Readonly<Record<string, Operation>> = ${braces(rows)}\n`
}

function row(operation: Operation): string {
  const { method, path, body, security } = operation
  const sends = body?.content[0]?.mediaType
  return braces([
    `method: ${quote(method.toUpperCase())}`,
    `path: ${quote(path)}`,
    ...(sends === undefined ? [] : [`sends: ${quote(sends)}`]),
    `reads: ${quote(readingOf(successOf(operation)))}`,
    `jsonErrors: ${readingOf(errorsOf(operation)) === 'json'}`,
    `secured: ${security.length > 0}`,
  ])
}
