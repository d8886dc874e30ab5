import { checkCounts, type Connection } from './connection.ts'
import { encodeForm, FORM } from './encode-form.ts'
import type { Operation } from './generated/operations.gen.ts'
import { KEY_HEADERS, patientFetch } from './patient-fetch.ts'
import type { RawClient } from './raw.ts'
import { readData, readError } from './read.ts'
import type { BytesAs, CallOptions, KeyOptions, ListOptions, Result } from './types.ts'

/** What every method takes, once the types have done their work. */
export interface Call extends CallOptions, KeyOptions, ListOptions {
  path?: object
  query?: object
  body?: unknown
  parseAs?: BytesAs
}

type Request = (
  method: string,
  path: string,
  init: object,
) => Promise<{ error?: unknown; response: Response }>

/** Makes one call of one operation. */
export const send = async (
  connection: Connection,
  raw: RawClient,
  operationId: string,
  operation: Operation,
  call: Call,
): Promise<Result<unknown, unknown>> => {
  const { path, query, body, headers = {}, signal, parseAs } = call
  const { sends, textErrors } = operation
  const hasBody = sends !== undefined && body !== undefined
  const { timeoutMs = connection.timeoutMs, retries = connection.retries } = call
  checkCounts(operationId, { timeoutMs, retries })
  let stopClock = (): void => undefined
  const takeClock = (stop: () => void): void => void (stopClock = stop)
  const patience = { timeoutMs, retries, takeClock, isKeyed: operation.keyed === true }
  const fetch = patientFetch(connection.fetch, patience)
  try {
    const { error, response } = await (raw.request as unknown as Request)(
      operation.method,
      operation.path,
      {
        params: { path: { AccountSid: connection.accountSid, ...path }, query },
        headers: {
          ...(hasBody && { 'content-type': typeOf(sends, body) }),
          ...(operation.keyed && keyHeaders(headers, call.idempotencyKey)),
          ...headers,
        },
        ...(hasBody && { body, bodySerializer: serializerOf(sends) }),
        ...(signal && { signal }),
        // A form is meant for this address only, and a 301 would make a read of it.
        ...(operation.method !== 'GET' && { redirect: 'manual' }),
        fetch,
        // Leaves the body of a success to be read here.
        parseAs: 'stream',
      },
    )
    return response.ok
      ? { data: await readData(operationId, operation.reads, response, parseAs), response }
      : { error: readError(operationId, textErrors, response, error), response }
  } finally {
    stopClock()
  }
}

/** Under both names that services have for it, unless the caller has set one. */
const keyHeaders = (headers: object, key: string | false = newKey()): object => {
  const isSet = Object.keys(headers).some((name) => /idempotency/i.test(name))
  return key === false || isSet ? {} : Object.fromEntries(KEY_HEADERS.map((name) => [name, key]))
}

/** 128 random bits. `randomUUID` is missing from pages without TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

// A range such as `*/*` is no type: a blob has its own.
const typeOf = (sends: string, body: unknown): string => {
  if (!sends.endsWith('/*')) return sends
  return body instanceof Blob && body.type !== '' ? body.type : 'application/octet-stream'
}

const serializerOf = (mediaType: string): ((body: object) => unknown) => {
  if (mediaType === FORM) return encodeForm
  return mediaType.endsWith('json') ? JSON.stringify : (body) => body
}
