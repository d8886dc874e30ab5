import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type {
  AccountId,
  AvailableMedia,
  Callback,
  CallbackResult,
  MediaId,
  Message,
  MessageId,
} from '@postel/core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { callbacks as signalWire } from '../dialects/signalwire/callback.ts'
import { callbacks as twilio } from '../dialects/twilio/callback.ts'
import { createLog } from '../log.ts'
import { parseAllowList } from './allow-list.ts'
import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent, type Lookup } from './guard.ts'

export const HEX = '0123456789abcdef0123456789abcdef'
export const AUTH_TOKEN = 'the-auth-token'
export const SIGNING_KEY = 'the-signing-key'

const MESSAGE = {
  id: HEX as MessageId,
  accountId: HEX as AccountId,
  wire: 'twilio',
  kind: 'multimedia',
  from: '+14155550100',
  to: '+14155550123',
  body: 'Hello & wélcome',
  segmentCount: 1,
  messagingServiceId: null,
} as Message

export const MEDIA = [0, 1].map((position) => ({
  id: HEX.replace(/^./, String(position)) as MediaId,
  position,
  stored: { contentType: position === 0 ? 'image/png' : 'text/vcard' },
})) as AvailableMedia[]

const callbackTo = (url: string, change: Partial<Callback> = {}): Callback => ({
  id: 7,
  kind: 'status',
  method: 'POST',
  messageId: MESSAGE.id,
  accountId: MESSAGE.accountId,
  url,
  state: 'undelivered',
  failure: 'carrier_violation',
  at: 0,
  dueAt: 0,
  attemptCount: 0,
  replayOf: null,
  ...change,
})

export interface Received {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  params: Record<string, string>
}

export interface Sending {
  /** Of POSTEL_FETCH_ALLOW; the receiver and `hung.example` without it. */
  allow?: string
  wire?: string
  callback?: Partial<Callback>
  lookup?: Lookup
  log?: ReturnType<typeof createLog>
  closing?: AbortSignal
}

type Respond = (response: ServerResponse, headers: IncomingHttpHeaders) => void

/** A real HTTP server that callbacks are sent to. */
export interface Receiver {
  readonly url: string
  readonly urlWithCredentials: string
  /** Requests to it since the test began. */
  readonly received: readonly Received[]
  /** What it does from here on, in this test; it answers 200 by itself. */
  respond(respond: Respond): void
  answer(status: number, headers?: Record<string, string>): void
  /** One attempt at a callback, to it or to another URL. */
  send(url: string, sending?: Sending): Promise<CallbackResult>
}

const NEVER = new AbortController().signal

export const useReceiver = (): Receiver => {
  let server: Server
  let url: string
  let received: Received[] = []
  let respond: Respond
  const answer = (status: number, headers: Record<string, string> = {}): void => {
    respond = (response) => response.writeHead(status, headers).end('thanks')
  }
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        const { method, url, headers } = request
        const params = Object.fromEntries(new URLSearchParams(body))
        received.push({ method, url, headers, params })
        respond(response, headers)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    received = []
    answer(200)
  })
  return {
    get url() {
      return url
    },
    get urlWithCredentials() {
      return url.replace('//', '//user:se%3Acret@')
    },
    get received() {
      return received
    },
    respond: (next) => void (respond = next),
    answer,
    send: async (target, sending = {}) => {
      const { allow = `${new URL(url).host},hung.example`, wire = 'twilio' } = sending
      const list = parseAllowList(allow)
      if (list === undefined) throw new Error('not an allow list')
      const dispatcher = createGuardedAgent(list, sending.lookup)
      const sender = createCallbackSender({
        dispatcher,
        wires: { twilio, signalwire: signalWire, chat: null },
        publicUrl: () => 'https://postel.example.com',
        closing: sending.closing ?? NEVER,
        callbackKeysOf: () => Promise.resolve({ authToken: AUTH_TOKEN, signingKey: SIGNING_KEY }),
        log: sending.log ?? createLog('silent'),
      })
      const subject = { message: { ...MESSAGE, wire }, media: MEDIA }
      try {
        return await sender.send(callbackTo(target, sending.callback), subject, NEVER)
      } finally {
        await dispatcher.destroy()
      }
    },
  }
}
