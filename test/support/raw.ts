import { connect } from 'node:net'
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

/** Sends the bytes and reads the one answer until the server closes. */
export const rawRequest = async (host: string, request: Uint8Array): Promise<Answer> => {
  const [hostname = '', port = ''] = host.split(':')
  const socket = connect(Number(port), hostname)
  // A server that answers early closes while we still write; its answer is what counts.
  socket.on('error', () => undefined)
  socket.write(request)
  const chunks: Uint8Array[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve) => socket.once('close', resolve))
  return parse(Buffer.concat(chunks))
}

const parse = (bytes: Buffer): Answer => {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) throw new Error(`no HTTP answer: ${JSON.stringify(bytes.toString())}`)
  const [statusLine = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  const body = bytes.subarray(headEnd + 4)
  const chunked = headers.get('transfer-encoding') === 'chunked'
  const status = Number(statusLine.split(' ')[1])
  return answerOf('http', status, headers, chunked ? joinChunks(body) : body)
}

const joinChunks = (body: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at < body.byteLength;) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.subarray(at, lineEnd).toString(), 16)
    if (!(size > 0)) break
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
  return Buffer.concat(parts)
}
