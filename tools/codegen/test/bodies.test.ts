import { describe, expect, test } from 'vitest'
import { fixtureServers, form, issueNames } from './support/fixture-server.ts'
import { serve } from './support/harness.ts'

const { load, sendTo } = fixtureServers('bodies')

describe('media types', () => {
  const json = (body: string): RequestInit => form(body, 'application/json')

  test('the handler is told which of several media types was sent', async () => {
    const send = await sendTo('media-types')
    const body = { title: 'a', pages: 2 }
    expect((await send('/documents', json(JSON.stringify(body)))).request).toEqual({
      contentType: 'application/json',
      body,
    })
    expect((await send('/documents', form('title=a&pages=2'))).request).toEqual({
      contentType: 'application/x-www-form-urlencoded',
      body,
    })
  })

  test.each(['', '{', 'undefined', '{"title":"a"}x', "{'title':'a'}", '[1,]'])(
    '%j is not JSON',
    async (body) => {
      const outcome = await (await sendTo('media-types'))('/documents', json(body))
      expect(issueNames(outcome)).toEqual(['body '])
    },
  )

  test('text has the bounds of its schema', async () => {
    const send = await sendTo('media-types')
    const patch = (body: string): RequestInit => ({ ...form(body, 'text/plain'), method: 'PATCH' })
    expect((await send('/documents/abcd', patch('hello'))).request).toMatchObject({ body: 'hello' })
    expect((await send('/documents/abcd', patch('x'.repeat(21)))).response.status).toBe(400)
  })

  test('bytes arrive as a stream', async () => {
    const bytes = new Uint8Array([0, 255, 10, 13])
    const put = { ...form(bytes, 'application/octet-stream'), method: 'PUT' }
    const { request } = await (await sendTo('media-types'))('/documents/abcd', put)
    const { body } = request as { body: ReadableStream<Uint8Array> }
    expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(bytes)
  })

  test('bytes, text, XML and headers are answered as they are', async () => {
    const generated = await load('media-types')
    const bytes = new Uint8Array([0x89, 0x50, 0, 255])
    const png = await serve(generated, () => ({
      status: 200,
      contentType: 'image/png',
      body: bytes,
    }))('/documents/abcd')
    expect(png.response.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await png.response.arrayBuffer())).toEqual(bytes)
    const headers = { Location: '/documents/abcd' }
    const created = await serve(generated, () => ({
      status: 201,
      contentType: 'application/xml',
      body: '<a/>',
      headers,
    }))('/documents', json('{"title":"a"}'))
    expect(created.response.headers.get('location')).toBe('/documents/abcd')
    expect(created.response.headers.get('content-type')).toMatch(/^application\/xml/)
    expect(await created.response.text()).toBe('<a/>')
  })
})

describe('bodies of any type', () => {
  const bytes = new TextEncoder().encode('{"a":1}!')
  const upload = (body: RequestInit['body'], headers: Record<string, string>): RequestInit =>
    ({ method: 'POST', headers, body, duplex: 'half' }) as RequestInit

  test.each(['image/heic', 'application/json', 'text/plain; charset=utf-16'])(
    '%s arrives as a stream, with its type',
    async (type) => {
      const send = await sendTo('media-types')
      const { request } = await send('/uploads', upload(bytes, { 'content-type': type }))
      const { contentType, body } = request as { contentType: string; body: ReadableStream }
      expect(contentType).toBe(type.split(';')[0])
      expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(bytes)
    },
  )

  test('a type that is none, and a missing one, are refused', async () => {
    const send = await sendTo('media-types')
    for (const type of ['image', '']) {
      const { response } = await send('/uploads', upload(bytes, { 'content-type': type }))
      expect(response.status).toBe(415)
    }
  })

  test('compressed bytes are refused: they would be stored as what they are not', async () => {
    const headers = { 'content-type': 'image/png', 'content-encoding': 'gzip' }
    const outcome = await (await sendTo('media-types'))('/uploads', upload(bytes, headers))
    expect(issueNames(outcome)).toEqual(['header Content-Encoding'])
  })

  test('a stated length above the limit of the operation is refused before its handler', async () => {
    const headers = { 'content-type': 'image/png', 'content-length': '9' }
    const outcome = await (
      await sendTo('media-types')
    )('/uploads', upload(new Uint8Array(9), headers))
    expect(outcome).toMatchObject({ operationId: null, refusal: { sizeBytesMax: 8 } })
    expect(outcome.response.status).toBe(413)
  })

  test('an unstated length breaks off at the limit, at whoever reads', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(5)),
    })
    const { request } = await (
      await sendTo('media-types')
    )('/uploads', upload(endless, { 'content-type': 'image/png' }))
    const { body } = request as { body: ReadableStream }
    await expect(new Response(body).arrayBuffer()).rejects.toMatchObject({
      refusal: { kind: 'body_too_large', sizeBytesMax: 8 },
    })
  })

  test('stored JSON is answered as the bytes that it is', async () => {
    const answer = { status: 200, contentType: 'application/json', body: bytes }
    const send = serve(await load('media-types'), () => answer, { validateResponses: 'log' })
    const { response, violations } = await send(
      '/uploads',
      upload(bytes, { 'content-type': 'a/b' }),
    )
    expect(violations).toEqual([])
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })
})

describe('optional bodies', () => {
  test('an absent body is not there for the handler', async () => {
    const { request, operationId } = await (await sendTo('forms'))('/optional', { method: 'POST' })
    expect(operationId).toBe('createOptional')
    expect(request).not.toHaveProperty('body')
  })

  test('one that is there is decoded, and refused in another media type', async () => {
    const send = await sendTo('forms')
    expect((await send('/optional', form('A=1&B=2'))).request).toEqual({ body: { A: '1', B: 2 } })
    expect((await send('/optional', form('A=1', 'text/plain'))).response.status).toBe(415)
  })
})

describe('hostile JSON', () => {
  const trees = (depth: number): RequestInit =>
    form('{"label":"a","children":['.repeat(depth) + ']}'.repeat(depth), 'application/json')

  test('nesting is bounded, so that no recursive schema runs out of stack', async () => {
    const send = await sendTo('recursion')
    expect((await send('/trees', trees(100))).operationId).toBe('createTree')
    for (const depth of [200, 2000, 20_000]) {
      expect(issueNames(await send('/trees', trees(depth)))).toEqual(['body '])
    }
  })

  test('a member named __proto__ changes no object', async () => {
    const body = '{"name":"a","__proto__":"b","constructor":"c"}'
    const { request } = await (
      await sendTo('additional-properties')
    )('/maps', form(body, 'application/json'))
    const received = (request as { body: object }).body
    expect(Object.getPrototypeOf(received)).toBe(Object.prototype)
    expect(JSON.parse(JSON.stringify(received))).toEqual(JSON.parse(body))
  })

  test('a long list of different items is looked through once', async () => {
    const { schemas } = await load('bounds')
    const list = Array.from({ length: 200_000 }, (_, index) => index)
    expect(schemas['Distinct']?.safeParse(list).success).toBe(true)
    expect(schemas['Distinct']?.safeParse([...list, 0]).success).toBe(false)
  })
})
