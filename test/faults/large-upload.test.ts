import type { ChatMedia, ChatService } from '@postel/server'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChildPostel, type ChildPostel } from '../support/hostile/child-postel.ts'
import { until } from '../support/until.ts'
import { basic, encodeForm } from '../support/wire-call.ts'

const MIB = 1024 * 1024
const FILE_BYTES = 150 * MIB
/** The figure that is promised for such a file, in and out. */
const GROWTH_BYTES_MAX = 50 * MIB
const CHUNK_BYTES = 256 * 1024
const PATIENCE_MS = 120_000

let postel: ChildPostel
let authorization: string
let service: string

/** Bytes that differ from chunk to chunk, so that none can be lost or come twice unseen. */
function* chunksOf(byteCount: number): Generator<Buffer> {
  for (let sent = 0; sent < byteCount; sent += CHUNK_BYTES) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, byteCount - sent), sent / CHUNK_BYTES)
    if (chunk.byteLength >= 4) chunk.writeUInt32BE(sent / CHUNK_BYTES)
    yield chunk
  }
}

const sha256Of = (byteCount: number): string => {
  const hash = createHash('sha256')
  for (const chunk of chunksOf(byteCount)) hash.update(chunk)
  return hash.digest('hex')
}

const call = (method: string, path: string, headers: Record<string, string> = {}): ClientRequest =>
  request(`${postel.url}${path}`, { method, headers: { authorization, ...headers } })

const answerTo = async (sent: ClientRequest): Promise<IncomingMessage> => {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return answer
}

const jsonOf = async <T>(answer: IncomingMessage): Promise<T> =>
  JSON.parse(Buffer.concat((await answer.toArray()) as Buffer[]).toString()) as T

/** A file of so many bytes, which never is in memory as a whole, here neither. */
const upload = async (byteCount: number, headers: Record<string, string> = {}) => {
  const type = { 'content-type': 'application/octet-stream', ...headers }
  const sent = call('POST', `/v1/Services/${service}/Media`, type)
  const answered = answerTo(sent)
  // A server that refuses early closes while we still write; its answer is what counts.
  await pipeline(Readable.from(chunksOf(byteCount)), sent).catch(() => undefined)
  const answer = await answered
  return { status: answer.statusCode, body: await jsonOf<ChatMedia & { code?: number }>(answer) }
}

/** Reads a file to its end; `pause` is what a slow reader does between two chunks. */
const download = async (path: string, pause?: () => Promise<void>) => {
  const sent = call('GET', path)
  sent.end()
  const answer = await answerTo(sent)
  const hash = createHash('sha256')
  let byteCount = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    hash.update(chunk)
    byteCount += chunk.byteLength
    await pause?.()
  }
  return { status: answer.statusCode, byteCount, sha256: hash.digest('hex') }
}

/** How far above what was resident before the most was that was resident meanwhile. */
const growthOf = async (work: () => Promise<void>): Promise<number> => {
  const before = await postel.settled()
  await work()
  return (await postel.settled()).peakBytes - before.residentBytes
}

/** All bytes that the service keeps, whatever the file is called. */
const keptBytes = async (): Promise<number> => {
  const entries = await readdir(postel.directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name)).then(({ size }) => size)),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

beforeAll(async () => {
  postel = await startChildPostel({})
  authorization = basic(postel.account.accountSid, postel.account.authToken)
  const init = {
    method: 'POST',
    headers: { authorization },
    body: encodeForm({ FriendlyName: 'Hotel' }),
  }
  const made = (await (await fetch(`${postel.url}/v2/Services`, init)).json()) as ChatService
  service = made.sid
  // What is loaded with the first file of all is not what a large one costs.
  const { body } = await upload(8 * MIB)
  await download(body.links.content)
})

afterAll(() => postel.close())

describe('a file of 150 MB', { timeout: PATIENCE_MS }, () => {
  const length = { 'content-length': String(FILE_BYTES) }
  const sha256 = sha256Of(FILE_BYTES)
  let content = ''

  it.each([
    ['says how long it is', length],
    ['comes in chunks', { 'transfer-encoding': 'chunked' }],
  ])('goes in without being held in memory when the request %s', async (_, headers) => {
    const growth = await growthOf(async () => {
      const { status, body } = await upload(FILE_BYTES, headers)
      expect([status, body.size]).toEqual([201, FILE_BYTES])
      content = body.links.content
    })
    expect(growth).toBeLessThan(GROWTH_BYTES_MAX)
  })

  it.each([
    ['at once', undefined],
    ['slowly', () => nextTurn()],
  ])(
    'comes out as it went in, without being held in memory, when it is read %s',
    async (_, pause) => {
      const growth = await growthOf(async () => {
        const read = await download(content, pause)
        expect(read).toEqual({ status: 200, byteCount: FILE_BYTES, sha256 })
      })
      expect(growth).toBeLessThan(GROWTH_BYTES_MAX)
    },
  )

  it('waits on disk, not in memory, for a reader that has stopped', async () => {
    const growth = await growthOf(async () => {
      const stopped = Array.from({ length: 4 }, () => call('GET', content))
      for (const sent of stopped) {
        sent.end()
        ;(await answerTo(sent)).pause()
      }
      expect((await download(content)).sha256).toBe(sha256)
      for (const sent of stopped) sent.destroy()
    })
    expect(growth).toBeLessThan(GROWTH_BYTES_MAX)
  })

  it('is refused with one byte more, and leaves nothing behind', async () => {
    const before = await keptBytes()
    const growth = await growthOf(async () => {
      const chunked = { 'transfer-encoding': 'chunked' }
      const { status, body } = await upload(FILE_BYTES + 1, chunked)
      expect([status, body.code]).toEqual([413, 50512])
    })
    expect(growth).toBeLessThan(GROWTH_BYTES_MAX)
    await until('the bytes to go', async () => (await keptBytes()) < before + MIB)
  })

  it('leaves nothing behind when the connection breaks', async () => {
    const before = await keptBytes()
    const sent = call('POST', `/v1/Services/${service}/Media`, {
      'content-type': 'application/octet-stream',
      ...length,
    })
    sent.on('error', () => undefined)
    for (const chunk of chunksOf(20 * MIB)) {
      if (!sent.write(chunk)) await once(sent, 'drain')
    }
    await until('the bytes to come', async () => (await keptBytes()) > before + 10 * MIB)
    sent.destroy()
    await until('the bytes to go', async () => (await keptBytes()) < before + MIB)
    expect(postel.isRunning()).toBe(true)
  })

  it('leaves a service that has logged no failure', () => {
    expect(postel.log()).toBe('')
  })
})
