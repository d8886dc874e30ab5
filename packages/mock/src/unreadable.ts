import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { RefusalError } from '@postel/server'
import type { Fail } from './fail.ts'

const MESSAGE = 'The request is not well-formed HTTP/1.1, or its headers are too large'

const refusal = (): RefusalError => {
  const issue = { in: 'header', name: '', problem: 'malformed', message: MESSAGE } as const
  return new RefusalError({ kind: 'invalid_request', issues: [issue] })
}

const UNKNOWN_REQUEST = { method: '', path: '/', contentType: undefined }

const write = (fail: Fail, error: unknown) => {
  const { status, contentType = '', body } = fail(error, null, UNKNOWN_REQUEST)
  const headers = { 'Content-Type': contentType, 'Access-Control-Allow-Origin': '*' }
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }
}

/** For what the adaptor refuses before there is a request, such as a malformed Host. */
export const unreadableResponse = (fail: Fail, error: unknown): Response => {
  const isTheirs = error instanceof Error && error.name === 'RequestError'
  const { status, headers, text } = write(fail, isTheirs ? refusal() : error)
  return new Response(text, { status, headers })
}

/** Written by hand: the parser gave up, so there is no response object. */
export const answerUnreadable = (fail: Fail, socket: Duplex): void => {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const { status, headers, text } = write(fail, refusal())
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
