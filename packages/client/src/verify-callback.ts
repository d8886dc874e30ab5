import { isSignedBy } from './callback-signature.ts'
import { readForm, signedTexts, type CallbackForm } from './callback-form.ts'
import { signedUrls } from './signed-urls.ts'

/** A callback as it came in. */
export interface CallbackRequest {
  /**
   * The public address that the service was told, with the query that came with this request:
   * `PUBLIC_URL + request.url`. Behind a proxy it is not what the request says of itself.
   */
  url: string
  /** Those of the request, as `fetch` or Node have them. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /**
   * The body as text or bytes, before anything has read it. A form may also be given as a parser
   * has left it. A GET has none: its form is the query.
   */
  body?: string | Uint8Array | URLSearchParams | CallbackForm
  /**
   * What signs: the account's auth token, or the signing key of a SignalWire project. Several while
   * one is being replaced by another.
   */
  key: string | readonly string[]
}

/** A payload of the contract as it is on the wire, where numbers are their digits. */
export type CallbackOf<Payload> = {
  [Name in keyof Payload]: Payload[Name] extends number | undefined
    ? `${number}` | Extract<Payload[Name], undefined>
    : Payload[Name]
}

const HEADERS = ['x-signalwire-signature', 'x-twilio-signature']

/**
 * Hands over what a callback says once its signature is found right for this URL, and `null` where
 * it is not: answer that with 403. Forms are signed field by field; of any other body the URL has
 * the SHA-256, as `bodySHA256`, and it is read as JSON. Throws a `TypeError` for a `url` or `key`
 * that can never be right.
 */
export const verifyCallback = async <Payload extends object = Record<string, string>>({
  url,
  headers,
  body = '',
  key,
}: CallbackRequest): Promise<CallbackOf<Payload> | null> => {
  const keys = typeof key === 'string' ? [key] : key
  if (keys.length === 0 || keys.includes('')) throw new TypeError('key is empty')
  const urls = signedUrls(url)
  const signature = HEADERS.map((name) => headerOf(headers, name)).find((one) => one !== undefined)
  if (signature === undefined) return null

  const bodyHash = new URL(url).searchParams.get('bodySHA256')
  const form = bodyHash === null ? readForm(body) : new Map<string, string[]>()
  const endings = signedTexts(form)
  const texts = urls.flatMap((start) => endings.map((ending) => start + ending))
  if (!(await isSignedBy(keys, signature, texts))) return null

  if (bodyHash === null) return fieldsOf(url, form) as CallbackOf<Payload>
  const bytes = bytesOf(body)
  if ((await sha256(bytes)) !== bodyHash.toLowerCase()) return null
  return JSON.parse(new TextDecoder().decode(bytes)) as CallbackOf<Payload>
}

const headerOf = (headers: CallbackRequest['headers'], name: string): string | undefined => {
  if (isFetchHeaders(headers)) return headers.get(name) ?? undefined
  const [, value] = Object.entries(headers).find(([one]) => one.toLowerCase() === name) ?? []
  return typeof value === 'object' ? value[0] : value
}

/** Also those of another realm or library. */
const isFetchHeaders = (headers: CallbackRequest['headers']): headers is Headers =>
  typeof headers['get'] === 'function'

/** Of a GET, the query is the form. */
const fieldsOf = (url: string, form: ReadonlyMap<string, readonly string[]>): object =>
  Object.fromEntries(
    form.size === 0
      ? new URL(url).searchParams
      : [...form].map(([name, values]) => [name, values[0] ?? '']),
  )

const bytesOf = (body: NonNullable<CallbackRequest['body']>): Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return new Uint8Array(body)
  throw new TypeError('the URL has a bodySHA256: give the body as text or bytes, not parsed')
}

/** Compared as it is: whoever sends the body knows its hash. */
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
