import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'

/** Listens where nobody may come, and counts who does. */
export interface Canary {
  port: number
  connectionCount(): number
  close(): Promise<void>
}

/** On all addresses of this machine and a free port, unless others are given. */
export const startCanary = async (host = '::', port = 0): Promise<Canary> => {
  let connectionCount = 0
  const server = createServer((socket) => {
    connectionCount++
    socket.on('error', () => undefined).destroy()
  })
  await bind(server, host, port)
  return {
    port: portOf(server),
    connectionCount: () => connectionCount,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** An address of this machine that plays a public host. */
export const PUBLIC_ADDRESS = '127.0.0.9'

export interface PublicHost {
  port: number
  requestCount(): number
  close(): Promise<void>
}

/** Answers on `PUBLIC_ADDRESS`, each time on a new connection. */
export const startPublicHost = async (answer: RequestListener): Promise<PublicHost> => {
  let requestCount = 0
  const server = createHttpServer((request, response) => {
    requestCount++
    response.setHeader('connection', 'close')
    answer(request, response)
  })
  await bind(server, PUBLIC_ADDRESS, 0)
  return {
    port: portOf(server),
    requestCount: () => requestCount,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
