import type { Context } from 'hono'
import { isJson } from './media-type.ts'
import { essenceOf } from './check-response.ts'
import type { ResponseValue } from './types.ts'

type Headers = Record<string, string>

/** Makes the response of a value. A HEAD request gets the headers alone, and a stream that nobody reads is closed. */
export function send(c: Context, { status, contentType, body, headers }: ResponseValue): Response {
  const all: Headers = contentType === undefined ? {} : { 'Content-Type': typeHeader(contentType) }
  if (headers !== undefined) Object.assign(all, headers)
  if (c.req.method === 'HEAD') {
    if (body instanceof ReadableStream) void body.cancel()
    return c.newResponse(null, status as never, all)
  }
  return c.newResponse(dataOf(contentType, body), status as never, all)
}

function dataOf(
  contentType: string | undefined,
  body: unknown,
): string | Uint8Array<ArrayBuffer> | ReadableStream | null {
  if (contentType === undefined || body === undefined) return null
  // Where any type is declared, bytes may be those of a JSON file.
  if (isJsonType(contentType) && !isBytes(body)) return JSON.stringify(body)
  return body as string | Uint8Array<ArrayBuffer> | ReadableStream
}

const isBytes = (body: unknown): boolean =>
  body instanceof Uint8Array || body instanceof ReadableStream

/** XML says its own encoding; other text needs the header to. */
function typeHeader(contentType: string): string {
  const isBareText = contentType.startsWith('text/') && !contentType.includes(';')
  return isBareText ? `${contentType}; charset=utf-8` : contentType
}

/** The types of a contract are few, and looked up on every response. */
const jsonTypes = new Map<string, boolean>()
const JSON_TYPES_MAX = 100

function isJsonType(contentType: string): boolean {
  const known = jsonTypes.get(contentType)
  if (known !== undefined) return known
  const found = isJson(essenceOf(contentType))
  if (jsonTypes.size < JSON_TYPES_MAX) jsonTypes.set(contentType, found)
  return found
}
