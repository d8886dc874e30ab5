import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openChat, PNG, type File } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { faultSwitch } from '../support/faults.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const fault = faultSwitch()
const service = usePostel({ overrides: fault.overrides })
const OPERATION = 'fetchChatMediaContent'
const MIB = 1024 * 1024
const whole = new Uint8Array(PNG.bytes)
const SIZE = whole.byteLength

const open = async (target: TargetName, file: File = PNG) => {
  const api = await openChat(service, target)
  const { sid } = await api.addService()
  const made = await api.addFile(sid, file)
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    api.fetchContent(sid, made.sid, { headers, method })
  return { api, sid, made, get }
}

describe.each(targetNames)('fetchChatMediaContent (%s)', (target) => {
  it('answers the bytes, with what a client needs to keep them', async () => {
    const { get } = await open(target, { ...PNG, filename: 'dot.png' })
    const { status, bytes, headers } = await get()
    expect(status).toBe(200)
    expect(bytes).toEqual(whole)
    expect(Object.fromEntries(headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-disposition': 'inline; filename="dot.png"',
      'content-length': String(SIZE),
      'content-type': 'image/png',
      etag: expect.stringMatching(/^"[^"]+"$/) as string,
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['image/png', 'inline'],
    ['audio/ogg', 'inline'],
    ['video/mp4', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['text/plain', 'attachment'],
    ['application/pdf', 'attachment'],
  ])('hands a file of type %s out as %s', async (contentType, disposition) => {
    const { get } = await open(target, { ...PNG, contentType })
    const header = (await get()).headers.get('content-disposition') ?? ''
    expect(header.split(';')[0]).toBe(disposition)
    expect(header).toMatch(/; filename="[^"]+"/)
  })

  it.each([
    ['Straße ☕.pdf', /; filename\*=UTF-8''Stra%C3%9Fe%20%E2%98%95\.pdf$/],
    ['a"b.txt', /^attachment; filename="[^"\\]+"/],
  ])('spells the name %s so that a browser can read it', async (filename, spelled) => {
    const { get } = await open(target, { ...PNG, contentType: 'text/plain', filename })
    expect((await get()).headers.get('content-disposition')).toMatch(spelled)
  })

  it('answers HEAD with the headers of GET and no bytes', async () => {
    const { get } = await open(target)
    const answer = await get({}, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('image/png')
    expect(answer.headers.get('content-length')).toBe(String(SIZE))
    expect(answer.headers.get('etag')).toBe((await get()).headers.get('etag'))
    expect(answer.bytes.byteLength).toBe(0)
  })

  it('answers 304 without bytes to whoever has the file', async () => {
    const { get } = await open(target)
    const etag = (await get()).headers.get('etag') ?? ''
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const answer = await get({ 'if-none-match': known })
      expect(answer.status).toBe(304)
      expect(answer.headers.get('etag')).toBe(etag)
    }
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-9', 0, 9],
    ['bytes=10-', 10, SIZE - 1],
    ['bytes=-5', SIZE - 5, SIZE - 1],
    ['bytes=0-999999', 0, SIZE - 1],
    ['bytes=-999999', 0, SIZE - 1],
  ])('answers 206 to Range: %s', async (range, start, end) => {
    const { get } = await open(target)
    const answer = await get({ range })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${SIZE}`)
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1))
    expect(answer.bytes).toEqual(whole.subarray(start, end + 1))
  })

  it.each(['bytes=0-1,3-4', 'bytes=5-1', 'bytes=x', 'items=0-1', 'bytes=-'])(
    'answers the whole file to Range: %s',
    async (range) => {
      const { get } = await open(target)
      const answer = await get({ range })
      expect(answer.status).toBe(200)
      expect(answer.bytes).toEqual(whole)
    },
  )

  it.each([`bytes=${SIZE}-`, 'bytes=999999-', 'bytes=-0'])(
    'answers 416 and the length to Range: %s',
    async (range) => {
      const { get } = await open(target)
      const answer = await get({ range })
      expectError(answer, { status: 416, code: 20416 })
      expect(answer.headers.get('content-range')).toBe(`bytes */${SIZE}`)
    },
  )

  it('answers the part only while If-Range still names the file', async () => {
    const { get } = await open(target)
    const etag = (await get()).headers.get('etag') ?? ''
    expect((await get({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
    expect((await get({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
  })

  it('answers large files exactly, across the chunks that they are kept in', async () => {
    const bytes = new Uint8Array(2.5 * MIB).map((_, index) => (index * 31 + (index >> 8)) & 0xff)
    const { get, made } = await open(target, { bytes, contentType: 'application/octet-stream' })
    expect(made.size).toBe(bytes.byteLength)
    const sha256 = (one: Uint8Array) => createHash('sha256').update(one).digest('hex')
    expect(sha256((await get()).bytes)).toBe(sha256(bytes))
    const across = await get({ range: `bytes=${MIB - 2}-${MIB + 1}` })
    expect(across.bytes).toEqual(bytes.subarray(MIB - 2, MIB + 2))
  })

  it('answers the bytes of a file that a message has', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const { sid: MediaSid } = await api.addFile(place.serviceSid)
    await api.addMessage(place, { MediaSid })
    expect((await api.fetchContent(place.serviceSid, MediaSid)).bytes).toEqual(whole)
  })

  it('answers 500 when the stored bytes cannot be read', async () => {
    const { get } = await open(target)
    fault.breakBlobs(true)
    try {
      expectError(await get(), { status: 500, code: 20500 })
    } finally {
      fault.breakBlobs(false)
    }
  })
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid, mediaSid }) => `/v1/Services/${serviceSid}/Media/${mediaSid}/Content`,
  allowed: 'GET, HEAD, OPTIONS',
})
