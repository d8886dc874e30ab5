import { issueAt } from './text/decode-pairs.ts'
import { RefusalError } from './types.ts'

/**
 * All bytes of a request body, at most `sizeBytesMax`; more throws `body_too_large` before they are held. A body that breaks
 * off is refused too: its sender has hung up, which is no failure of the service.
 */
export async function readBytes(request: Request, sizeBytesMax: number): Promise<Uint8Array> {
  try {
    return await readAll(request, sizeBytesMax)
  } catch (error) {
    if (error instanceof RefusalError) throw error
    const issues = [issueAt('body', '', 'malformed', 'must arrive whole')]
    throw new RefusalError({ kind: 'invalid_request', issues })
  }
}

/** A length that the client states, and that its HTTP connection holds it to, saves reading chunk by chunk. */
async function readAll(request: Request, sizeBytesMax: number): Promise<Uint8Array> {
  const stated = request.headers.get('content-length')
  if (stated === null || !/^\d+$/.test(stated)) {
    return request.body === null ? NO_BYTES : collect(request.body, sizeBytesMax)
  }
  if (Number(stated) > sizeBytesMax) throw tooLarge(sizeBytesMax)
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > sizeBytesMax) throw tooLarge(sizeBytesMax)
  return bytes
}

/**
 * The body as it arrives, never held. More than `sizeBytesMax` throws `body_too_large`: here for a length that the client
 * states, else at whoever reads, in the place of the first chunk that is too much.
 */
export function limitStream(
  request: Request,
  sizeBytesMax: number,
): ReadableStream<Uint8Array> | null {
  const stated = request.headers.get('content-length')
  if (stated !== null && Number(stated) > sizeBytesMax) throw tooLarge(sizeBytesMax)
  let sizeBytes = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > sizeBytesMax) controller.error(tooLarge(sizeBytesMax))
      else controller.enqueue(chunk)
    },
  })
  return request.body && request.body.pipeThrough(counting)
}

/** `undefined` where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

const NO_BYTES = new Uint8Array()
const utf8 = new TextDecoder('utf-8', { fatal: true })

async function collect(
  body: ReadableStream<Uint8Array>,
  sizeBytesMax: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > sizeBytesMax) throw tooLarge(sizeBytesMax)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, sizeBytes)
}

const tooLarge = (sizeBytesMax: number): RefusalError =>
  new RefusalError({ kind: 'body_too_large', sizeBytesMax })
