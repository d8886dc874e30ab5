import { describe, expect, test, vi } from 'vitest'
import { account, answering, json } from './client.test-support.ts'
import { createPostelClient } from './index.ts'

const root = `http://postel.test/2010-04-01/Accounts/${account.accountSid}`
const credentials = Buffer.from(`${account.accountSid}:sécret`).toString('base64')
const path = { MessageSid: 'MM1', Sid: 'ME1' }

describe('requests', () => {
  test('carry the account, the credentials and a form', async () => {
    const { postel, requests } = answering(json(201, { sid: 'MM1' }))
    await postel.createTwilioMessage({ body: { To: '+1', MediaUrl: ['a', 'b'] } })
    const [request] = requests
    expect(request!.method).toBe('POST')
    expect(request!.url).toBe(`${root}/Messages.json`)
    expect(request!.headers.get('authorization')).toBe(`Basic ${credentials}`)
    expect(request!.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await request!.text()).toBe('To=%2B1&MediaUrl=a&MediaUrl=b')
  })

  test('carry queries and declared and other headers, and no content type without a body', async () => {
    const { postel, requests } = answering(json(200, {}))
    await postel.listTwilioMessages({ query: { 'DateSent>': '2026-11-21', To: '+1' } })
    await postel.fetchTwilioMediaContent({ path, headers: { Range: 'bytes=0-1', 'X-Trace': 't' } })
    expect(requests[0]!.url).toBe(`${root}/Messages.json?DateSent%3E=2026-11-21&To=%2B1`)
    expect(requests[0]!.headers.has('content-type')).toBe(false)
    expect(requests[1]!.url).toBe(`${root}/Messages/MM1/Media/ME1`)
    expect(requests[1]!.headers.get('range')).toBe('bytes=0-1')
    expect(requests[1]!.headers.get('x-trace')).toBe('t')
  })

  test('carry bytes as they are, with the type of a blob or of a header', async () => {
    const { postel, requests } = answering(json(201, {}))
    const upload = { path: { ServiceSid: 'IS1' }, query: { Filename: 'a b.pdf' } }
    const bytes = Uint8Array.of(0, 255, 10)
    await postel.createChatMedia({ ...upload, body: new Blob([bytes], { type: 'image/heic' }) })
    const headers = { 'content-type': 'application/json' }
    await postel.createChatMedia({ ...upload, body: bytes, headers })
    expect(requests[0]!.url).toBe('http://postel.test/v1/Services/IS1/Media?Filename=a%20b.pdf')
    const types = requests.map((request) => request.headers.get('content-type'))
    expect(types).toEqual(['image/heic', 'application/json'])
    for (const request of requests) {
      expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes)
    }
  })

  test('carry dates to the second, in UTC, in queries and forms', async () => {
    const { postel, requests } = answering(json(200, {}))
    const date = new Date('2026-11-21T10:15:02.345+01:00')
    await postel.listTwilioMessages({ query: { 'DateSent>': date } })
    await postel.createTwilioMessage({ body: { To: '+1', SendAt: date } })
    expect(requests[0]!.url).toMatch(/\?DateSent%3E=2026-11-21T09%3A15%3A02Z$/)
    expect(await requests[1]!.text()).toBe('To=%2B1&SendAt=2026-11-21T09%3A15%3A02Z')
  })

  test('carry a key of their own where they must not happen twice, under both names', async () => {
    const { postel, requests } = answering(json(201, {}))
    const body = { To: '+1' }
    await postel.createTwilioMessage({ body })
    await postel.createSignalWireMessage({ body })
    await postel.createTwilioMessage({ body, idempotencyKey: 'order-42' })
    await postel.createTwilioMessage({ body, headers: { 'idempotency-KEY': 'mine' } })
    await postel.createTwilioMessage({ body, idempotencyKey: false })
    await postel.listTwilioMessages()
    const keys = requests.map(({ headers }) => [
      headers.get('idempotency-key'),
      headers.get('i-twilio-idempotency-token'),
    ])
    expect(keys[0]![0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[0]![1]).toBe(keys[0]![0])
    expect(keys[1]![0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]![0]).not.toBe(keys[0]![0])
    expect(keys.slice(2)).toEqual([
      ['order-42', 'order-42'],
      ['mine', null],
      [null, null],
      [null, null],
    ])
  })

  test('carry the name of an API token where one is used', async () => {
    const { postel, requests } = answering(json(200, {}), { apiKeySid: 'SK1' })
    await postel.listTwilioMessages()
    expect(requests[0]!.url).toBe(`${root}/Messages.json`)
    expect(atob(requests[0]!.headers.get('authorization')!.slice(6))).toMatch(/^SK1:/)
  })

  test('go below the path of the base URL, which a page may leave relative', async () => {
    vi.stubGlobal('location', { href: 'http://app.test/page?x' })
    try {
      const { postel, requests } = answering(json(200, {}), { baseUrl: '/sms/' })
      await postel.fetchHealth()
      expect(requests[0]!.url).toBe('http://app.test/sms/health')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('speak for another account where one is named', async () => {
    const { postel, requests } = answering(json(200, {}))
    await postel.fetchTwilioMessage({ path: { AccountSid: 'AC2', Sid: 'SM1' } })
    expect(requests[0]!.url).toContain('/Accounts/AC2/Messages/SM1.json')
  })

  test('carry credentials only where the operation takes them, and only to the base URL', async () => {
    const { postel, requests } = answering(json(200, {}))
    const list = '/2010-04-01/Accounts/{AccountSid}/Messages.json'
    const params = { path: { AccountSid: 'AC1' } }
    await postel.fetchHealth()
    await postel.raw.GET(list, { params })
    await postel.raw.GET(list, { params, baseUrl: 'http://elsewhere.test' })
    await postel.raw.GET(list, { params, headers: { authorization: 'Bearer mine' } })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      null,
      `Basic ${credentials}`,
      null,
      'Bearer mine',
    ])
  })

  test('are aborted by their signal', async () => {
    const { postel, requests } = answering(json(200, {}))
    const abort = new AbortController()
    await postel.fetchHealth({ signal: abort.signal })
    abort.abort()
    expect(requests[0]!.signal.aborted).toBe(true)
  })

  test('use the global fetch of the moment', async () => {
    const postel = createPostelClient({ baseUrl: 'http://postel.test', ...account })
    const original = globalThis.fetch
    globalThis.fetch = () => Promise.resolve(json(200, { status: 'ok' })())
    try {
      expect((await postel.fetchHealth()).data).toEqual({ status: 'ok' })
    } finally {
      globalThis.fetch = original
    }
  })
})

describe('answers', () => {
  test('are data of a success and the error of a refusal', async () => {
    const created = await answering(json(201, { sid: 'SM1' })).postel.createTwilioMessage({
      body: { To: '+1' },
    })
    expect(created.data).toEqual({ sid: 'SM1' })
    expect(created.response.status).toBe(201)
    const refused = await answering(json(404, { code: 20404 })).postel.fetchTwilioMessage({
      path: { Sid: 'SM1' },
    })
    expect(refused.data).toBeUndefined()
    expect(refused.error).toEqual({ code: 20404 })
  })

  test('are bytes in the form that was asked for', async () => {
    const { postel } = answering(() => new Response(new Uint8Array([1, 0, 255])))
    const bytes = async (data: ArrayBuffer): Promise<number[]> => [...new Uint8Array(data)]
    const whole = await postel.fetchTwilioMediaContent({ path })
    const blob = await postel.fetchTwilioMediaContent({ path, parseAs: 'blob' })
    const stream = await postel.fetchTwilioMediaContent({ path, parseAs: 'stream' })
    expect(await bytes(whole.data!)).toEqual([1, 0, 255])
    expect(await bytes(await blob.data!.arrayBuffer())).toEqual([1, 0, 255])
    expect(await bytes(await new Response(stream.data).arrayBuffer())).toEqual([1, 0, 255])
  })

  test('are no bytes where a file is empty', async () => {
    const { postel } = answering(() => new Response('', { headers: { 'content-length': '0' } }))
    expect((await postel.fetchTwilioMediaContent({ path })).data?.byteLength).toBe(0)
  })

  test('have the XML of an error as text, and an empty one as no text', async () => {
    const xml = '<TwilioResponse/>'
    const refused = answering(() => new Response(xml, { status: 404 })).postel
    expect((await refused.fetchTwilioMediaContent({ path })).error).toBe(xml)
    const headers = { 'content-length': '0' }
    const empty = answering(() => new Response('', { status: 404, headers })).postel
    expect((await empty.fetchTwilioMediaContent({ path })).error).toBe('')
  })

  test('have no error at a 304', async () => {
    const current = answering(() => new Response(null, { status: 304 })).postel
    expect((await current.fetchTwilioMediaContent({ path })).error).toBe('')
    const { data, error, response } = await current.fetchSignalWireMediaContent({ path })
    expect([data, error, response.status]).toEqual([undefined, undefined, 304])
  })

  test.each([
    [502, '<html>Bad gateway</html>'],
    [503, ''],
    [500, '"text"'],
    [200, '<html>Log in to the network</html>'],
    [200, ''],
  ])('outside the contract are thrown: %i %s', async (status, body) => {
    const headers = { 'content-type': 'text/html', 'content-length': String(body.length) }
    const answer = (): Response => new Response(body, { status, headers })
    const { postel } = answering(answer, { retries: 0 })
    await expect(postel.fetchHealth()).rejects.toMatchObject({
      name: 'UnexpectedResponse',
      message: expect.stringMatching(`fetchHealth: status ${status} with text/html`) as string,
      response: { status },
    })
  })
})
