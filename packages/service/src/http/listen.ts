import { once } from 'node:events'
import { createServer, STATUS_CODES } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ConfigError } from '../config/setting.ts'
import type { Log } from '../log.ts'
import type { Fetch } from './app.ts'
import { watchBody } from './body-deadline.ts'
import { endSocket, isEnding } from './end-socket.ts'
import { CORS_HEADERS, REQUEST_ID_HEADERS } from './headers.ts'
import { parserFailure } from './parser-failure.ts'
import type { FailedRequest } from '../wire/judge.ts'
import { responseOf, type Refuse } from './refuse.ts'
import { newRequestId } from './request-id.ts'
import { watchReader } from './watch-reader.ts'

const HEADERS_TIMEOUT_MS = 10_000
const CONNECTIONS_CHECK_MS = 2_000
const HEADER_BYTES_MAX = 16_384
const DRAIN_MS = 7_000
/** How often a connection that has become idle is looked for while draining. */
const DRAIN_CHECK_MS = 100
const LATE = 'ERR_HTTP_REQUEST_TIMEOUT'

export interface Listener {
  port: number
  /** Refuses new connections, lets what runs end within a bounded time, then cuts. */
  close(): Promise<void>
}

export interface ListenOptions {
  host: string
  port: number
  fetch: Fetch
  /** For what never becomes a request. */
  refuse: Refuse
  log: Log
  /** How long a client that has bytes to take may take none. */
  readerPatienceMs?: number
}

/** Throws `ConfigError` when the address cannot be listened on. */
export const listen = async (options: ListenOptions): Promise<Listener> => {
  const server = createServer({
    headersTimeout: HEADERS_TIMEOUT_MS,
    // A large file may take its time; `watchBody` sees to it that it keeps coming.
    requestTimeout: 0,
    connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
    maxHeaderSize: HEADER_BYTES_MAX,
    // Answered by the request listener, in the words of the dialect; Node itself would answer
    // nothing.
    requireHostHeader: false,
  })
  const unanswered = new Set<ServerResponse>()
  let isDraining = false
  const answer = getRequestListener(options.fetch, {
    overrideGlobalObjects: true,
    errorHandler: (error) => answerFault(options, error),
  })
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (isDraining) outgoing.setHeader('Connection', 'close')
    unanswered.add(outgoing)
    outgoing.once('close', () => unanswered.delete(outgoing))
    watchBody(incoming, () => refuseOn(options, incoming.socket, { code: LATE }))
    void answer(incoming, outgoing)
  }
  server.on('request', onRequest)
  server.on('connection', (socket: Socket) => watchReader(socket, options.readerPatienceMs))
  // Without these two Node itself answers an unknown Expect, with no body, and hangs up on CONNECT.
  server.on('checkExpectation', onRequest)
  server.on('connect', (_request, socket: Socket) =>
    refuseOn(options, socket, { code: 'ERR_CONNECT' }),
  )
  server.on('clientError', (error: ParserError, socket: Socket) => refuseOn(options, socket, error))
  await bind(server, options)
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      isDraining = true
      return drain(server, unanswered)
    },
  }
}

const bind = async (server: Server, { host, port, log }: ListenOptions): Promise<void> => {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const problem = bindProblem(error as NodeJS.ErrnoException, host, port)
    throw new ConfigError(problem, { cause: error })
  }
  // Such as a process without a file to spare; unheard, it would end it.
  server.on('error', (error) => log.error({ err: error }, 'a connection could not be accepted'))
}

const bindProblem = ({ code, message }: NodeJS.ErrnoException, host: string, port: number) => {
  if (code === 'EADDRINUSE') return `PORT ${port} on ${host} is in use; give another with --port.`
  if (code === 'EACCES')
    return `PORT ${port} may not be used by this user; give another with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST ${host} is not an address of this machine.`
  }
  return `HOST ${host}, PORT ${port} cannot be listened on: ${message}`
}

/** Whoever keeps a connection open learns with the answer to come that it ends. */
const drain = async (server: Server, unanswered: Iterable<ServerResponse>): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const outgoing of unanswered) {
    if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close')
  }
  server.closeIdleConnections()
  // An answer that had begun before said that its connection stays open.
  const look = setInterval(() => server.closeIdleConnections(), DRAIN_CHECK_MS)
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(look)
  clearTimeout(cut)
}

/**
 * What the adaptor refuses before there is a request, such as a bad Host, and what nobody caught.
 */
const answerFault = ({ refuse, log }: ListenOptions, error: unknown): Response => {
  const isTheirs = error instanceof Error && error.name === 'RequestError'
  const requestId = newRequestId()
  if (!isTheirs) log.error({ err: error, requestId }, 'a request failed outside of its route')
  const fault = isTheirs ? parserFailure('ERR_REQUEST') : error
  const response = responseOf(refuse(fault, requestAt('/')))
  for (const [name, value] of headersOf(requestId)) response.headers.set(name, value)
  return response
}

const headersOf = (requestId: string): (readonly [name: string, value: string])[] => [
  ...CORS_HEADERS,
  ...REQUEST_ID_HEADERS.map((name) => [name, requestId] as const),
]

const requestAt = (path: string): FailedRequest => ({
  method: '',
  hasContentType: false,
  operationId: null,
  canonicalPath: path,
  path,
})

interface ParserError {
  code?: string
  /** What the parser was reading. */
  rawPacket?: Buffer
}

/** Writes the answer by hand: the parser gave up, so there is no response object. */
const refuseOn = ({ refuse, log }: ListenOptions, socket: Socket, error: ParserError): void => {
  const { code = '', rawPacket } = error
  if (isEnding(socket)) return
  if (!socket.writable || code === 'ECONNRESET' || hasBegunAnswer(socket)) {
    socket.destroy()
    return
  }
  const refused = refuse(parserFailure(code), requestAt(pathIn(rawPacket)))
  const { status, contentType = '', body } = refused
  const requestId = newRequestId()
  log.debug({ requestId, code, status }, 'a request could not be read')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    ...headersOf(requestId).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ]
  endSocket(socket, `${head.join('\r\n')}\r\n\r\n${text}`)
}

/** The path of the request line, where one can be made out: it decides between JSON and XML. */
const pathIn = (packet: Buffer | undefined): string =>
  /^[A-Z]+ (\/[^ ?#]*)/.exec(packet?.toString('latin1') ?? '')?.[1] ?? '/'

/** Bytes of an answer may be on their way already; more of them would be read as its end. */
const hasBegunAnswer = (socket: Socket): boolean => {
  const { _httpMessage: message } = socket as { _httpMessage?: { headersSent?: boolean } }
  return message?.headersSent === true
}
