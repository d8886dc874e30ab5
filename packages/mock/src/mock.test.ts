import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundleSpec } from '@postel/codegen'
import { canonicalPath, operations, type OperationId } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { examplesOf, readOperations, type ContractDocument, type Operations } from './contract.ts'
import { startMock, type Mock } from './start.ts'

const SPEC_FILE = fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url))
const ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'
const ROOT = `/2010-04-01/Accounts/${ACCOUNT}`
const MESSAGES = `${ROOT}/Messages.json`
const MESSAGE = `${ROOT}/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718`
const MEDIA = `${MESSAGE}/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5`
const AUTHORIZATION = `Basic ${btoa(`${ACCOUNT}:any`)}`

let mock: Mock
let contract: Operations

beforeAll(async () => {
  const document = (await bundleSpec(SPEC_FILE)) as ContractDocument
  contract = await readOperations(document)
  mock = await startMock({ port: 0, document })
})
afterAll(() => mock.close())

const call = (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers)
  if (!headers.has('authorization')) headers.set('authorization', AUTHORIZATION)
  return fetch(`${mock.url}${path}`, { ...init, headers })
}

/** The body goes as it is, as curl's `-d` sends it. */
const post = (body: string, path = MESSAGES): Promise<Response> =>
  call(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

const GOOD_FORM = 'To=%2B14155550123&From=%2B14155550100&Body=hi'
const FORM = {
  body: GOOD_FORM,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
}

const exampleOf = (operationId: OperationId, name: string): unknown => {
  const operation = contract.get(operationId)
  return operation && examplesOf(operation).find((one) => one.name === name)?.value
}

const expectRefusal = async (
  answer: Response,
  status: number,
  code: number,
  says: string | RegExp,
) => {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toMatchObject({
    code,
    status,
    message: expect.stringMatching(says) as string,
    more_info: expect.stringMatching(`/docs/errors#${code}$`) as string,
  })
}

describe('an operation', () => {
  it('is answered with its first named example', async () => {
    const answer = await call(MESSAGES)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(exampleOf('listTwilioMessages', 'all'))
  })

  it('takes repeated form keys and unescaped reserved characters', async () => {
    const answer = await post(
      `${GOOD_FORM}&MediaUrl=https://a.example/1.jpg&MediaUrl=https://b.example:8080/2.jpg?x=[1]`,
    )
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual(exampleOf('createTwilioMessage', 'text'))
  })

  it('answers under its aliases', async () => {
    expect((await post(GOOD_FORM, `${ROOT}/Messages`)).status).toBe(201)
    const singular = `${MEDIA.replace('/Messages/', '/Message/')}.json`
    expect(canonicalPath('GET', singular)).toBe(`${MEDIA}.json`)
    expect((await call(singular)).status).toBe(200)
  })

  it('needs no credentials where the contract asks for none', async () => {
    const answer = await fetch(`${mock.url}/health`)
    expect(await answer.json()).toEqual(exampleOf('fetchHealth', 'ok'))
  })

  it('answers HEAD as GET, without the body', async () => {
    const answer = await call(MESSAGES, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.text()).toBe('')
  })
})

describe('Prefer', () => {
  const prefer = (text: string, path = MESSAGES) => call(path, { headers: { prefer: text } })

  it.each([
    ['example=empty', 200, 'empty'],
    ['example=first-page', 200, 'first-page'],
    ['example=date-invalid', 400, 'date-invalid'],
    ['code=401', 401, 'credentials-missing'],
    ['code=401, example=credentials-wrong', 401, 'credentials-wrong'],
    ['code=500', 500, 'server-error'],
  ])('%s chooses a status and an example', async (text, status, name) => {
    const answer = await prefer(text)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual(exampleOf('listTwilioMessages', name))
  })

  it('carries the headers that the contract declares for the status', async () => {
    expect((await prefer('code=429')).headers.get('retry-after')).toBe('1')
    expect((await prefer('code=405')).headers.get('allow')).toMatch(/GET/)
  })

  it('can be said in the query', async () => {
    const answer = await call(`${MESSAGES}?__code=404&__example=account-not-found`)
    expect(answer.status).toBe(404)
  })

  it('can be said in the query of an operation that refuses what it does not know', async () => {
    const path = '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages'
    expect((await call(`${path}?__example=empty`)).status).toBe(200)
    expect((await call(`${path}?__code=404`, { method: 'POST', ...FORM })).status).toBe(404)
    expect((await call(`${path}?Colour=blue`)).status).toBe(422)
  })

  it('refuses an unknown name and lists those that there are', async () => {
    const says = /no example "nope".*: all, first-page, empty, .*credentials-missing/
    await expectRefusal(await prefer('example=nope'), 400, 20001, says)
  })

  it('refuses a code that the operation does not have', async () => {
    const says = /does not answer "418".*200, 400, 401/
    await expectRefusal(await prefer('code=418'), 400, 20001, says)
  })

  it('refuses in XML where the operation does, and in JSON where it declares no 400', async () => {
    const inXml = await prefer('example=nope', MEDIA)
    expect(inXml.headers.get('content-type')).toBe('application/xml')
    expect(await inXml.text()).toMatch(/<Code>20001<.*no example "nope"/)
    await expectRefusal(await prefer('example=nope', '/health'), 400, 20001, /: ok, .*rows-failing/)
  })

  it('dynamic=true makes up another answer, the same for the same seed', async () => {
    const texts = ['a', 'a', 'b'].map(async (seed) => {
      const answer = await prefer(`dynamic=true, seed=${seed}`, `${MEDIA}.json`)
      expect(answer.status).toBe(200)
      return answer.text()
    })
    const [first, same, other] = await Promise.all(texts)
    expect(first).toBe(same)
    expect(first).not.toBe(other)
  })
})

describe('every named example', () => {
  const firstValue = (examples: readonly object[] | undefined): unknown => {
    const example = examples?.[0]
    return example && 'value' in example ? example.value : undefined
  }

  /** A request that the operation serves, out of the contract's own examples. */
  const requestOf = (operation: IHttpOperation) => {
    const { path: parameters = [], query = [], body } = operation.request ?? {}
    const required = query.filter((parameter) => parameter.required)
    const search = new URLSearchParams(
      required.map(({ name, examples }): [string, string] => [name, String(firstValue(examples))]),
    )
    const pathname = parameters.reduce(
      (text, { name, examples }) => text.replace(`{${name}}`, String(firstValue(examples))),
      operation.path,
    )
    const path = required.length === 0 ? pathname : `${pathname}?${search.toString()}`
    const form = firstValue(body?.contents?.[0]?.examples)
    const pairs = Object.entries(form ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    )
    const init = { method: operation.method.toUpperCase() }
    if (body?.contents?.[0]?.mediaType === '*/*') {
      const headers = { 'content-type': 'application/pdf' }
      return { path, init: { ...init, headers, body: '%PDF-' } }
    }
    return { path, init: form ? { ...init, body: new URLSearchParams(pairs) } : init }
  }

  it.each(Object.keys(operations))('of %s can be chosen', async (operationId) => {
    const operation = contract.get(operationId)
    if (!operation) throw new Error(`${operationId} is not in the contract`)
    const violations = vi.spyOn(console, 'error')
    const { path, init } = requestOf(operation)
    for (const { status, name, value } of examplesOf(operation)) {
      const own = 'headers' in init ? init.headers : {}
      const headers = { ...own, prefer: `code=${status}, example=${name}` }
      const answer = await call(path, { ...init, headers })
      expect(`${answer.status} ${name}`).toBe(`${status} ${name}`)
      const text = await answer.text()
      expect(typeof value === 'string' ? text : JSON.parse(text)).toEqual(value)
    }
    expect(violations).not.toHaveBeenCalled()
    violations.mockRestore()
  })
})

describe('a refusal', () => {
  it.each([
    ['no To', 'From=%2B14155550100&Body=hi', 21604, /^To is required/],
    ['a malformed To', `${GOOD_FORM.replace('%2B14155550123', '12')}`, 21211, /^To is not/],
    ['a malformed From', 'To=%2B14155550123&From=%2B1&Body=hi', 21212, /^From is not/],
    ['a long Body', `${GOOD_FORM}${'x'.repeat(1600)}`, 21617, /1600/],
    [
      'a MediaUrl that is none',
      `${GOOD_FORM}&MediaUrl=https://a.example&MediaUrl=x`,
      21620,
      /http/,
    ],
    ['eleven MediaUrls', GOOD_FORM + '&MediaUrl=http://a.example/'.repeat(11), 21623, /10/],
    ['a StatusCallback that is none', `${GOOD_FORM}&StatusCallback=x`, 21609, /StatusCallback/],
    ['a ValidityPeriod out of range', `${GOOD_FORM}&ValidityPeriod=0`, 21624, /1 to 36000/],
    ['a parameter of the wrong type', `${GOOD_FORM}&SendAsMms=maybe`, 20001, /SendAsMms/],
    [
      'what the contract refuses always',
      `${GOOD_FORM}&ApplicationSid=AP${'0'.repeat(32)}`,
      21218,
      /App/,
    ],
    ['neither From nor MessagingServiceSid', 'To=%2B14155550123&Body=hi', 21603, /sender/],
    ['neither Body nor MediaUrl', 'To=%2B14155550123&From=%2B14155550100&Body=', 21602, /Body/],
    ['a body that is not UTF-8', `${GOOD_FORM}%ff`, 20001, /UTF-8/],
  ])('names the code of %s', async (_, form, code, says) => {
    await expectRefusal(await post(form), 400, code, says)
  })

  it.each(['DateSent', 'DateSent<', 'DateSent>'])('holds %s to its format', async (name) => {
    const query = new URLSearchParams({ [name]: 'notadate' })
    await expectRefusal(
      await call(`${MESSAGES}?${query.toString()}`),
      400,
      20001,
      `^${name} must be a day`,
    )
    const good = new URLSearchParams({ [name]: '2026-11-21' })
    expect((await call(`${MESSAGES}?${good.toString()}`)).status).toBe(200)
  })

  it('asks for credentials as the contract does', async () => {
    const answer = await fetch(`${mock.url}${MESSAGES}`)
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Twilio API"')
    await expectRefusal(answer, 401, 20003, /No credentials/)
  })

  it.each(['Bearer x', 'Basic', 'Basic %%%', `Basic ${btoa('nocolon')}`])(
    'does not take %j for credentials',
    async (authorization) => {
      const answer = await call(MESSAGES, { headers: { authorization } })
      await expectRefusal(answer, 401, 20003, /Authenticate/)
    },
  )

  it.each(['/', '/nothing', `${ROOT}/Nothing.json`, `${ROOT}/Messages/SM1.json`])(
    'of %s is a 404 that names the path',
    async (path) => {
      await expectRefusal(await call(path), 404, 20404, `resource ${path} was`)
    },
  )

  it('of a method is a 405 with Allow', async () => {
    const answer = await call(MESSAGES, { method: 'PUT' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    await expectRefusal(answer, 405, 20004, /^PUT is not allowed here/)
  })

  it('of a body that is no form is a 415, of one that is too large a 413', async () => {
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    await expectRefusal(await call(MESSAGES, json), 415, 20415, /x-www-form-urlencoded/)
    await expectRefusal(await post(`Body=${'x'.repeat(70_000)}`), 413, 20413, /65536/)
  })

  it('of a broken path is a 400', async () => {
    await expectRefusal(await call(`/2010-04-01/Accounts/%zz/Messages.json`), 400, 20001, /percent/)
  })

  it.each(['GARBAGE\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'])(
    'of what is no request is a 400 too: %j',
    async (text) => {
      const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
      socket.setEncoding('utf8').end(text)
      let answer = ''
      socket.on('data', (chunk) => (answer += String(chunk)))
      await once(socket, 'close')
      expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":20001,"message":"The request is not well/s)
    },
  )

  it('is XML under a path of bytes', async () => {
    const answer = await call(`${MEDIA}x`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(
      `<Message>The requested resource ${MEDIA}x was not found<`,
    )
  })
})

describe('media bytes', () => {
  it.each(operations.fetchTwilioMediaContent.responses[200] ?? [])('are real %s', async (type) => {
    const answer = await call(MEDIA, { headers: { accept: type } })
    expect(answer.headers.get('content-type')).toMatch(type)
    const bytes = await answer.arrayBuffer()
    expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(bytes.byteLength).toBeGreaterThan(20)
  })

  it('are an image for a browser, and for a caller that wants something else', async () => {
    const browser = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5'
    const image = await call(MEDIA, { headers: { accept: browser } })
    expect(image.headers.get('content-type')).toBe('image/png')
    const other = await call(MEDIA, { headers: { accept: 'text/html' } })
    expect(other.headers.get('content-type')).toBe('image/jpeg')
  })

  it('come in parts, and not again when they are known', async () => {
    const part = await call(MEDIA, { headers: { range: 'bytes=1-4', accept: 'image/png' } })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('PNG\r')
    const etag = part.headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag, accept: 'image/png' }
    expect((await call(MEDIA, { headers })).status).toBe(304)
    const behind = await call(MEDIA, { headers: { range: 'bytes=999999-' } })
    expect(behind.status).toBe(416)
    expect(behind.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/)
  })
})

describe('CORS', () => {
  it.each([MESSAGES, '/nothing'])('lets a page read what %s answers', async (path) => {
    const answer = await call(path, { headers: { origin: 'http://localhost:5173' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After/)
  })

  it('allows a preflight what it asks for', async () => {
    const answer = await fetch(`${mock.url}${MESSAGES}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,prefer',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,prefer')
  })

  it('answers another OPTIONS with what the path allows', async () => {
    const answer = await fetch(`${mock.url}${MESSAGES}`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })
})
