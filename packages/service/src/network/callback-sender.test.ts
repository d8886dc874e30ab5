import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AccountId, Callback, Message, MessageId } from '@postel/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeCallback } from '../dialects/twilio/callback.ts'
import { createLog } from '../log.ts'
import { signForm } from '../wire/form-signature.ts'
import { parseAllowList } from './allow-list.ts'
import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent } from './guard.ts'

const HEX = '0123456789abcdef0123456789abcdef'

interface Received {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  params: Record<string, string>
}

let server: Server
let base: string
let received: Received[] = []
let answer = { status: 200, headers: {} }

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      const { method, url, headers } = request
      received.push({ method, url, headers, params: Object.fromEntries(new URLSearchParams(body)) })
      response.writeHead(answer.status, answer.headers).end('thanks')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  received = []
  answer = { status: 200, headers: {} }
})

const message = {
  id: HEX as MessageId,
  accountId: HEX as AccountId,
  wire: 'twilio',
  kind: 'text',
  from: '+14155550100',
  to: '+14155550123',
  messagingServiceId: null,
} as Message

const callbackTo = (url: string): Callback => ({
  id: 7,
  messageId: message.id,
  accountId: message.accountId,
  url,
  state: 'undelivered',
  failure: 'carrier_violation',
  at: 0,
  dueAt: 0,
  attemptCount: 0,
})

const send = async (url: string, allow = base.replace('http://', '')) => {
  const list = parseAllowList(allow)
  if (list === undefined) throw new Error('not an allow list')
  const dispatcher = createGuardedAgent(list)
  const sender = createCallbackSender({
    dispatcher,
    encoders: { twilio: encodeCallback },
    callbackKeysOf: () =>
      Promise.resolve({ authToken: 'the-auth-token', signingKey: 'not taken here' }),
    log: createLog('silent'),
  })
  try {
    return await sender.send(callbackTo(url), message, new AbortController().signal)
  } finally {
    await dispatcher.destroy()
  }
}

describe('createCallbackSender', () => {
  it('posts a signed form in the words of the wire', async () => {
    const url = `${base}/status?app=1`
    expect(await send(`${url}#rc=2`)).toEqual({
      delivered: true,
      status: 200,
      detail: 'answered 200',
    })
    const [one] = received
    expect(one).toMatchObject({
      method: 'POST',
      url: '/status?app=1',
      params: {
        AccountSid: `AC${HEX}`,
        ApiVersion: '2010-04-01',
        ErrorCode: '30007',
        From: '+14155550100',
        MessageSid: `SM${HEX}`,
        MessageStatus: 'undelivered',
        SmsSid: `SM${HEX}`,
        SmsStatus: 'undelivered',
        To: '+14155550123',
      },
    })
    expect(one?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(one?.headers['x-twilio-signature']).toBe(
      signForm('the-auth-token', url, one?.params ?? {}),
    )
  })

  it('has the same idempotency token on every attempt', async () => {
    await send(base)
    await send(base)
    const tokens = received.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(tokens[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(tokens[1]).toBe(tokens[0])
  })

  it('follows no redirect', async () => {
    answer = { status: 302, headers: { location: '/elsewhere' } }
    expect(await send(base)).toMatchObject({ delivered: false, status: 302 })
    expect(received).toHaveLength(1)
  })

  it('says which setting would allow a private address', async () => {
    const result = await send(base, '')
    expect(result).toMatchObject({ delivered: false, status: null })
    expect(result.detail).toContain('POSTEL_FETCH_ALLOW=127.0.0.1:')
    expect(received).toHaveLength(0)
  })
})
