import { RefusalError } from '@postel/server'
import { countSpent } from './spent-buffers.ts'

/**
 * The chunks of a body as they arrive. One that breaks off is refused: its sender has hung up, which
 * is no failure of the service.
 */
export async function* arriving(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (body === null) return
  try {
    for await (const chunk of body) {
      yield chunk
      countSpent(chunk.byteLength)
    }
  } catch (error) {
    if (error instanceof RefusalError) throw error
    throw new RefusalError({ kind: 'invalid_request', issues: [BROKEN_OFF] })
  }
}

const BROKEN_OFF = {
  in: 'body',
  name: '',
  problem: 'invalid',
  message: 'The body must arrive whole.',
} as const
