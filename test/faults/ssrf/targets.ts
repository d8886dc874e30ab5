/** Ways to write an address that is not public. */
export const TARGETS: readonly [what: string, hostname: string][] = [
  ['loopback', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['decimal', '2130706433'],
  ['octal', '0177.0.0.1'],
  ['hexadecimal', '0x7f000001'],
  ['short', '127.1'],
  ['any address', '0.0.0.0'],
  ['IPv6 loopback', '[::1]'],
  ['IPv6 any address', '[::]'],
  ['mapped, dotted', '[::ffff:127.0.0.1]'],
  ['mapped, hexadecimal', '[::ffff:7f00:1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['6to4', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:7f00:1::]'],
  ['cloud metadata', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['unique local', '[fd00::1]'],
  ['benchmarking', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['full-width digits', '１２７.０.０.１'],
  ['trailing dot', '127.0.0.1.'],
  ['a name of loopback', 'loopback.test'],
  ['a name of two addresses, one public', 'mixed.test'],
]

/** Names that are bound anew after they were looked up once, each for one case. */
export const REBINDING = {
  hop: 'between-hops.test',
  message: 'between-messages.test',
  attempt: 'between-attempts.test',
} as const

/** What names resolve to; nothing outside of this machine is asked. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'loopback.test': ['127.0.0.1'],
  'mixed.test': ['93.184.215.14', '127.0.0.1'],
  ...Object.fromEntries(Object.values(REBINDING).map((name) => [name, ['127.0.0.1']])),
}
