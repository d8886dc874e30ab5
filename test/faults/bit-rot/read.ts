import { request } from 'node:http'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'

/** All that came of an answer, and whether it came to the end that it had stated. */
export interface Read {
  status: number
  bytes: Buffer
  isWhole: boolean
}

/** Reads to the end, or to where the connection is cut. */
export const readUntilCut = async (url: string, headers = {}): Promise<Read> => {
  const sent = request(url, { headers })
  sent.end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('error', () => undefined)
  await new Promise((resolve) => answer.once('close', resolve))
  const { statusCode: status = 0, complete: isWhole } = answer
  return { status, bytes: Buffer.concat(chunks), isWhole }
}
