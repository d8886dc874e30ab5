import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { createMockApp } from './app.ts'
import { createCourier } from './callbacks/courier.ts'
import { callbackHostsOf } from './callbacks/guard.ts'
import type { ContractDocument } from './contract.ts'
import { createFaults } from './faults.ts'
import { MockError } from './mock-error.ts'
import { DEFAULTS, type MockOptions } from './options.ts'
import type { ScenarioList } from './own-routes.ts'
import { seededRandom } from './random.ts'
import { readBundle, readScenarios } from './spec-files.ts'
import type { Stateful } from './stateful.ts'
import { answerUnreadable, unreadableResponse } from './unreadable.ts'

export interface StartOptions extends Partial<MockOptions> {
  /** The bundled contract; that of `@postel/spec` without it. */
  document?: ContractDocument
  /** The names in it; those of `@postel/spec` without them. */
  scenarios?: ScenarioList
  /** Between two callbacks of a message. */
  callbackStepMs?: number
  /** Before each further attempt at a callback that failed. */
  callbackRetriesMs?: readonly number[]
  /** Settings of the service that `stateful` runs, by the names of its environment. */
  env?: Readonly<Record<string, string | undefined>>
  /** Told what becomes of callbacks; without it problems go to standard error. */
  log?(line: string, problem: boolean): void
}

export interface Mock {
  /** Without a `/` at its end. */
  url: string
  /** The only account of a stateful mock; null where any credentials will do. */
  account: Stateful['account'] | null
  /** Frees the port and what was kept; connections that are still open are cut. */
  close(): Promise<void>
}

const CALLBACK_STEP_MS = 100
const CALLBACK_RETRIES_MS = [1_000, 4_000]
const CALLBACK_TIMEOUT_MS = 5_000

const bindProblem = (
  { code, message }: NodeJS.ErrnoException,
  { port, host }: Pick<MockOptions, 'port' | 'host'>,
) => {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use; give another with --port or PORT.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; give another with --port or PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine; give another with --host or HOST.`
  }
  return `Port ${port} on ${host} cannot be listened on: ${message}`
}

const bind = (server: Server, options: Pick<MockOptions, 'port' | 'host'>): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new MockError(bindProblem(error, options), { cause: error }))
    })
    server.listen(options.port, options.host, () => resolve())
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const logProblem = (line: string, problem: boolean): void => {
  if (problem) console.error(line)
}

const createParts = async (options: StartOptions, host: string, service: Stateful | null) => {
  const stopping = new AbortController()
  const courier = createCourier({
    hosts: callbackHostsOf(host, options.callbackHosts ?? DEFAULTS.callbackHosts),
    stepMs: options.callbackStepMs ?? CALLBACK_STEP_MS,
    retriesMs: options.callbackRetriesMs ?? CALLBACK_RETRIES_MS,
    timeoutMs: CALLBACK_TIMEOUT_MS,
    log: options.log ?? logProblem,
  })
  const { scenarios, delay = DEFAULTS.delay, fails = DEFAULTS.fails } = options
  const app = await createMockApp({
    document: options.document ?? (await readBundle<ContractDocument>()),
    scenarios: async () => scenarios ?? (await readScenarios<ScenarioList>()),
    nextFault: createFaults({ delay, fails }, seededRandom(options.seed ?? DEFAULTS.seed)),
    stopping: stopping.signal,
    courier,
    service: service && service.fetch,
  })
  const stop = async (): Promise<void> => {
    stopping.abort()
    await courier.close()
  }
  return { app, stop }
}

/** A wildcard is where to listen, not where to call. */
const urlOf = (host: string, port: number): string => {
  const called = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${called.includes(':') ? `[${called}]` : called}:${port}`
}

/** Throws `MockError` when the address cannot be listened on. */
export const startMock = async (options: StartOptions = {}): Promise<Mock> => {
  const { port = DEFAULTS.port, host = DEFAULTS.host, stateful = DEFAULTS.stateful } = options
  let url = urlOf(host, port)
  const service = stateful
    ? await (await import('./stateful.ts')).openStateful({ ...options, host }, () => url)
    : null
  try {
    const { app, stop } = await createParts(options, host, service)
    const listener = getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      errorHandler: (error) => unreadableResponse(app.fail, error),
    })
    const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
    server.on('clientError', (_error: Error, socket: Duplex) => answerUnreadable(app.fail, socket))
    await bind(server, { port, host })
    url = urlOf(host, (server.address() as AddressInfo).port)
    return {
      url,
      account: service?.account ?? null,
      close: async () => {
        await Promise.all([close(server), stop()])
        await service?.close()
      },
    }
  } catch (error) {
    await service?.close()
    throw error
  }
}
