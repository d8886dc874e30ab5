import type { Context } from 'hono'
import type { z } from 'zod'
import { type BodyConfig, type BodyDecoder, bodyDecoder, decodeBody } from './decode-body.ts'
import { parameterNames } from './paths.ts'
import { set } from './schema/json-object.ts'
import { bareNode } from './schema/node.ts'
import { decodePairs, issueAt, pairsDecoder, type PairsDecoder } from './text/decode-pairs.ts'
import { decodeText } from './text/decode-text.ts'
import { decodePercent, parsePairs, problemMessages, problemOf } from './text/parse-pairs.ts'
import { type TextKind, textKind } from './text/text-kind.ts'
import { type Issue, RefusalError } from './types.ts'
import { validate } from './validate.ts'

export interface RequestConfig {
  params?: z.ZodType
  query?: z.ZodType
  headers?: z.ZodType
  body?: BodyConfig
}

/** Everything that decoding needs, worked out once. */
export interface RequestDecoder {
  path: PathDecoder | undefined
  query: { schema: z.ZodType; pairs: PairsDecoder } | undefined
  headers: { schema: z.ZodType; fields: readonly TextField[] } | undefined
  body: BodyDecoder | undefined
}

interface PathDecoder {
  schema: z.ZodType
  expression: RegExp
  fields: readonly TextField[]
}

interface TextField {
  name: string
  kind: TextKind
}

/** The parts of a request that the operation declares, as its handler gets them. */
export interface DecodedRequest {
  path?: unknown
  query?: unknown
  headers?: unknown
  contentType?: string
  body?: unknown
}

export function requestDecoder(
  { params, query, headers, body }: RequestConfig,
  template: string,
  expression: RegExp,
): RequestDecoder {
  return {
    path: params && {
      schema: params,
      expression,
      fields: parameterNames(template).map((name) => fieldOf(params, name)),
    },
    query: query && { schema: query, pairs: pairsDecoder('query', query) },
    headers: headers && {
      schema: headers,
      fields: propertyNames(headers).map((name) => fieldOf(headers, name)),
    },
    body: body && bodyDecoder(body),
  }
}

/** Throws `RefusalError` with every issue found, in all parts of the request. */
export async function decodeRequest(
  decoder: RequestDecoder,
  c: Context,
  bodyBytesMax: number,
): Promise<DecodedRequest> {
  const issues: Issue[] = []
  const request: DecodedRequest = {}
  if (decoder.body !== undefined) {
    const body = await decodeBody(decoder.body, c.req.raw, bodyBytesMax, issues)
    if (body !== undefined) {
      request.body = body.value
      if (decoder.body.several) request.contentType = body.contentType
      const target = decoder.body.byType.get(body.contentType)?.kind === 'form' ? 'form' : 'json'
      c.req.addValidatedData(target, body.value as object)
    }
  }
  if (decoder.path !== undefined) request.path = decodePath(decoder.path, c, issues)
  if (decoder.query !== undefined) {
    const { schema, pairs } = decoder.query
    const value = decodePairs(pairs, parsePairs(queryOf(c.req.url)), issues)
    request.query = validate(schema, value, 'query', issues)
    c.req.addValidatedData('query', request.query as object)
  }
  if (decoder.headers !== undefined) {
    request.headers = decodeHeaders(decoder.headers, c, issues)
  }
  if (issues.length > 0) throw new RefusalError({ kind: 'invalid_request', issues })
  return request
}

function decodePath(
  { schema, expression, fields }: PathDecoder,
  c: Context,
  issues: Issue[],
): unknown {
  const match = expression.exec(c.req.path)
  const value: Record<string, unknown> = {}
  fields.forEach(({ name, kind }, index) => {
    const text = decodePercent(match?.[index + 1] ?? '')
    const problem = problemOf(text)
    if (problem !== undefined)
      issues.push(issueAt('path', name, 'malformed', problemMessages[problem]))
    else set(value, name, decodeList(text!, kind))
  })
  const decoded = validate(schema, value, 'path', issues)
  c.req.addValidatedData('param', decoded as object)
  return decoded
}

function decodeHeaders(
  { schema, fields }: { schema: z.ZodType; fields: readonly TextField[] },
  c: Context,
  issues: Issue[],
): unknown {
  const value: Record<string, unknown> = {}
  for (const { name, kind } of fields) {
    const text = c.req.raw.headers.get(name)
    if (text !== null) set(value, name, decodeList(text, kind))
  }
  const decoded = validate(schema, value, 'header', issues)
  c.req.addValidatedData('header', decoded as object)
  return decoded
}

/** Style `simple`: the items of an array stand between commas. */
export function decodeList(text: string, kind: TextKind): unknown {
  const { items } = kind
  if (items === undefined) return decodeText(text, kind)
  return text.split(',').map((item) => decodeText(item.trim(), items))
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  if (start === -1) return ''
  const end = url.indexOf('#', start)
  return end === -1 ? url.slice(start + 1) : url.slice(start + 1, end)
}

export const propertyNames = (schema: z.ZodType): string[] => Object.keys(propertiesOf(schema))

function propertiesOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const node = bareNode(schema)
  return node.kind === 'object' ? (node.options.properties ?? {}) : {}
}

const fieldOf = (schema: z.ZodType, name: string): TextField => ({
  name,
  kind: textKind(propertiesOf(schema)[name]!),
})
