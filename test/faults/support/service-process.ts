import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { TestAccount } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import type { Alteration } from './serve-altered.ts'

export interface ServiceOptions {
  /** Where its data are; kept when it ends. */
  directory: string
  env?: Record<string, string>
  /** What is put wrong about it. The service as it is where nothing is. */
  alterations?: readonly Alteration[]
  /** A command that runs the command which follows it, such as a tracer. */
  launcher?: readonly string[]
}

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
  tookMs: number
}

/** The service as an operator runs it, in a process of its own that may be killed. */
export interface ServiceProcess {
  url: string
  host: string
  pid: number
  isRunning(): boolean
  /** Its lines on standard error. */
  log(): string
  /** As a power cut would: it gets to do nothing more. */
  kill(): Promise<void>
  /** As an operator would; resolves once it has ended. */
  stop(): Promise<Ending>
}

/** The account that all of them begin with. */
export const ACCOUNT: TestAccount = {
  accountSid: `AC${'5'.repeat(32)}`,
  authToken: 'h'.repeat(32),
}

const START_PATIENCE_MS = 30_000
const scriptAt = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const FLAGS = ['--conditions=source', '--no-warnings']

/** What runs the command `postel` with these arguments. */
export const cliCommand = (args: readonly string[]): readonly string[] => [
  ...[process.execPath, ...FLAGS, scriptAt('./postel-cli.ts')],
  ...args,
]

const commandOf = ({ launcher = [], alterations = [] }: ServiceOptions): readonly string[] => {
  if (alterations.length === 0) return [...launcher, ...cliCommand(['serve'])]
  const script = scriptAt('./serve-altered.ts')
  return [...launcher, process.execPath, ...FLAGS, script, ...alterations]
}

/** Nothing is left running when a run is broken off. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export const startService = async (options: ServiceOptions): Promise<ServiceProcess> => {
  const [program = '', ...args] = commandOf(options)
  const child = spawn(program, args, {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      POSTEL_DATA_DIR: options.directory,
      POSTEL_ACCOUNT_SID: ACCOUNT.accountSid,
      POSTEL_AUTH_TOKEN: ACCOUNT.authToken,
      POSTEL_CARRIER_STEP_MS: '5',
      POSTEL_LOG_LEVEL: 'error',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  const end = async (signal: NodeJS.Signals): Promise<Ending> => {
    const started = performance.now()
    const ended = isRunning() ? once(child, 'exit') : undefined
    child.kill(signal)
    await ended
    const { exitCode: code, signalCode } = child
    return { code, signal: signalCode, tookMs: performance.now() - started }
  }
  const sayWhere = (): string | undefined => {
    if (!isRunning()) throw new Error(`the service did not start: ${errors}`)
    return /listens on (http:\S+)/.exec(output)?.[1]
  }
  const listens = until('the service to say where it listens', sayWhere, START_PATIENCE_MS)
  const url = await listens.catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    url,
    host: new URL(url).host,
    pid: child.pid ?? NaN,
    isRunning,
    log: () => errors,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}
