import { describe, expect, test } from 'vitest'
import { decodeUtf8, limitStream, readBytes } from './read-body.ts'
import { RefusalError } from './types.ts'

const post = (body: string | ReadableStream, headers: Record<string, string> = {}): Request => {
  // Node asks for `duplex` where a stream is sent; the types of browsers do not know it.
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://h/', init)
}

describe('readBytes', () => {
  test('reads a body up to the limit', async () => {
    expect(await readBytes(post('12345'), 5)).toHaveLength(5)
    expect(await readBytes(post('12345', { 'content-length': '5' }), 5)).toHaveLength(5)
  })

  test.each([{}, { 'content-length': '6' }, { 'content-length': '1' }, { 'content-length': 'x' }])(
    'refuses one byte more, with headers %j',
    async (headers) => {
      await expect(readBytes(post('123456', headers), 5)).rejects.toThrow(RefusalError)
    },
  )

  test('does not read the rest of a stream that is too long', async () => {
    let pulls = 0
    const body = new ReadableStream({
      pull: (controller) => {
        pulls += 1
        controller.enqueue(new Uint8Array(10))
      },
    })
    await expect(readBytes(post(body), 25)).rejects.toMatchObject({
      refusal: { kind: 'body_too_large', sizeBytesMax: 25 },
    })
    expect(pulls).toBeLessThan(8)
  })

  test.each([{}, { 'content-length': '20' }])(
    'refuses a body that breaks off, with headers %j',
    async (headers) => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(10)),
        pull: (controller) => controller.error(new Error('aborted')),
      })
      await expect(readBytes(post(body, headers), 25)).rejects.toMatchObject({
        refusal: { kind: 'invalid_request', issues: [{ in: 'body', problem: 'malformed' }] },
      })
    },
  )

  test('finds no bytes where there is no body', async () => {
    expect(await readBytes(new Request('http://h/'), 5)).toHaveLength(0)
  })
})

describe('limitStream', () => {
  const read = async (stream: ReadableStream<Uint8Array> | null): Promise<number> =>
    new Response(stream).arrayBuffer().then(({ byteLength }) => byteLength)

  test('hands over a body up to the limit', async () => {
    expect(await read(limitStream(post('12345'), 5))).toBe(5)
    expect(limitStream(new Request('http://h/'), 5)).toBeNull()
  })

  test('throws for a stated length, and breaks off without one', async () => {
    expect(() => limitStream(post('123456', { 'content-length': '6' }), 5)).toThrow(RefusalError)
    await expect(read(limitStream(post('123456'), 5))).rejects.toThrow(RefusalError)
  })

  test('reads no further than its reader asks for', async () => {
    let pulls = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        pulls += 1
        controller.enqueue(new Uint8Array(10))
      },
    })
    const reader = limitStream(post(endless), 1_000_000)!.getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(pulls).toBeLessThan(8)
    await reader.cancel()
  })
})

test('decodeUtf8 refuses what is not UTF-8', () => {
  expect(decodeUtf8(new TextEncoder().encode('é'))).toBe('é')
  expect(decodeUtf8(Uint8Array.of(0xff))).toBeUndefined()
})
