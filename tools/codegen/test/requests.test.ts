import { describe, expect, test } from 'vitest'
import { fixtureServers, form, issueNames } from './support/fixture-server.ts'
import { serve, type Outcome, type Send } from './support/harness.ts'

const { load, sendTo } = fixtureServers('requests')

describe('query and headers', () => {
  const list = '/accounts/AC0a1b/items.json?Q=x'
  const headers = { 'X-Request-Id': 'abc' }

  test('a clamped value is cut, a default fills in, names keep their spelling', async () => {
    const { request } = await (
      await sendTo('parameters')
    )(`${list}&PageSize=5000&Offset=-5&DateSent%3E=2026-11-21&Tag=a&Tag=b&Number=7&unknown=1`, {
      headers,
    })
    expect(request).toEqual({
      path: { AccountSid: 'AC0a1b' },
      query: {
        Q: 'x',
        PageSize: 1000,
        Offset: -5,
        'DateSent>': '2026-11-21',
        Tag: ['a', 'b'],
        Number: [7],
      },
      headers: { 'x-request-id': 'abc' },
    })
    expect((await (await sendTo('parameters'))(list, { headers })).request).toMatchObject({
      query: { Q: 'x', PageSize: 50 },
    })
  })

  test('an unescaped > in a name is read as well', async () => {
    const { request } = await (
      await sendTo('parameters')
    )(`${list}&DateSent>=2026-11-21`, { headers })
    expect(request).toMatchObject({ query: { 'DateSent>': '2026-11-21' } })
  })

  test('a header is read by its grammar', async () => {
    const { request } = await (
      await sendTo('parameters')
    )(list, {
      headers: { ...headers, 'X-Depth': '3' },
    })
    expect(request).toMatchObject({ headers: { 'x-depth': 3, 'x-request-id': 'abc' } })
  })

  test('everything that is wrong is named at once', async () => {
    const outcome = await (
      await sendTo('parameters')
    )('/accounts/nope/items.json?PageSize=0&Flag=yes&Tag=', { headers: { 'X-Depth': '10' } })
    expect(issueNames(outcome).sort()).toEqual([
      'header x-depth',
      'header x-request-id',
      'path AccountSid',
      'query Flag',
      'query PageSize',
      'query Q',
      'query Tag[0]',
    ])
  })

  test('a scalar sent twice is refused', async () => {
    const outcome = await (await sendTo('parameters'))(`${list}&PageSize=1&PageSize=2`, { headers })
    expect(issueNames(outcome)).toEqual(['query PageSize'])
  })

  test.each(['%00', '%ff', '%', '%zz'])('%s in a query is refused', async (text) => {
    const outcome = await (await sendTo('parameters'))(`${list}&Tag=${text}`, { headers })
    expect(issueNames(outcome)).toEqual(['query Tag'])
  })
})

describe('query parameters that are not declared', () => {
  const problemsOf = ({ refusal }: Outcome) =>
    refusal?.kind === 'invalid_request'
      ? refusal.issues.map(({ in: where, name, problem }) => `${where} ${name} ${problem}`)
      : []

  test.each([
    ['GET', '/strict?Colour=red', ['query Colour unknown']],
    [
      'GET',
      '/strict?pagesize=1&Colour=a&Colour=b',
      ['query pagesize unknown', 'query Colour unknown'],
    ],
    [
      'GET',
      '/strict?constructor=1&__proto__=1',
      ['query constructor unknown', 'query __proto__ unknown'],
    ],
    ['GET', '/strict?PageSize=10&Colour=1', ['query PageSize invalid', 'query Colour unknown']],
    ['DELETE', '/strict?Colour=', ['query Colour unknown']],
  ])('%s %s is refused where the operation says so', async (method, path, problems) => {
    const send = await sendTo('unknown-query')
    expect(problemsOf(await send(path, { method }))).toEqual(problems)
  })

  test.each([
    ['GET', '/strict', { query: { PageSize: 5 } }],
    [
      'GET',
      '/strict?&DateSent%3C=2026-11-21&Tag=a',
      { query: { PageSize: 5, 'DateSent<': '2026-11-21', Tag: ['a'] } },
    ],
    ['DELETE', '/strict', {}],
    ['GET', '/lenient?Colour=red&Q=x', { query: { Q: 'x' } }],
  ])('%s %s is accepted', async (method, path, request) => {
    const send = await sendTo('unknown-query')
    expect((await send(path, { method })).request).toMatchObject(request)
  })
})

describe('form bodies', () => {
  test.each([
    ['To=%2B12', { To: '+12' }],
    ['To=%2B12&MediaUrl=http%3A%2F%2Fa.example', { To: '+12', MediaUrl: ['http://a.example'] }],
    ['To=%2B12&MediaUrl=a%3Ab&MediaUrl=c%3Ad', { To: '+12', MediaUrl: ['a:b', 'c:d'] }],
    ['To=%2B12&MediaUrl=http://a.example/?x', { To: '+12', MediaUrl: ['http://a.example/?x'] }],
    ['To=%2B12&Body=a+b%20c%2B', { To: '+12', Body: 'a b c+' }],
    ['To=%2B12&Body=', { To: '+12', Body: '' }],
    ['To=%2B12&Body', { To: '+12', Body: '' }],
    ['&To=%2B12&&Unknown=1&', { To: '+12' }],
    [
      'To=%2B12&SmartEncoded=true&ValidityPeriod=7',
      { To: '+12', SmartEncoded: true, ValidityPeriod: 7 },
    ],
    ['To=%2B12&Attempts=9', { To: '+12', Attempts: 5 }],
    ['To=%2B12&__proto__=1&constructor=2', { To: '+12' }],
  ])('%s', async (body, wanted) => {
    const outcome = await (await sendTo('forms'))('/messages', form(body))
    expect(outcome.refusal).toBeNull()
    expect(outcome.request).toEqual({ body: wanted })
  })

  test.each([
    ['', 'body To'],
    ['To=nope', 'body To'],
    ['To=%2B12&To=%2B13', 'body To'],
    ['To=%2B12&Body=%00', 'body Body'],
    ['To=%2B12&Body=%ff', 'body Body'],
    ['To=%2B12&Body=%zz', 'body Body'],
    ['To=%2B12&Codes=1', 'body Codes'],
    ['To=%2B12&Codes=1&Codes=x', 'body Codes[1]'],
  ])('%j is refused', async (body, issue) => {
    const outcome = await (await sendTo('forms'))('/messages', form(body))
    expect(issueNames(outcome)).toEqual([issue])
  })

  test('bytes that are not UTF-8 are refused', async () => {
    const body = new Uint8Array([...Buffer.from('To=%2B12&Body='), 0xff])
    const outcome = await (await sendTo('forms'))('/messages', form(body))
    expect(issueNames(outcome)).toEqual(['body '])
  })

  test('additionalProperties: false refuses an undeclared field by its name', async () => {
    const outcome = await (await sendTo('forms'))('/strict', form('A=1&C=2'))
    expect(issueNames(outcome)).toEqual(['body C'])
  })

  test.each([
    ['application/json', '{}'],
    ['text/plain', 'To=%2B12'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/x-www-form-urlencoded; charset=iso-8859-1', 'To=%2B12'],
    ['application/x-www-form-urlencoded, text/plain', 'To=%2B12'],
    ['nonsense', 'To=%2B12'],
  ])('%s is 415', async (contentType, body) => {
    const { response, refusal } = await (
      await sendTo('forms')
    )('/messages', form(body, contentType))
    expect(response.status).toBe(415)
    expect(refusal).toEqual({
      kind: 'unsupported_media_type',
      accepted: ['application/x-www-form-urlencoded'],
    })
  })

  test('no media type is 415', async () => {
    const body = new TextEncoder().encode('To=%2B12')
    const { response } = await (await sendTo('forms'))('/messages', { method: 'POST', body })
    expect(response.status).toBe(415)
  })

  test.each([
    'application/x-www-form-urlencoded; charset=UTF-8',
    'Application/X-WWW-Form-Urlencoded',
  ])('%s is accepted', async (contentType) => {
    const outcome = await (await sendTo('forms'))('/messages', form('To=%2B12', contentType))
    expect(outcome.operationId).toBe('createMessage')
  })
})

describe('body size', () => {
  const limited = async (): Promise<Send> =>
    serve(await load('forms'), () => null, { bodyBytesMax: 100 })
  const filled = (length: number): string => 'To=%2B12&X='.padEnd(length, 'x')

  test('the limit itself is accepted, one byte more is 413', async () => {
    const send = await limited()
    expect((await send('/messages', form(filled(100)))).operationId).toBe('createMessage')
    const { response, refusal } = await send('/messages', form(filled(101)))
    expect(response.status).toBe(413)
    expect(refusal).toEqual({ kind: 'body_too_large', sizeBytesMax: 100 })
  })

  test('a stream of unknown length is cut off', async () => {
    let sizeBytes = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sizeBytes += 64
        controller.enqueue(new Uint8Array(64).fill(0x61))
      },
    })
    const request = { ...form(endless), duplex: 'half' } as RequestInit
    const { response } = await (await limited())('/messages', request)
    expect(response.status).toBe(413)
    expect(sizeBytes).toBeLessThan(1000)
  })
})
