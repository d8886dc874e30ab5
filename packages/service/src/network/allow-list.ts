import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** What `POSTEL_FETCH_ALLOW` exempts from the private-address guard. */
export interface AllowList {
  /** Whether a connection to this host, as the URL names it, needs no check of its addresses. */
  allowsHost(hostname: string, port: number): boolean
  allowsAddress(address: string, port: number): boolean
}

interface HostRule {
  hostname: string
  /** Null for every port. */
  port: number | null
}

interface AddressRule {
  network: [Address, number]
  port: number | null
}

const HOSTNAME = /^(?!-)[a-z0-9-]{1,63}(\.(?!-)[a-z0-9-]{1,63})*$/i

/** A comma list of `host:port`, host or CIDR; undefined when any entry is none of them. */
export const parseAllowList = (text: string): AllowList | undefined => {
  const entries = text.split(',').map((entry) => entry.trim())
  const rules = entries.filter((entry) => entry !== '').map(parseEntry)
  const hosts: HostRule[] = []
  const addresses: AddressRule[] = []
  for (const rule of rules) {
    if (rule === undefined) return undefined
    if ('network' in rule) addresses.push(rule)
    else hosts.push(rule)
  }
  const fits = (rule: { port: number | null }, port: number) =>
    rule.port === null || rule.port === port
  return {
    allowsHost: (hostname, port) =>
      hosts.some((rule) => rule.hostname === hostname.toLowerCase() && fits(rule, port)),
    allowsAddress: (address, port) =>
      addresses.some((rule) => fits(rule, port) && contains(rule.network, ipaddr.process(address))),
  }
}

const ENTRY = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/

const parseEntry = (entry: string): HostRule | AddressRule | undefined => {
  if (isCidr(entry)) return { network: ipaddr.parseCIDR(entry), port: null }
  if (ipaddr.IPv6.isValid(entry)) return { network: wholeAddress(entry), port: null }
  const [, six, plain, portText] = ENTRY.exec(entry) ?? []
  const host = (six ?? plain ?? '').toLowerCase()
  const port = portText === undefined ? null : Number(portText)
  if (port !== null && (port < 1 || port > 65_535)) return undefined
  if (six === undefined ? ipaddr.IPv4.isValidFourPartDecimal(host) : ipaddr.IPv6.isValid(host)) {
    return { network: wholeAddress(host), port }
  }
  return six === undefined && isHostname(host) ? { hostname: host, port } : undefined
}

/**
 * IPv4 in four decimal parts: `10/8` would be read as 0.0.0.10/8. No IPv4 mapped into IPv6, since
 * addresses are compared as what they reach.
 */
const isCidr = (entry: string): boolean => {
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(entry)) return true
  return ipaddr.IPv6.isValidCIDR(entry) && !ipaddr.IPv6.parseCIDR(entry)[0].isIPv4MappedAddress()
}

/** Not all digits and dots: those are an address, and `127.1` is not how one is written here. */
const isHostname = (host: string): boolean => HOSTNAME.test(host) && !/^[\d.]+$/.test(host)

const wholeAddress = (text: string): [Address, number] => {
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

const contains = ([network, prefixLength]: [Address, number], address: Address): boolean =>
  network.kind() === address.kind() && address.match(network, prefixLength)
