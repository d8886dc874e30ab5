import { describe, expect, it } from 'vitest'
import { byteStream } from './byte-stream.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

async function* chunks(...parts: (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part
    yield await Promise.resolve(part)
  }
}

describe('byteStream', () => {
  it('hands out all chunks in order', async () => {
    const stream = await byteStream(chunks(bytes(1), bytes(2, 3)))
    expect([...(await new Response(stream).bytes())]).toEqual([1, 2, 3])
  })

  it('hands a large chunk out in slices, so that each is taken soon by a slow reader', async () => {
    const chunk = Uint8Array.from({ length: 150_000 }, (_, index) => index)
    const sizes: number[] = []
    const parts: Uint8Array[] = []
    for await (const part of await byteStream(chunks(chunk, bytes(9), bytes(), bytes(8)))) {
      sizes.push(part.byteLength)
      parts.push(part)
    }
    expect(sizes).toEqual([65_536, 65_536, 150_000 - 2 * 65_536, 1, 1])
    expect(Buffer.concat(parts).equals(Buffer.concat([chunk, bytes(9, 8)]))).toBe(true)
  })

  it('tells damage at the start before there is a stream', async () => {
    await expect(byteStream(chunks(new Error('damaged')))).rejects.toThrow('damaged')
  })

  it('breaks off at damage further on', async () => {
    const stream = await byteStream(chunks(bytes(1), new Error('damaged')))
    await expect(new Response(stream).bytes()).rejects.toThrow('damaged')
  })

  it('hands out nothing of what it breaks off itself, its error neither', async () => {
    let isBroken = false
    const stream = await byteStream(chunks(bytes(1), new Error('damaged')), () => {
      isBroken = true
    })
    const reader = stream.getReader()
    expect((await reader.read()).value).toEqual(bytes(1))
    const more = reader.read()
    await expect.poll(() => isBroken).toBe(true)
    await reader.cancel()
    expect(await more).toEqual({ done: true, value: undefined })
  })

  it('closes its source when nobody reads on', async () => {
    const source = chunks(bytes(1), bytes(2))
    await (await byteStream(source)).cancel()
    expect(await source.next()).toEqual({ done: true, value: undefined })
  })
})
