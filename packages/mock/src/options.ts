import { isIP } from 'node:net'
import { parseArgs } from 'node:util'

export interface MockOptions {
  /** 0 takes any free one. */
  port: number
  host: string
}

export const DEFAULTS: MockOptions = { port: 4011, host: '127.0.0.1' }

/** The person who starts the mock can put it right; the message says how. */
export class MockError extends Error {
  override readonly name = 'MockError'
}

const PORT_MAX = 65_535
const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/

/** A value and where it came from: a wrong one is refused by the name that the person wrote. */
interface Given {
  name: string
  text: string
}

const readPort = ({ name, text }: Given): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (port <= PORT_MAX) return port
  throw new MockError(
    `${name} accepts a whole number from 0 to ${PORT_MAX}; it was given ${JSON.stringify(text)}.`,
  )
}

const readHost = ({ name, text }: Given): string => {
  if (isIP(text) !== 0 || HOST_NAME.test(text)) return text
  throw new MockError(
    `${name} accepts a host name or an IP address; it was given ${JSON.stringify(text)}.`,
  )
}

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean' },
} as const

const readFlags = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: false }).values
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new MockError(`${problem.split('. ')[0]}. The mock accepts --port, --host and --help.`)
  }
}

/**
 * A flag wins over its variable; empty text counts as absent. Throws `MockError`; null asks for the
 * help text.
 */
export const readOptions = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): MockOptions | null => {
  const flags = readFlags(argv)
  if (flags.help) return null
  const given = (flag: 'port' | 'host'): Given | undefined => {
    const [text, variable] = [flags[flag], flag.toUpperCase()]
    if (text !== undefined) return { name: `--${flag}`, text }
    const fallback = env[variable]
    return fallback ? { name: variable, text: fallback } : undefined
  }
  const [port, host] = [given('port'), given('host')]
  return {
    port: port ? readPort(port) : DEFAULTS.port,
    host: host ? readHost(host) : DEFAULTS.host,
  }
}
