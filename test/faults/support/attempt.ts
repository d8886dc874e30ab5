import { request, type Agent, type IncomingMessage, type RequestOptions } from 'node:http'

/** How a request ended, as its client can tell. */
export type Attempt =
  | { end: 'answered'; status: number; bytes: Buffer }
  /** Nobody listened. */
  | { end: 'refused' }
  /** The connection closed before a byte of an answer came. */
  | { end: 'unanswered' }
  /** An answer began and was cut off. */
  | { end: 'cut'; what: string }

interface Asked extends RequestOptions {
  agent: Agent
  /** Sent as it is, or piece by piece. */
  body?: string | AsyncIterable<Uint8Array>
  /** Called when the head of the answer is there; what it returns is waited for before reading on. */
  onHead?: () => Promise<void>
}

/** One request, whatever becomes of it. Never rejects for what the other side does. */
export const attempt = (url: string, { body, onHead, ...options }: Asked): Promise<Attempt> =>
  new Promise((resolve) => {
    const sent = request(url, options)
    sent.on('response', (answer) => {
      const read = async (): Promise<Attempt> => {
        await onHead?.()
        return readAnswer(answer)
      }
      void read().then(resolve)
    })
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ end: error.code === 'ECONNREFUSED' ? 'refused' : 'unanswered' })
    })
    if (typeof body === 'object') void writeAll(body, sent)
    else sent.end(body)
  })

const writeAll = async (
  body: AsyncIterable<Uint8Array>,
  sent: ReturnType<typeof request>,
): Promise<void> => {
  for await (const piece of body) sent.write(piece)
  sent.end()
}

const readAnswer = (answer: IncomingMessage): Promise<Attempt> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('error', () => undefined)
    answer.once('close', () => {
      const { statusCode: status = 0, complete } = answer
      const bytes = Buffer.concat(chunks)
      if (complete) resolve({ end: 'answered', status, bytes })
      else resolve({ end: 'cut', what: `${status} after ${bytes.byteLength} bytes` })
    })
  })
