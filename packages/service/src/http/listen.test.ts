import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLog } from '../log.ts'
import { listen, type Listener } from './listen.ts'
import { createRefuse } from './refuse.ts'

let listener: Listener
let isEndlessCancelled = false

/** Bytes without end, until nobody wants more of them. */
const endless = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)),
    cancel: () => {
      isEndlessCancelled = true
    },
  })

beforeAll(async () => {
  listener = await listen({
    host: '127.0.0.1',
    port: 0,
    fetch: (request) =>
      Promise.resolve(new Response(request.url.endsWith('/endless') ? endless() : request.method)),
    readerPatienceMs: 50,
    refuse: createRefuse(() => 'http://public.test'),
    log: createLog('silent'),
  })
})
afterAll(() => listener.close())

/** Sends bytes as they are and reads until the other side closes. */
const exchange = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(listener.port, '127.0.0.1')
    socket.setEncoding('latin1').on('data', (part: string) => (text += part))
    socket.on('close', () => resolve(text)).on('error', reject)
    socket.write(bytes, 'latin1')
  })

const END = 'Connection: close\r\n\r\n'

describe('listen', () => {
  it.each([
    ['what is not HTTP', 'hello\r\n\r\n', 400],
    ['headers that are too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(17_000)}\r\n${END}`, 431],
    ['a header with NUL', `GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n${END}`, 400],
    ['a missing Host', `GET / HTTP/1.1\r\n${END}`, 400],
    ['a malformed Host', `GET / HTTP/1.1\r\nHost: a b\r\n${END}`, 400],
    [
      'two lengths of one body',
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${END}`,
      400,
    ],
    ['CONNECT', `CONNECT a:1 HTTP/1.1\r\nHost: a\r\n${END}`, 400],
  ])('refuses %s with the JSON that clients read', async (_, bytes, status) => {
    const [head = '', body = ''] = (await exchange(bytes)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toMatch(/content-type: application\/json/i)
    expect(JSON.parse(body)).toEqual({
      code: expect.any(Number) as number,
      message: expect.any(String) as string,
      more_info: expect.stringMatching('^http://public.test/docs/errors#') as string,
      status,
    })
  })

  it('refuses in XML where the path is XML', async () => {
    const answer = await exchange(
      `GET /2010-04-01/a.xml HTTP/1.1\r\nX: ${'x'.repeat(17_000)}\r\n${END}`,
    )
    expect(answer).toMatch(/content-type: application\/xml/i)
    expect(answer).toContain('<Code>20431</Code>')
  })

  it('answers an Expect that it does not know', async () => {
    expect(await exchange(`GET / HTTP/1.1\r\nHost: a\r\nExpect: magic\r\n${END}`)).toMatch(
      /\r\n\r\nGET$/,
    )
  })

  it('outlives a client that hangs up in the middle of a refusal', async () => {
    for (let count = 0; count < 20; count += 1) {
      const socket = connect(listener.port, '127.0.0.1')
      socket.on('error', () => undefined)
      await once(socket, 'connect')
      socket.write(`CONNECT a:1 HTTP/1.1\r\nHost: a\r\n${END}`, () => socket.resetAndDestroy())
      await once(socket, 'close')
    }
    expect(await exchange(`GET / HTTP/1.1\r\nHost: a\r\n${END}`)).toMatch(/^HTTP\/1.1 200 /)
  })

  it.each([
    ['CONNECT', `CONNECT a:1 HTTP/1.1\r\nHost: a\r\n${END}`],
    ['headers that are too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(17_000)}\r\n${END}`],
  ])('closes the connection after %s, although the client does not', async (_, bytes) => {
    const socket = connect({ port: listener.port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => undefined).resume()
    socket.write(bytes)
    await once(socket, 'end')
    await vi.waitFor(
      () => {
        socket.write('x')
        expect(socket.destroyed).toBe(true)
      },
      { timeout: 10_000 },
    )
  })

  it('gives up a client that stops reading, and what it would have read', async () => {
    const socket = connect(listener.port, '127.0.0.1')
    socket.write('GET /endless HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(socket, 'readable')
    await vi.waitFor(() => expect(isEndlessCancelled).toBe(true), { timeout: 10_000 })
    socket.destroy()
  })
})
