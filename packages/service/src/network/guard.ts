import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector } from 'undici'
import type { AllowList } from './allow-list.ts'

const CONNECT_TIMEOUT_MS = 5_000
/**
 * Idle connections are not kept longer: what was checked when it was opened may have moved since.
 */
const KEEP_ALIVE_MS = 1_000

/** The target is, or resolves to, an address that is not public. Its message names the cure. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError'
}

export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A connection pool that reaches public addresses only, and those that `allow` exempts. It checks
 * three times: a literal address before connecting, since a literal never reaches the lookup; every
 * address that a name resolves to; and the address that the socket really connected to. An HTTP
 * proxy would move the resolution out of reach and void all three, so no proxy variable is read.
 */
export const createGuardedAgent = (
  allow: AllowList,
  lookup: Lookup = systemLookup,
  connectTimeoutMs = CONNECT_TIMEOUT_MS,
): Agent =>
  new Agent({
    connect: guardedConnector(allow, lookup, connectTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    allowH2: false,
  })

const guardedConnector =
  (allow: AllowList, lookup: Lookup, connectTimeoutMs: number): buildConnector.connector =>
  (options, callback) => {
    const hostname = options.hostname.replace(/^\[|\]$/g, '')
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const isAllowed = allow.allowsHost(hostname, port)
    const refuses = (address: string | undefined) => !isAllowed && !mayReach(allow, address, port)
    if (isIP(hostname) !== 0 && refuses(hostname)) {
      callback(refusal(hostname, hostname, port), null)
      return
    }
    const connect = buildConnector({
      lookup: guardedLookup(lookup, refuses, port),
      timeout: connectTimeoutMs,
      allowH2: false,
    })
    connect(options, (...[error, socket]) => {
      if (error !== null) callback(error, null)
      else if (!refuses(socket.remoteAddress)) callback(null, socket)
      else {
        socket.destroy()
        callback(refusal(hostname, socket.remoteAddress, port), null)
      }
    })
  }

/**
 * Refuses a name when any of its addresses is bad, since which of them is taken is not ours to
 * choose.
 */
const guardedLookup =
  (lookup: Lookup, refuses: (address: string) => boolean, port: number) =>
  (
    hostname: string,
    options: LookupOptions,
    callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
  ): void =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const found = error === null ? addresses : []
      const bad = found.find((one) => refuses(one.address))
      const [first] = found
      if (error !== null) callback(error, [])
      else if (bad !== undefined) callback(refusal(hostname, bad.address, port), [])
      else if (options.all === true) callback(null, addresses)
      else if (first === undefined) callback(new Error(`${hostname} has no address`), [])
      else callback(null, first.address, first.family)
    })

const mayReach = (allow: AllowList, address: string | undefined, port: number): boolean => {
  if (address === undefined || !ipaddr.isValid(address)) return false
  return isPublicAddress(address) || allow.allowsAddress(address, port)
}

/**
 * The only part of IPv6 that is handed out to networks; outside it lie such things as `::7f00:1`,
 * an IPv4 in disguise.
 */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * `process` unwraps IPv4 addresses mapped into IPv6, so that they are judged as what they reach.
 */
export const isPublicAddress = (text: string): boolean => {
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(...GLOBAL_UNICAST)
}

const refusal = (hostname: string, address: string | undefined, port: number) => {
  const target = address === hostname ? hostname : `${hostname} (${address ?? 'no address'})`
  const host = isIP(hostname) === 6 ? `[${hostname}]` : hostname
  return new AddressRefusedError(
    `${target} is not a public address; POSTEL_FETCH_ALLOW=${host}:${port} would allow it`,
  )
}
