import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { createMockApp } from './app.ts'
import type { ContractDocument } from './contract.ts'
import { DEFAULTS, MockError, type MockOptions } from './options.ts'
import { answerUnreadable, unreadableResponse } from './unreadable.ts'

export interface StartOptions extends Partial<MockOptions> {
  /** The bundled contract; that of `@postel/spec` without it. */
  document?: ContractDocument
}

export interface Mock {
  /** Without a `/` at its end. */
  url: string
  /** Frees the port; connections that are still open are cut. */
  close(): Promise<void>
}

const readBundle = async (): Promise<ContractDocument> => {
  const file = new URL(import.meta.resolve('@postel/spec/openapi.json'))
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new MockError('The contract has not been bundled yet: run npm run build.', {
      cause: error,
    })
  })
  return JSON.parse(text) as ContractDocument
}

const bindProblem = ({ code, message }: NodeJS.ErrnoException, { port, host }: MockOptions) => {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use; give another with --port or PORT.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; give another with --port or PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine; give another with --host or HOST.`
  }
  return `Port ${port} on ${host} cannot be listened on: ${message}`
}

const bind = (server: Server, options: MockOptions): Promise<void> =>
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

/** Throws `MockError` when the address cannot be listened on. */
export const startMock = async (options: StartOptions = {}): Promise<Mock> => {
  const { port = DEFAULTS.port, host = DEFAULTS.host } = options
  const app = await createMockApp(options.document ?? (await readBundle()))
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) => unreadableResponse(app.fail, error),
  })
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  server.on('clientError', (_error: Error, socket: Duplex) => answerUnreadable(app.fail, socket))
  await bind(server, { port, host })
  const bound = (server.address() as AddressInfo).port
  const named = host.includes(':') ? `[${host}]` : host
  return { url: `http://${named}:${bound}`, close: () => close(server) }
}
