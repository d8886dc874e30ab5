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
