import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listen, type Listening } from './listen.ts'

/** A request as the upstream got it, or would have. */
export interface FrontRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
  form: Record<string, string>
}

/** What happens instead of the upstream's answer, or null for nothing. */
export type Interference =
  { status: number; headers?: Record<string, string>; body?: string } | 'hang up' | null

export interface Front extends Listening {
  requests: FrontRequest[]
  /** Asked before a request goes on to the upstream. */
  before(interfere: (request: FrontRequest) => Interference): void
  /** Asked once the upstream has answered, before that answer goes back. */
  after(look: (request: FrontRequest) => Promise<void>): void
}

/** Stands before an upstream and can be in the way. */
export const startFront = async (upstreamUrl: string): Promise<Front> => {
  const requests: FrontRequest[] = []
  let interfere: (request: FrontRequest) => Interference = () => null
  let look: (request: FrontRequest) => Promise<void> = () => Promise.resolve()

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/', headers } = incoming
    const body = await buffer(incoming)
    const form = Object.fromEntries(new URLSearchParams(body.toString()))
    const request = { method, path, headers, form }
    requests.push(request)
    const instead = interfere(request)
    if (instead === 'hang up') return void incoming.socket.destroy()
    if (instead !== null) {
      outgoing.writeHead(instead.status, instead.headers).end(instead.body)
      return
    }
    const response = await fetch(upstreamUrl + path, {
      method,
      headers: passedOn(headers),
      ...(body.byteLength > 0 && { body }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    await look(request)
    outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(bytes)
  }

  const server = await listen((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  })
  return {
    ...server,
    requests,
    before: (given) => {
      interfere = given
    },
    after: (given) => {
      look = given
    },
  }
}

const passedOn = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'content-type', 'i-twilio-idempotency-token', 'idempotency-key'].flatMap(
      (name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []),
    ),
  )
