import { checkCounts, connectionOf, type Connection } from './connection.ts'
import { boundedBytes, boundedStream, MediaTooLarge } from './bounded-body.ts'
import { patientFetch } from './patient-fetch.ts'
import { Refusal } from './refusal.ts'

const SIZE_BYTES_MAX = 16 * 1024 * 1024
const REDIRECTS_MAX = 5
const ERROR_BYTES_MAX = 64 * 1024

/** A file by its address, or by its resource as `fetch…Media` and `list…Media` answer it. */
export type MediaSource = string | URL | { uri: string } | { links: { content: string } }

export interface DownloadOptions {
  /** A file of more bytes is refused with `MediaTooLarge`; 16 MiB unless given. */
  sizeBytesMax?: number
  /** Ends the download, whether it waits or reads. */
  signal?: AbortSignal
  /** As in `ClientOptions`; of a stream, the time until it begins. */
  timeoutMs?: number
  /** As in `ClientOptions`. */
  retries?: number
  /** A 404 is asked again as well: vendors tell of files a moment before they have them. */
  retryNotFound?: boolean
}

export interface Download {
  /** The type that the service has for it; `application/octet-stream` where it says none. */
  contentType: string
  response: Response
}

/**
 * Fetches the bytes of a file. The account's credentials go to the client's own origin and nowhere
 * else: an address elsewhere is asked without them, and so is everything behind a redirect that
 * has left. Throws `Refusal` where the answer is not the file, and `MediaTooLarge`.
 *
 * A file may lie on any host: verify a callback before you follow an address in it.
 */
export async function downloadMedia(
  client: object,
  source: MediaSource,
  options?: DownloadOptions & { as?: 'bytes' },
): Promise<Download & { bytes: Uint8Array<ArrayBuffer> }>
export async function downloadMedia(
  client: object,
  source: MediaSource,
  options: DownloadOptions & { as: 'stream' },
): Promise<Download & { stream: ReadableStream<Uint8Array> }>
export async function downloadMedia(
  client: object,
  source: MediaSource,
  options: DownloadOptions & { as?: 'bytes' | 'stream' } = {},
): Promise<Download & { bytes?: Uint8Array; stream?: ReadableStream<Uint8Array> }> {
  const connection = connectionOf(client)
  const { as, sizeBytesMax = SIZE_BYTES_MAX, signal, retryNotFound = false } = options
  const { timeoutMs = connection.timeoutMs, retries = connection.retries } = options
  checkCounts('downloadMedia', { timeoutMs, retries, sizeBytesMax })
  let stopClock = (): void => undefined
  const takeClock = (stop: () => void): void => {
    // That of the redirect before.
    stopClock()
    stopClock = stop
  }
  const patience = { timeoutMs, retries, retryNotFound, takeClock }
  const fetch = patientFetch(connection.fetch, patience)
  try {
    const init = signal ? { signal } : {}
    const response = await follow(connection, addressOf(connection, source), (url, more) =>
      fetch(new Request(url, { ...init, ...more })),
    )
    if (!response.ok) throw await refusalOf(response)
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
    const body = as === 'stream' ? boundedStream : boundedBytes
    return { contentType, response, ...(await body(response, sizeBytesMax)) }
  } finally {
    stopClock()
  }
}

type Ask = (url: URL, init: RequestInit) => Promise<Response>

const follow = async ({ baseUrl, authorization }: Connection, first: URL, ask: Ask) => {
  const { origin } = new URL(baseUrl)
  let url = first
  let isHome = true
  for (let hops = 0; hops <= REDIRECTS_MAX; hops++) {
    // Once it has left, coming back is not enough to get the credentials again.
    isHome &&= url.origin === origin
    const headers: HeadersInit = isHome ? { authorization } : {}
    const response = await ask(url, { headers, redirect: 'manual' })
    // Browsers do not show where a redirect leads. They follow by themselves, and take the
    // credentials off at another origin.
    if (response.type === 'opaqueredirect') return ask(url, { headers, redirect: 'follow' })
    const location = response.headers.get('location')
    if (!isRedirect(response) || location === null) return response
    await response.body?.cancel()
    url = targetOf(url, location)
  }
  throw new Error(`${first.href}: more than ${REDIRECTS_MAX} redirects`)
}

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status)

const targetOf = (from: URL, location: string): URL => {
  const target = new URL(location, from)
  const isFine = /^https?:$/.test(target.protocol)
  if (isFine && !(from.protocol === 'https:' && target.protocol === 'http:')) return target
  throw new Error(`${from.href} leads to ${target.href}: not followed, as it is not secure`)
}

const addressOf = ({ baseUrl }: Connection, source: MediaSource): URL => {
  const given = source instanceof URL ? source.href : textOf(source)
  // A path is the service's own, below what the base URL may have of its own.
  const url = new URL(given.startsWith('/') ? `${baseUrl}${given}` : given)
  if (/^https?:$/.test(url.protocol)) return url
  throw new TypeError(`${given} is no address of a file: it must begin with https:// or http://`)
}

const textOf = (source: Exclude<MediaSource, URL>): string => {
  if (typeof source === 'string') return source
  if ('links' in source) return source.links.content
  // Beside the resource: without its `.json`, and on SignalWire's wire below it.
  const path = source.uri.replace(/\.json$/, '')
  return path.startsWith('/api/laml/') ? `${path}/content` : path
}

const refusalOf = async (response: Response): Promise<Refusal> => {
  const text = await errorText(response)
  try {
    return new Refusal(JSON.parse(text), response)
  } catch {
    return new Refusal(text, response)
  }
}

/** Empty for a page that is too long to be an error of a service. */
const errorText = async (response: Response): Promise<string> => {
  try {
    const { bytes } = await boundedBytes(response, ERROR_BYTES_MAX)
    return new TextDecoder().decode(bytes)
  } catch (error) {
    if (error instanceof MediaTooLarge) return ''
    throw error
  }
}
