import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { answerOf, type Answer } from './answer.ts'

/** Bytes of a request line, headers and body as they are given, for what no HTTP client would send. */
export const rawHttp = (
  requestLine: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = '',
): Uint8Array => {
  const head = [requestLine, 'Connection: close', ...headers, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
}

/** A connection on which nobody speaks yet, and all that the server says on it. */
export interface RawConnection {
  socket: Socket
  /** Resolves when both halves are closed, in whatever way. */
  closed: Promise<void>
  /** All that came until now. */
  received(): Buffer
}

export const rawConnect = async (host: string): Promise<RawConnection> => {
  const [hostname = '', port = ''] = host.split(':')
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  // A server that answers early closes while we still write; its answer is what counts.
  socket.on('error', () => undefined)
  const chunks: Uint8Array[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // Whoever serves has said all that it will say.
  socket.on('end', () => socket.end())
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await once(socket, 'connect')
  return { socket, closed, received: () => Buffer.concat(chunks) }
}

/** Sends the bytes and reads the one answer until the server closes. */
export const rawRequest = async (host: string, request: Uint8Array): Promise<Answer> => {
  const { socket, closed, received } = await rawConnect(host)
  socket.write(request)
  await closed
  const [answer] = parseAnswers(received())
  if (!answer) throw new Error(`no HTTP answer: ${JSON.stringify(received().toString())}`)
  return answer
}

const BODILESS = new Set([204, 304])

/**
 * Every answer in what a server said, interim ones (1xx) left out. Throws for what is no HTTP. Answers to HEAD may state the
 * length of a body that they do not have.
 */
export const parseAnswers = (bytes: Buffer, mayLackBodies = false): Answer[] => {
  const answers: Answer[] = []
  for (let rest = bytes; rest.byteLength > 0;) {
    const { answer, length } = parseOne(rest, mayLackBodies)
    if (answer.status >= 200) answers.push(answer)
    rest = rest.subarray(length)
  }
  return answers
}

const parseOne = (bytes: Buffer, mayLackBody: boolean): { answer: Answer; length: number } => {
  const headEnd = bytes.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const [, code] = /^HTTP\/1\.1 (\d{3})(?: |$)/.exec(statusLine) ?? []
  if (headEnd < 0 || code === undefined) {
    throw new Error(`no HTTP answer: ${JSON.stringify(bytes.toString('latin1'))}`)
  }
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  const status = Number(code)
  const rest = bytes.subarray(headEnd + 4)
  const isBodiless = mayLackBody && /^(HTTP\/1\.1 |$)/.test(rest.toString('latin1', 0, 9))
  const { body, length } = isBodiless
    ? { body: rest.subarray(0, 0), length: 0 }
    : bodyIn(rest, status, headers)
  return { answer: answerOf('http', status, headers, body), length: headEnd + 4 + length }
}

const bodyIn = (rest: Buffer, status: number, headers: Headers) => {
  if (status < 200 || BODILESS.has(status)) return { body: rest.subarray(0, 0), length: 0 }
  if (headers.get('transfer-encoding') === 'chunked') return joinChunks(rest)
  const stated = headers.get('content-length')
  const body = stated === null ? rest : rest.subarray(0, Number(stated))
  return { body, length: body.byteLength }
}

const joinChunks = (rest: Buffer): { body: Buffer; length: number } => {
  const parts: Buffer[] = []
  let at = 0
  while (at < rest.byteLength) {
    const lineEnd = rest.indexOf('\r\n', at)
    const size = Number.parseInt(rest.subarray(at, lineEnd).toString(), 16)
    const end = lineEnd + 2 + size + 2
    if (size > 0) parts.push(rest.subarray(lineEnd + 2, end - 2))
    at = end
    if (!(size > 0)) break
  }
  return { body: Buffer.concat(parts), length: at }
}
