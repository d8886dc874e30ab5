import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { startOrigin, type Origin, type OriginFile } from '../support/origin.ts'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { inUse } from '../support/use-postel.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const OLD = 'Sat, 21 Nov 2026 09:00:00 GMT'

const clock = movableClock(NOON)
let origin: Origin
/** The same host, and another origin by its port. */
let other: Origin
let directory: string
let postel: Postel
let api: TwilioApi

beforeAll(async () => {
  origin = await startOrigin()
  other = await startOrigin()
  directory = await makeDirectory()
  postel = await startPostel({
    directory,
    env: { POSTEL_FETCH_ALLOW: `${origin.host},${other.host}`, POSTEL_CARRIER_STEP_MS: '0' },
    overrides: { clock },
  })
})
afterAll(async () => {
  await Promise.all([postel.close(), origin.close(), other.close()])
  await rm(directory, { recursive: true })
})
beforeEach(async () => {
  clock.moveTo(NOON)
  origin.takeHits()
  api = await inUse(postel).open('http')
})

/** Sends the file in a message; the bytes that its recipient gets, and how the origin was asked. */
const send = async (url: string, from = api) => {
  const { message, media } = await from.sendMedia([url])
  const { bytes } = await from.fetchBytes(message.sid, media[0]?.sid ?? '')
  return { message, media: media[0], bytes, answered: origin.takeHits().map((hit) => hit.status) }
}

const wait = (seconds: number): void => clock.moveTo(clock.now() + seconds * 1000)

const PNG = new Uint8Array(sampleMedia('image/png'))

/** What the origin answers to three messages, a minute apart. */
const cases: [name: string, file: OriginFile, answered: number[][]][] = [
  ['an ETag', { etag: '"1"' }, [[200], [304], [304]]],
  ['a Last-Modified', { lastModified: OLD }, [[200], [304], [304]]],
  [
    'no-cache and an ETag',
    { etag: '"1"', headers: { 'cache-control': 'no-cache, max-age=999' } },
    [[200], [304], [304]],
  ],
  ['max-age', { headers: { 'cache-control': 'max-age=600' } }, [[200], [], []]],
  [
    'max-age and an ETag',
    { etag: '"1"', headers: { 'cache-control': 'max-age=100' } },
    [[200], [], [304]],
  ],
  [
    'Expires and a Last-Modified',
    { lastModified: OLD, headers: { expires: 'Sat, 21 Nov 2026 12:01:30 GMT' } },
    [[200], [], [304]],
  ],
  [
    'no-store',
    { etag: '"1"', headers: { 'cache-control': 'no-store, max-age=999' } },
    [[200], [200], [200]],
  ],
  ['nothing to go by', {}, [[200], [200], [200]]],
]

describe('the media cache', () => {
  it.each(cases)('of a file with %s asks as often as it must', async (name, file, answered) => {
    // The time of the origin is that of the test.
    const headers = { date: new Date(NOON).toUTCString(), ...file.headers }
    const url = origin.put(`/${encodeURIComponent(name)}`, { ...file, headers })
    for (const expected of answered) {
      const sent = await send(url)
      expect(sent.answered).toEqual(expected)
      expect(sent.bytes).toEqual(PNG)
      expect(sent.media?.content_type).toBe('image/png')
      wait(60)
    }
  })

  it('takes the new file once the origin has one', async () => {
    const url = origin.put('/changing', { etag: '"1"' })
    await send(url)
    origin.put('/changing', {
      etag: '"2"',
      bytes: sampleMedia('image/gif'),
      contentType: 'image/gif',
    })
    const changed = await send(url)
    expect(changed.answered).toEqual([200])
    expect(changed.bytes).toEqual(new Uint8Array(sampleMedia('image/gif')))
    expect(changed.media?.content_type).toBe('image/gif')
    expect((await send(url)).answered).toEqual([304])
  })

  it('forgets a file that is no longer to be kept', async () => {
    const url = origin.put('/forgotten', { etag: '"1"' })
    await send(url)
    origin.put('/forgotten', { etag: '"2"', headers: { 'cache-control': 'no-store' } })
    expect((await send(url)).answered).toEqual([200])
    origin.put('/forgotten', { etag: '"1"' })
    expect((await send(url)).answered).toEqual([200])
  })

  it('is of one account: another learns nothing of what was fetched', async () => {
    const headers = { 'cache-control': 'max-age=600' }
    const url = origin.put('/secret', { etag: '"1"', headers })
    await send(url)
    const stranger = await inUse(postel).open('http')
    expect((await send(url, stranger)).answered).toEqual([200])
    expect((await send(url, stranger)).answered).toEqual([])
  })

  it('asks a file once for one message, however often that has it', async () => {
    const url = origin.put('/twice', {})
    const { media } = await api.sendMedia([url, url, url])
    expect(media).toHaveLength(3)
    expect(origin.takeHits()).toHaveLength(1)
  })

  it('keeps no bytes alive: they go with the last media that have them', async () => {
    const url = origin.put('/deleted', {
      etag: '"1"',
      bytes: Buffer.concat([PNG, Buffer.from('of nobody else')]),
      headers: { 'cache-control': 'max-age=600' },
    })
    const before = await postel.write((rows) => rows.blobs('', 100))
    const { message, media } = await send(url)
    expect((await api.removeMedia(message.sid, media?.sid ?? '')).status).toBe(204)
    wait(5)
    await api.send()
    await until('the bytes to be gone', async () => {
      const left = await postel.write((rows) => rows.blobs('', 100))
      return left.length === before.length
    })
    wait(5)
    expect((await send(url)).answered).toEqual([200])
  })

  it.each([
    ['fresh', { headers: { 'cache-control': 'max-age=600' } }],
    ['confirmed by its origin', { etag: '"1"' }],
  ])('does not use again what is damaged on the disk, though it is %s', async (name, file) => {
    const bytes = Buffer.concat([PNG, Buffer.from(name)])
    const url = origin.put(`/damaged-${bytes.byteLength}`, { ...file, bytes })
    await send(url)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const path = join(directory, 'media', sha256.slice(0, 2), sha256.slice(2))
    await writeFile(path, Buffer.from(bytes).fill(0, PNG.byteLength))
    const again = await send(url)
    expect(again.answered).toEqual([200])
    expect(again.bytes).toEqual(new Uint8Array(bytes))
  })

  it('keeps the file, not the way to it', async () => {
    const headers = { 'cache-control': 'max-age=600' }
    const file = origin.put('/behind', { etag: '"1"', headers })
    const url = origin.put('/before', { location: file })
    expect((await send(url)).answered).toEqual([302, 200])
    expect((await send(url)).answered).toEqual([302])
    expect((await send(file)).answered).toEqual([])
  })
})

describe('credentials in a MediaUrl', () => {
  const withCredentials = (url: string): string => url.replace('//', '//ada:s3cret@')

  it('go to their own origin, along its redirects', async () => {
    const file = origin.put('/private', { credentials: 'ada:s3cret' })
    const url = origin.put('/to-private', { credentials: 'ada:s3cret', location: '/private' })
    expect((await send(withCredentials(file))).answered).toEqual([200])
    expect((await send(withCredentials(url))).answered).toEqual([302, 200])
  })

  it('are sent to no other origin', async () => {
    const file = other.put('/file', {})
    const url = origin.put('/far', { location: file })
    expect((await send(withCredentials(url))).answered).toEqual([302])
    const [hit, ...more] = other.takeHits()
    expect(hit?.headers.authorization).toBeUndefined()
    expect(more).toEqual([])
  })

  it('get what they open, and nobody without them does from the cache', async () => {
    const headers = { 'cache-control': 'max-age=600' }
    const url = origin.put('/cached-private', { credentials: 'ada:s3cret', headers })
    await send(withCredentials(url))
    expect((await send(withCredentials(url))).answered).toEqual([])
    const { sid } = await api.send({ MediaUrl: url })
    await api.waitFor(sid, 'failed')
    expect(origin.takeHits().map(({ status }) => status)).toEqual([401])
  })
})
