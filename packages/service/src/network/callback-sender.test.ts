import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AccountId, AvailableMedia, Callback, MediaId, Message, MessageId } from '@postel/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callbacks as signalWire } from '../dialects/signalwire/callback.ts'
import { callbacks as twilio } from '../dialects/twilio/callback.ts'
import { createLog } from '../log.ts'
import { signForm } from '../wire/form-signature.ts'
import { parseAllowList } from './allow-list.ts'
import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent, type Lookup } from './guard.ts'

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
let respond: (response: ServerResponse, headers: IncomingHttpHeaders) => void

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      const { method, url, headers } = request
      received.push({ method, url, headers, params: Object.fromEntries(new URLSearchParams(body)) })
      respond(response, headers)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  received = []
  answer(200)
})

const answer = (status: number, headers: Record<string, string> = {}): void => {
  respond = (response) => response.writeHead(status, headers).end('thanks')
}

const message = {
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

const media = [0, 1].map((position) => ({
  id: HEX.replace(/^./, String(position)) as MediaId,
  position,
  stored: { contentType: position === 0 ? 'image/png' : 'text/vcard' },
})) as AvailableMedia[]

const callbackTo = (url: string, change: Partial<Callback> = {}): Callback => ({
  id: 7,
  kind: 'status',
  method: 'POST',
  messageId: message.id,
  accountId: message.accountId,
  url,
  state: 'undelivered',
  failure: 'carrier_violation',
  at: 0,
  dueAt: 0,
  attemptCount: 0,
  replayOf: null,
  ...change,
})

interface Sending {
  allow?: string
  wire?: string
  callback?: Partial<Callback>
  lookup?: Lookup
  log?: ReturnType<typeof createLog>
  signal?: AbortSignal
  closing?: AbortSignal
}

const NEVER = new AbortController().signal

const send = async (url: string, sending: Sending = {}) => {
  const { allow = `${base.replace('http://', '')},hung.example`, wire = 'twilio' } = sending
  const list = parseAllowList(allow)
  if (list === undefined) throw new Error('not an allow list')
  const dispatcher = createGuardedAgent(list, sending.lookup)
  const sender = createCallbackSender({
    dispatcher,
    wires: { twilio, signalwire: signalWire, chat: null },
    publicUrl: () => 'https://postel.example.com',
    closing: sending.closing ?? NEVER,
    callbackKeysOf: () =>
      Promise.resolve({ authToken: 'the-auth-token', signingKey: 'the-signing-key' }),
    log: sending.log ?? createLog('silent'),
  })
  const callback = callbackTo(url, sending.callback)
  const subject = { message: { ...message, wire }, media }
  try {
    return await sender.send(callback, subject, sending.signal ?? NEVER)
  } finally {
    await dispatcher.destroy()
  }
}

const withCredentials = (): string => base.replace('//', '//user:se%3Acret@')

describe('createCallbackSender', () => {
  it('posts a signed form in the words of the wire', async () => {
    const url = `${base}/status?app=1`
    const result = await send(`${url}#rc=2`)
    expect(result).toEqual({ delivered: true, status: 200, detail: 'answered 200' })
    const [one] = received
    expect(one).toMatchObject({
      method: 'POST',
      url: '/status?app=1',
      params: {
        AccountSid: `AC${HEX}`,
        ApiVersion: '2010-04-01',
        ErrorCode: '30007',
        From: '+14155550100',
        MessageSid: `MM${HEX}`,
        MessageStatus: 'undelivered',
        SmsSid: `MM${HEX}`,
        SmsStatus: 'undelivered',
        To: '+14155550123',
      },
    })
    expect(one?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(one?.headers['x-twilio-signature']).toBe(
      signForm('the-auth-token', url, one?.params ?? {}),
    )
  })

  it('tells of a message that came in, with its files', async () => {
    await send(`${base}/in`, { callback: { kind: 'inbound', failure: null } })
    await send(`${base}/in`, { callback: { kind: 'inbound', failure: null }, wire: 'signalwire' })
    const [first, second] = received
    expect(first?.params).toMatchObject({
      Body: 'Hello & wélcome',
      MediaContentType0: 'image/png',
      MediaContentType1: 'text/vcard',
      NumMedia: '2',
      SmsMessageSid: `MM${HEX}`,
      SmsStatus: 'received',
    })
    expect(first?.params['MediaUrl1']).toBe(
      `https://postel.example.com/2010-04-01/Accounts/AC${HEX}/Messages/MM${HEX}` +
        `/Media/ME${media[1]?.id}`,
    )
    expect(second?.params).toMatchObject({ Body: 'Hello & wélcome', NumMedia: '2' })
    expect(second?.params['MediaUrl0']).toMatch(
      /^https:\/\/postel.example.com\/api\/laml.+\/content$/,
    )
    expect(second?.headers['x-signalwire-signature']).toBe(
      signForm('the-signing-key', `${base}/in`, second?.params ?? {}),
    )
    expect(second?.headers).not.toHaveProperty('i-twilio-idempotency-token')
  })

  it('blames the receiver for a host that no name server can be asked for', async () => {
    const result = await send(`http://${'a'.repeat(300)}.example/status`)
    expect(result).toMatchObject({ delivered: false, status: null })
    expect(result.detail).toMatch(/^getaddrinfo [A-Z]+ a{200,}/)
    expect(result.detail.length).toBeLessThanOrEqual(300)
  })

  it('tells in one line that the receiver speaks no TLS', async () => {
    const result = await send(`${base.replace('http:', 'https:')}/status`)
    expect(result).toMatchObject({
      delivered: false,
      status: null,
      detail: 'SSL routines: wrong version number',
    })
  })

  it.each(['/in', '/in?app=1'])('puts all of it into the query of a GET to %s', async (path) => {
    await send(`${base}${path}#ct=500`, { callback: { kind: 'inbound', method: 'GET' } })
    const [one] = received
    expect(one?.method).toBe('GET')
    expect(one?.params).toEqual({})
    expect(one?.url?.startsWith(`${path}${path.includes('?') ? '&' : '?'}`)).toBe(true)
    const query = new URL(`${base}${one?.url}`).searchParams
    expect(query.get('Body')).toBe('Hello & wélcome')
    expect(one?.headers['x-twilio-signature']).toBe(
      signForm('the-auth-token', `${base}${one?.url}`, {}),
    )
  })

  it('has the same idempotency token on every attempt at an event and on its replay', async () => {
    await send(base)
    await send(base)
    await send(base, { callback: { id: 12, replayOf: 7 } })
    await send(base, { callback: { id: 13 } })
    const tokens = received.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(tokens[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(tokens.slice(1, 3)).toEqual([tokens[0], tokens[0]])
    expect(tokens[3]).not.toBe(tokens[0])
  })

  it('follows no redirect', async () => {
    answer(302, { location: '/elsewhere' })
    expect(await send(base)).toEqual({
      delivered: false,
      status: 302,
      detail: 'answered 302; redirects are not followed',
    })
    expect(received).toHaveLength(1)
  })

  it('says which setting would allow a private address', async () => {
    const result = await send(base, { allow: '' })
    expect(result).toMatchObject({ delivered: false, status: null })
    expect(result.detail).toContain('POSTEL_FETCH_ALLOW=127.0.0.1:')
    expect(received).toHaveLength(0)
  })
})

describe('a callback URL with credentials', () => {
  it('sends them only to who asks for them', async () => {
    answer(204)
    await send(withCredentials())
    expect(received.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('answers one challenge with the same request', async () => {
    respond = (response, { authorization }) =>
      authorization === undefined
        ? response.writeHead(401, { 'www-authenticate': 'Basic realm="app"' }).end()
        : response.writeHead(204).end()
    expect(await send(withCredentials())).toMatchObject({ delivered: true, status: 204 })
    const [first, second] = received
    expect(second?.headers.authorization).toBe(`Basic ${btoa('user:se:cret')}`)
    expect(second?.params).toEqual(first?.params)
    expect(second?.headers['x-twilio-signature']).toBe(
      signForm('the-auth-token', `${base}/`, first?.params ?? {}),
    )
    const token = 'i-twilio-idempotency-token'
    expect(second?.headers[token]).toBe(first?.headers[token])
  })

  it('answers no second challenge', async () => {
    answer(401, { 'www-authenticate': 'Basic realm="app"' })
    expect(await send(withCredentials())).toMatchObject({ delivered: false, status: 401 })
    expect(received).toHaveLength(2)
  })

  it.each([
    ['no challenge', {}],
    ['one that it does not know', { 'www-authenticate': 'Bearer' }],
  ])('sends nothing more after a 401 with %s', async (_, headers) => {
    answer(401, headers)
    expect(await send(withCredentials())).toMatchObject({ delivered: false, status: 401 })
    expect(received).toHaveLength(1)
  })

  it('tells them to nobody else: not in the log, not in the detail', async () => {
    const lines: string[] = []
    const log = createLog('trace', { write: (line: string) => void lines.push(line) })
    const results = [
      await send(withCredentials(), { log, allow: '' }),
      await send('http://user:se%3Acret@127.0.0.1:1/', { log, allow: '127.0.0.1' }),
      await send('http://user:se%3Acret@hung.example/', {
        log,
        lookup: (_name, _options, callback) =>
          callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []),
      }),
    ]
    answer(401, { 'www-authenticate': 'Basic realm="app"' })
    results.push(await send(withCredentials(), { log }))
    expect(results.map(({ delivered }) => delivered)).toEqual([false, false, false, false])
    const told = JSON.stringify(results) + lines.join('')
    for (const secret of ['user', 'se%3Acret', 'se:cret', btoa('user:se:cret')]) {
      expect(told).not.toContain(secret)
    }
    expect(lines).toHaveLength(3)
  })
})

describe('a receiver that hangs', () => {
  it('is given the time to connect that its URL says', async () => {
    const result = await send('http://hung.example/#ct=100&rc=3&rp=ct', { lookup: () => undefined })
    expect(result).toEqual({
      delivered: false,
      status: null,
      detail: 'no connection within 100 ms',
      attemptsMax: 4,
    })
  })

  it('is given the time to answer that its URL says', async () => {
    respond = () => undefined
    expect(await send(`${base}#rt=100&rc=3&rp=ct`)).toEqual({
      delivered: false,
      status: null,
      detail: 'no answer within 100 ms',
      attemptsMax: 1,
    })
  })

  it('is given the time in all that its URL says, over both requests', async () => {
    respond = (response, { authorization }) =>
      authorization === undefined
        ? response.writeHead(401, { 'www-authenticate': 'Basic' }).end()
        : undefined
    expect(await send(`${withCredentials()}#tt=200`)).toEqual({
      delivered: false,
      status: null,
      detail: 'no answer within 200 ms in all',
    })
    expect(received).toHaveLength(2)
  })

  it('has taken the callback once its status is there, however long its body takes', async () => {
    respond = (response) => void response.writeHead(200, { 'content-length': '5' }).write('o')
    expect(await send(base)).toMatchObject({ delivered: true, status: 200 })
  })

  it('has not failed when the service stops meanwhile', async () => {
    respond = () => undefined
    const closing = new AbortController()
    const sending = send(base, { closing: closing.signal })
    setTimeout(() => closing.abort(), 50)
    await expect(sending).rejects.toThrow()
  })
})

describe('what is tried again', () => {
  it.each([
    [503, '', undefined],
    [503, '#rc=2', 3],
    [503, '#rp=4xx', 1],
    [404, '#rc=2&rp=4xx', 3],
    [302, '#rc=2&rp=4xx,5xx', 1],
    [302, '#rc=2&rp=all', 3],
  ])('after %i is as the URL says with "%s"', async (status, fragment, attemptsMax) => {
    answer(status)
    expect((await send(base + fragment)).attemptsMax).toBe(attemptsMax)
  })
})
