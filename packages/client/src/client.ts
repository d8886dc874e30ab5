import { encodeForm, FORM } from './encode-form.ts'
import type { Methods } from './generated/methods.gen.ts'
import { type Operation, operations } from './generated/operations.gen.ts'
import { createRaw, type RawClient } from './raw.ts'
import { readData, readError } from './read.ts'
import type { BytesAs, CallOptions, ClientOptions, Result } from './types.ts'

/** A method for each operation of the contract, under its operationId. */
export interface PostelClient extends Methods {
  /** The openapi-fetch client underneath, for what the methods do not offer. */
  readonly raw: RawClient
}

/** What every method takes, once the types have done their work. */
interface Call extends CallOptions {
  path?: object
  query?: object
  body?: unknown
  parseAs?: BytesAs
}

/**
 * Speaks for one account. A network failure, and an answer that the contract does not declare, are
 * thrown.
 */
export const createPostelClient = (options: ClientOptions): PostelClient => {
  for (const name of ['baseUrl', 'accountSid', 'authToken'] as const) {
    if (typeof options[name] === 'string' && options[name] !== '') continue
    throw new TypeError(`createPostelClient needs ${name}, a non-empty string`)
  }
  const raw = createRaw(options)
  const methods = Object.entries(operations).map(([operationId, operation]) => [
    operationId,
    (call: Call = {}) => send(raw, options.accountSid, operationId, operation, call),
  ])
  // The table and the interface are generated from the same operations.
  return { ...(Object.fromEntries(methods) as Methods), raw }
}

type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ error?: unknown; response: Response }>

const send = async (
  raw: RawClient,
  accountSid: string,
  operationId: string,
  { method, path, sends, reads, jsonErrors }: Operation,
  { path: pathValues, query, body, headers, signal, parseAs }: Call,
): Promise<Result<unknown, unknown>> => {
  const hasBody = sends !== undefined && body !== undefined
  const { error, response } = await (raw.request as unknown as Send)(method, path, {
    params: { path: { AccountSid: accountSid, ...pathValues }, query },
    headers: { ...(hasBody && { 'content-type': typeOf(sends, body) }), ...headers },
    ...(hasBody && { body, bodySerializer: serializerOf(sends) }),
    ...(signal && { signal }),
    // Leaves the body of a success to be read here.
    parseAs: 'stream',
  })
  return response.ok
    ? { data: await readData(operationId, reads, response, parseAs), response }
    : { error: readError(operationId, jsonErrors, response, error), response }
}

// A range such as `*/*` is no type: a blob has its own.
const typeOf = (sends: string, body: unknown): string => {
  if (!sends.endsWith('/*')) return sends
  return body instanceof Blob && body.type !== '' ? body.type : 'application/octet-stream'
}

const serializerOf = (mediaType: string): ((body: object) => unknown) => {
  if (mediaType === FORM) return encodeForm
  return mediaType.endsWith('json') ? JSON.stringify : (body) => body
}
