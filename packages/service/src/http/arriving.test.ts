import { RefusalError } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { arriving } from './arriving.ts'

const streamOf = (...steps: (Uint8Array | Error)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (controller) => {
      const step = steps.shift()
      if (step === undefined) controller.close()
      else if (step instanceof Error) controller.error(step)
      else controller.enqueue(step)
    },
  })

const read = async (body: ReadableStream<Uint8Array> | null): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of arriving(body)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('arriving', () => {
  it('hands over every chunk, and nothing where there is no body', async () => {
    const bytes = Buffer.alloc(9_000_000, 'x')
    expect((await read(streamOf(bytes, Buffer.from('y')))).byteLength).toBe(9_000_001)
    expect((await read(null)).byteLength).toBe(0)
  })

  it('refuses a body that breaks off', async () => {
    const body = streamOf(Buffer.from('x'), new Error('aborted'))
    await expect(read(body)).rejects.toMatchObject({ refusal: { kind: 'invalid_request' } })
  })

  it('passes a refusal on as it is', async () => {
    const refusal = { kind: 'body_too_large', sizeBytesMax: 1 } as const
    await expect(read(streamOf(new RefusalError(refusal)))).rejects.toMatchObject({ refusal })
  })
})
