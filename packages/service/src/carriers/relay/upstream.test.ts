import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { UpstreamAnswer } from './read-answer.ts'
import { createUpstream, type Upstream } from './upstream.ts'

const FORM = { To: '+14155550123', From: '+14155550100', Body: 'Hello' }
let server: Server | undefined
let upstream: Upstream | undefined

afterEach(() => {
  upstream?.close()
  server?.closeAllConnections()
  server?.close()
})

const upstreamThat = async (answer: (response: ServerResponse) => void): Promise<Upstream> => {
  server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  upstream = createUpstream({ url, accountSid: `AC${'0'.repeat(32)}`, authToken: 'token' })
  return upstream
}

const answerTo = async (
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<UpstreamAnswer> => {
  const one = await upstreamThat((response) => response.writeHead(status, headers).end(body))
  return one.create(FORM, 'the-token')
}

const MESSAGE = '{"sid":"SM0123","status":"queued","error_code":null}'
const error = (code: number): string => JSON.stringify({ code, message: 'no', status: 400 })

describe('createUpstream', () => {
  it('reads a message', async () => {
    expect(await answerTo(201, MESSAGE)).toEqual({
      kind: 'message',
      reference: 'SM0123',
      status: 'queued',
      errorCode: null,
    })
  })

  it('reads the error of a message, which SignalWire writes as text', async () => {
    const body = '{"sid":"SM0123","status":"undelivered","error_code":"30005"}'
    expect(await answerTo(200, body)).toMatchObject({ status: 'undelivered', errorCode: 30005 })
  })

  it.each([
    [400, error(21610), 21610],
    [409, error(20409), 20409],
    [400, '{"code":"21610","message":"no","status":400}', 21610],
    [422, '{}', null],
    [422, '{"code":"none"}', null],
    [413, '<p>too large</p>', null],
  ])('takes %i for a refusal of the message', async (status, body, errorCode) => {
    expect(await answerTo(status, body)).toEqual({ kind: 'refused', status, errorCode })
  })

  it.each([
    [401, error(20003), true],
    [403, error(20006), true],
    [404, error(20404), true],
    [405, error(20004), true],
    [429, error(20429), true],
    [500, error(20500), false],
    [502, '<p>bad gateway</p>', true],
    [503, '', true],
    [302, '', true],
    [200, '<p>welcome</p>', true],
    [200, 'null', false],
    [999, '<p>no</p>', true],
    [201, '{}', false],
    [201, '{"sid":"../../other","status":"queued"}', false],
  ])('takes %i %s for no answer', async (status, body, asksForPause) => {
    expect(await answerTo(status, body)).toMatchObject({ kind: 'unavailable', asksForPause })
  })

  it('takes a 404 for a message that the upstream does not have any more', async () => {
    const one = await upstreamThat((response) => response.writeHead(404).end(error(20404)))
    expect(await one.fetch('SM0123')).toEqual({ kind: 'refused', status: 404, errorCode: 20404 })
  })

  it('reads how long it is to wait', async () => {
    const answer = await answerTo(429, error(20429), { 'retry-after': '7' })
    expect(answer).toMatchObject({ kind: 'unavailable', retryAfterMs: 7_000 })
  })

  it('does not follow a redirect, which could carry the credentials elsewhere', async () => {
    let count = 0
    const one = await upstreamThat((response) => {
      count++
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await one.create(FORM, 'the-token')).toMatchObject({ reason: 'it answered 307' })
    expect(count).toBe(1)
  })

  it('reads no further than an answer may go', async () => {
    const answer = await answerTo(200, ' '.repeat(2_000_000))
    expect(answer).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('bytes') as string,
    })
  })

  it('says why there was no connection, without the address', async () => {
    const one = await upstreamThat((response) => response.socket?.destroy())
    expect(await one.fetch('SM0123')).toMatchObject({
      kind: 'unavailable',
      asksForPause: true,
      reason: expect.stringMatching(/^no connection/) as string,
    })
  })

  it('breaks off when it is closed', async () => {
    const one = await upstreamThat(() => upstream?.close())
    expect(await one.fetch('SM0123')).toMatchObject({ kind: 'unavailable' })
  })
})
