import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import type { CallbackHosts } from './callbacks/guard.ts'
import { readCallbackHosts, readDelay, readFails } from './fault-options.ts'
import type { Delay, FailShare } from './faults.ts'
import { MockError, refuse, type Given } from './mock-error.ts'
import { readNumbers, type MockNumber } from './number-option.ts'

export interface MockOptions {
  /** 0 takes any free one. */
  port: number
  host: string
  /** Runs the service behind the examples: what is sent can be listed, fetched and deleted. */
  stateful: boolean
  /** Those of its account; where there are any, it sends from these alone. */
  numbers: readonly MockNumber[]
  /** Null for answers as soon as they are made. */
  delay: Delay | null
  /** Shares of the requests that fail, together at most all of them. */
  fails: readonly FailShare[]
  /** The same seed gives the same delays and failures, in the order of the requests. */
  seed: string
  /** Null for any while `host` is a loopback address, and else for none. */
  callbackHosts: CallbackHosts
}

export const DEFAULTS = {
  port: 4011,
  host: '127.0.0.1',
  stateful: false,
  numbers: [],
  delay: null,
  fails: [],
  seed: 'postel',
  callbackHosts: null,
} as const satisfies MockOptions

const PORT_MAX = 65_535
const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/

const readPort = (given: Given): number => {
  const port = /^\d{1,5}$/.test(given.text) ? Number(given.text) : NaN
  if (port <= PORT_MAX) return port
  throw refuse(given, `a whole number from 0 to ${PORT_MAX}`)
}

const readHost = (given: Given): string => {
  if (isIP(given.text) !== 0 || HOST_NAME.test(given.text)) return given.text
  throw refuse(given, 'a host name or an IP address')
}

const readSeed = (given: Given): string => {
  if (given.text !== '') return given.text
  throw refuse(given, 'any text that is not empty')
}

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  stateful: { type: 'boolean' },
  number: { type: 'string', multiple: true },
  delay: { type: 'string' },
  fail: { type: 'string', multiple: true },
  seed: { type: 'string' },
  'callback-hosts': { type: 'string' },
  help: { type: 'boolean' },
} as const

const FLAG_NAMES = new Intl.ListFormat('en-GB').format(
  Object.keys(FLAGS).map((name) => `--${name}`),
)

const readFlags = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: false }).values
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    // Node goes on with advice, after the sentence or on lines of its own.
    throw new MockError(`${problem.split(/\.\s/)[0]}. The mock accepts ${FLAG_NAMES}.`)
  }
}

/**
 * A flag wins over its variable; an empty variable counts as absent. Throws `MockError`; null asks
 * for the help text.
 */
export const readOptions = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): MockOptions | null => {
  const flags = readFlags(argv)
  if (flags.help) return null
  const read = <T>(
    flag: 'port' | 'host' | 'delay' | 'seed' | 'callback-hosts',
    variable: string,
    parse: (given: Given) => T,
  ): T | undefined => {
    const text = flags[flag]
    if (text !== undefined) return parse({ name: `--${flag}`, text })
    const fallback = env[variable]
    return fallback ? parse({ name: variable, text: fallback }) : undefined
  }
  const stateful = flags.stateful ?? DEFAULTS.stateful
  return {
    port: read('port', 'PORT', readPort) ?? DEFAULTS.port,
    host: read('host', 'HOST', readHost) ?? DEFAULTS.host,
    stateful,
    numbers: readNumbers(flags.number ?? [], stateful),
    delay: read('delay', '', readDelay) ?? DEFAULTS.delay,
    fails: readFails('--fail', flags.fail ?? []),
    seed: read('seed', '', readSeed) ?? DEFAULTS.seed,
    callbackHosts: read('callback-hosts', '', readCallbackHosts) ?? DEFAULTS.callbackHosts,
  }
}
