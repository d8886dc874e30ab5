import { describe, expect, test } from 'vitest'
import { createPostelClient, type ClientOptions, type PostelClient } from './index.ts'

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'sécret' }
const root = `http://postel.test/2010-04-01/Accounts/${account.accountSid}`
const credentials = Buffer.from(`${account.accountSid}:sécret`).toString('base64')

interface Exchange {
  postel: PostelClient
  /** What was sent. */
  requests: Request[]
}

const answering = (answer: () => Response, options: Partial<ClientOptions> = {}): Exchange => {
  const requests: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request)
    return Promise.resolve(answer())
  }
  const postel = createPostelClient({
    baseUrl: 'http://postel.test/',
    ...account,
    fetch,
    ...options,
  })
  return { postel, requests }
}

const json = (status: number, body: unknown): (() => Response) => {
  const headers = { 'content-type': 'application/json' }
  return () => new Response(JSON.stringify(body), { status, headers })
}

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

  test('have the XML of an error as text, and no text at a 304', async () => {
    const xml = '<TwilioResponse/>'
    const refused = answering(() => new Response(xml, { status: 404 })).postel
    expect((await refused.fetchTwilioMediaContent({ path })).error).toBe(xml)
    const current = answering(() => new Response(null, { status: 304 })).postel
    expect((await current.fetchTwilioMediaContent({ path })).error).toBe('')
  })

  test.each([
    [502, '<html>Bad gateway</html>'],
    [503, ''],
    [500, '"text"'],
    [200, '<html>Log in to the network</html>'],
    [200, ''],
  ])('outside the contract are thrown: %i %s', async (status, body) => {
    const headers = { 'content-type': 'text/html', 'content-length': String(body.length) }
    const { postel } = answering(() => new Response(body, { status, headers }))
    await expect(postel.fetchHealth()).rejects.toMatchObject({
      name: 'UnexpectedResponse',
      message: expect.stringMatching(`fetchHealth: status ${status} with text/html`) as string,
      response: { status },
    })
  })
})

test.each(['baseUrl', 'accountSid', 'authToken'] as const)(
  'createPostelClient refuses an empty %s by name',
  (name) => {
    expect(() => answering(json(200, {}), { [name]: '' })).toThrow(`needs ${name}`)
  },
)
