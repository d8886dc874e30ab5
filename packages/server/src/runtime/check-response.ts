import type { z } from 'zod'
import { decodeList, propertyNames } from './decode-request.ts'
import { findByMediaType, isJson, isText } from './media-type.ts'
import { bareNode } from './schema/node.ts'
import { type TextKind, textKind } from './text/text-kind.ts'
import type { ResponseValue } from './types.ts'
import { violationsOf } from './validate.ts'

export interface ResponseConfig {
  headers?: unknown
  content?: Readonly<Record<string, { schema: unknown } | undefined>>
}

/** What the contract declares of each status, ready to check with. */
export type ResponseChecker = ReadonlyMap<number, StatusChecker>

interface StatusChecker {
  headers: { schema: z.ZodType; fields: readonly HeaderField[] } | undefined
  byType: ReadonlyMap<string, BodyCheck>
}

interface HeaderField {
  name: string
  kind: TextKind
}

type BodyCheck = { kind: 'json' | 'text'; schema: z.ZodType } | { kind: 'bytes' }

export function responseChecker(
  responses: Readonly<Record<string, ResponseConfig>>,
): ResponseChecker {
  return new Map(
    Object.entries(responses).map(([status, { headers, content = {} }]) => {
      const types = Object.entries(content).map(
        ([type, media]) => [type, bodyCheck(type, media!.schema as z.ZodType)] as const,
      )
      const declared = headers === undefined ? undefined : headersChecker(headers as z.ZodType)
      return [Number(status), { headers: declared, byType: new Map(types) }]
    }),
  )
}

function bodyCheck(mediaType: string, schema: z.ZodType): BodyCheck {
  if (isJson(mediaType)) return { kind: 'json', schema }
  return isText(mediaType) && !isBinary(schema) ? { kind: 'text', schema } : { kind: 'bytes' }
}

/** `format: binary` means bytes under every media type, text included. */
function isBinary(schema: z.ZodType): boolean {
  const node = bareNode(schema)
  return node.kind === 'string' && node.options.format === 'binary'
}

function headersChecker(schema: z.ZodType): NonNullable<StatusChecker['headers']> {
  const node = bareNode(schema)
  const properties = node.kind === 'object' ? (node.options.properties ?? {}) : {}
  const fields = propertyNames(schema)
    .filter((name) => name.toLowerCase() !== 'content-type')
    .map((name) => ({ name, kind: textKind(properties[name]!) }))
  return { schema, fields }
}

/** What is wrong with a response by the contract, as sentences; usually nothing. */
export function checkResponse(
  checker: ResponseChecker,
  response: ResponseValue,
): readonly string[] {
  const status = checker.get(response.status)
  if (status === undefined) {
    return [`Status ${response.status} is not declared; declared: ${list(checker.keys())}.`]
  }
  const problems = checkBody(status, response)
  return status.headers === undefined
    ? problems
    : [...problems, ...checkHeaders(status.headers, response)]
}

function checkBody({ byType }: StatusChecker, { contentType, body }: ResponseValue): string[] {
  if (contentType === undefined) {
    if (byType.size > 0) return [`A body is declared, ${list(byType.keys())}, and none was given.`]
    return body === undefined ? [] : ['A body was given without its media type.']
  }
  const check = findByMediaType(byType, essenceOf(contentType))
  if (check === undefined) {
    const declared = byType.size === 0 ? 'no body' : list(byType.keys())
    return [`Media type ${contentType} is not declared; declared: ${declared}.`]
  }
  if (check.kind !== 'bytes') return violationsOf(check.schema, body, 'The body')
  const isBytes = body instanceof Uint8Array || body instanceof ReadableStream
  return isBytes ? [] : ['The body must be bytes or a stream of them.']
}

function checkHeaders(
  { schema, fields }: NonNullable<StatusChecker['headers']>,
  { headers = {}, contentType }: ResponseValue,
): string[] {
  const given = new Map(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]))
  const value: Record<string, unknown> =
    contentType === undefined ? {} : { 'Content-Type': contentType }
  for (const { name, kind } of fields) {
    const text = given.get(name.toLowerCase())
    if (text !== undefined) value[name] = decodeList(text, kind)
  }
  return violationsOf(schema, value, 'The headers')
}

export function essenceOf(contentType: string): string {
  const end = contentType.indexOf(';')
  return end === -1 ? contentType : contentType.slice(0, end).trimEnd()
}

const list = (names: Iterable<string | number>): string => [...names].join(', ')
