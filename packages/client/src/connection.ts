import type { ClientOptions, Fetch } from './types.ts'

const TIMEOUT_MS = 30_000
const RETRIES = 2

/** How long to wait for an answer, and how often to ask for it again. */
export interface Patience {
  timeoutMs: number
  retries: number
}

/** What it takes to speak for an account. */
export interface Connection extends Patience {
  /** Absolute, without a slash at its end. */
  baseUrl: string
  accountSid: string
  /** The value of the header. */
  authorization: string
  fetch: Fetch
}

/** Throws a `TypeError` that names what is missing or wrong. */
export const connect = (caller: string, options: ClientOptions): Connection => {
  for (const name of ['baseUrl', 'accountSid', 'authToken'] as const) {
    if (typeof options[name] === 'string' && options[name] !== '') continue
    throw new TypeError(`${caller} needs ${name}, a non-empty string`)
  }
  const { accountSid, authToken, timeoutMs = TIMEOUT_MS, retries = RETRIES } = options
  checkCounts(caller, { timeoutMs, retries })
  return {
    baseUrl: absolute(caller, options.baseUrl),
    accountSid,
    authorization: basic(options.apiKeySid ?? accountSid, authToken),
    timeoutMs,
    retries,
    // Looked up at each call, so that a fetch replaced later is the one that is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  }
}

/** Throws a `TypeError` for one that is none: what is compared with `NaN` knows no end. */
export const checkCounts = (caller: string, counts: Readonly<Record<string, number>>): void => {
  for (const [name, value] of Object.entries(counts)) {
    if (value >= 0) continue
    throw new TypeError(`${caller}: ${name} is ${value}; it must be 0 or more`)
  }
}

const connections = new WeakMap<object, Connection>()

/** Keeps credentials out of reach of whoever prints the client. */
export const keepConnection = <Client extends object>(client: Client, of: Connection): Client => {
  connections.set(client, of)
  return client
}

export const connectionOf = (client: object): Connection => {
  const connection = connections.get(client)
  if (connection) return connection
  throw new TypeError('this is no client: make one with createTwilioClient or one of its kind')
}

/** A host and a path, and nothing else: `localhost:4010` has no host, but a scheme and a path. */
const BASE_URL = /^https?:\/\/[^/@]+\/[^?#]*$/

/** In a page, a path is enough: it is on the page's own origin. */
export const absolute = (caller: string, given: string): string => {
  const page = (globalThis as { location?: { href: string } }).location?.href
  let href = ''
  try {
    ;({ href } = new URL(given, page))
  } catch {
    // Refused like one that is no address of a service.
  }
  if (BASE_URL.test(href)) return href.replace(/\/+$/, '')
  // A password in it is not for those who read errors.
  const shown = given.replace(/\/\/.*@/, '//…@')
  throw new TypeError(`${caller}: baseUrl is "${shown}"; it must be like https://sms.example.com`)
}

/** The user name and password as UTF-8; `btoa` alone throws for what is beyond Latin-1. */
const basic = (user: string, password: string): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
