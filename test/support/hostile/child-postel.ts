import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeDirectory, type TestAccount } from '../postel.ts'
import { until } from '../until.ts'

export interface Settled {
  /** What the operating system has given to the process; the allocator keeps some of what was freed. */
  residentBytes: number
  /** What is in use: objects and buffers. */
  usedBytes: number
  connectionCount: number
  /** The most that was resident at any time since it was asked last. */
  peakBytes: number
}

/** The service as an operator runs it, in a process of its own. */
export interface ChildPostel {
  url: string
  host: string
  account: TestAccount
  /** Where its data are. */
  directory: string
  isRunning(): boolean
  /** What it logged; it logs nothing but failures. */
  log(): string
  /** What it holds after it has collected its garbage. */
  settled(): Promise<Settled>
  close(): Promise<void>
}

const SCRIPT = fileURLToPath(new URL('./serve.ts', import.meta.url))
const ACCOUNT: TestAccount = { accountSid: `AC${'5'.repeat(32)}`, authToken: 'h'.repeat(32) }

export const startChildPostel = async (env: Record<string, string>): Promise<ChildPostel> => {
  const directory = await makeDirectory()
  const flags = ['--conditions=source', '--expose-gc', '--no-warnings']
  const child = spawn(process.execPath, [...flags, SCRIPT], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      POSTEL_DATA_DIR: directory,
      POSTEL_ACCOUNT_SID: ACCOUNT.accountSid,
      POSTEL_AUTH_TOKEN: ACCOUNT.authToken,
      POSTEL_CARRIER_STEP_MS: '5',
      POSTEL_LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  const reports = (): string[] => output.match(/^settled .*$/gm) ?? []
  const url = await until('the service to say where it listens', () => {
    if (!isRunning()) throw new Error(`the service did not start: ${errors}`)
    return /listens on (http:\S+)/.exec(output)?.[1]
  })
  return {
    url,
    host: new URL(url).host,
    account: ACCOUNT,
    directory,
    isRunning,
    log: () => errors,
    settled: async () => {
      const before = reports().length
      child.kill('SIGUSR2')
      await until('the service to collect its garbage', () => reports().length > before)
      const [, resident, used, connections, peak] = (reports().at(-1) ?? '').split(' ').map(Number)
      return {
        residentBytes: resident ?? NaN,
        usedBytes: used ?? NaN,
        connectionCount: connections ?? NaN,
        peakBytes: peak ?? NaN,
      }
    },
    close: async () => {
      const exited = isRunning() ? once(child, 'exit') : undefined
      child.kill('SIGTERM')
      await exited
      await rm(directory, { recursive: true, force: true })
    },
  }
}
