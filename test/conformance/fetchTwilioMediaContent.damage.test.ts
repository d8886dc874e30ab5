import { get as httpGet } from 'node:http'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLog } from 'postel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { inUse } from '../support/use-postel.ts'

const MIB = 1_048_576
const SIZE_BYTES = 3 * MIB + 10

let lines: Record<string, unknown>[] = []
const log = createLog('warn', {
  write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
})

let directory: string
let postel: Postel
let api: TwilioApi
let count = 0

beforeAll(async () => {
  directory = await makeDirectory()
  postel = await startPostel({ directory, overrides: { log } })
  api = await inUse(postel).open('http')
})
afterAll(async () => {
  await postel.close()
  await rm(directory, { recursive: true })
})
beforeEach(() => {
  lines = []
})

/** A file of four chunks that is stored, and where. */
const store = async () => {
  const bytes = Buffer.alloc(SIZE_BYTES, (count += 1))
  bytes.set(sampleMedia('application/pdf'))
  const url = postel.files.put(`${count}`, { bytes, contentType: 'application/pdf' })
  const { message, media } = await api.sendMedia([url])
  const path = `/Messages/${message.sid}/Media/${media[0]?.sid}`
  const { headers } = await api.fetchBytes(message.sid, media[0]?.sid ?? '', { method: 'HEAD' })
  const sha256 = (headers.get('etag') ?? '').replaceAll('"', '')
  const file = join(directory, 'media', sha256.slice(0, 2), sha256.slice(2))
  return { bytes, url: `${postel.url}${api.root}${path}`, path, sha256, file }
}

const flip = async (file: string, at: number): Promise<void> => {
  const bytes = await readFile(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(file, bytes)
}

/** All bytes that came, and whether the answer came to its end. */
const read = async (url: string, headers = {}) => {
  const [answer] = (await once(httpGet(url, { headers }), 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  answer.on('data', (part: Buffer) => parts.push(part))
  await new Promise((resolve) => answer.on('close', resolve).on('error', () => undefined))
  return { status: answer.statusCode, bytes: Buffer.concat(parts), isWhole: answer.complete }
}

const alarms = () => lines.filter(({ msg }) => msg === 'stored bytes are damaged')

describe('fetchTwilioMediaContent of damaged bytes', () => {
  it.each<[string, (file: string) => Promise<void>, chunk: number | null]>([
    ['one bit of the first chunk is another', (file) => flip(file, 7), 0],
    ['all is missing', (file) => rm(file), null],
    ['the end is missing', (file) => truncate(file, SIZE_BYTES - 1), null],
  ])('answers 500 and raises an alarm where %s', async (_, damage, chunk) => {
    const { url, file, sha256 } = await store()
    await damage(file)
    const { status, bytes } = await read(url)
    expect(status).toBe(500)
    expect(bytes.toString()).toContain('<RestException>')
    expect(alarms()).toMatchObject([{ level: 'error', sha256, chunk }])
  })

  it('breaks off before the first wrong byte where the damage is further on', async () => {
    const { url, file, sha256, bytes } = await store()
    await flip(file, 2 * MIB + 5)
    const answer = await read(url)
    expect(answer).toMatchObject({ status: 200, isWhole: false })
    expect(answer.bytes.byteLength).toBeLessThanOrEqual(2 * MIB)
    expect(answer.bytes.equals(bytes.subarray(0, answer.bytes.byteLength))).toBe(true)
    expect(alarms()).toMatchObject([{ level: 'error', sha256, chunk: 2 }])
  })

  it('answers the parts that are whole', async () => {
    const { url, file, bytes } = await store()
    await flip(file, 2 * MIB + 5)
    const before = await read(url, { range: `bytes=0-${2 * MIB - 1}` })
    expect(before).toMatchObject({ status: 206, isWhole: true })
    expect(before.bytes.equals(bytes.subarray(0, 2 * MIB))).toBe(true)
    expect(alarms()).toEqual([])
    expect((await read(url, { range: `bytes=${2 * MIB}-${2 * MIB}` })).status).toBe(500)
  })

  it('serves the file again once a message brings the same bytes', async () => {
    const { url, file, bytes } = await store()
    await rm(file)
    expect((await read(url)).status).toBe(500)
    // The cache knows the URL, and that its bytes are lost.
    await api.sendMedia([postel.files.put(`${count}`, { bytes, contentType: 'application/pdf' })])
    expect(await read(url)).toMatchObject({ status: 200, isWhole: true, bytes })
  })
})
