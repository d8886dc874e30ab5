import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { declaredMediaTypes, expectDeclared } from './contract.ts'
import { faultSwitch } from './faults.ts'
import { sampleMedia } from './media-samples.ts'
import { targetNames, type TargetName } from './target.ts'
import { usePostel } from './use-postel.ts'
import { basic } from './wire-call.ts'
import type { Wire, WireApi, WireMedia } from './wire.ts'

/** The operation of a wire that answers the bytes of media. */
export interface MediaContent<Api extends WireApi = WireApi> {
  operationId: string
  wire: Wire<Api>
  /** Where the bytes are, of media with this `uri`. */
  pathOf(uri: string): string
  /** The media type of what it refuses. */
  errorType: 'application/json' | 'application/xml'
}

const MIB = 1024 * 1024
const whole = sampleMedia('image/png')

/** What the bytes of media promise on every wire, on both targets. */
export const describeMediaContent = (content: MediaContent): void => {
  const { operationId: OPERATION, wire } = content
  const { expectError } = wire
  const fault = faultSwitch()
  const service = usePostel({ overrides: fault.overrides })
  const mediaTypes = declaredMediaTypes(OPERATION, 200)

  const sendFile = async (api: WireApi, bytes: Uint8Array, contentType: string) => {
    const { media } = await api.sendMedia([
      service.postel().files.put('file', { bytes, contentType }),
    ])
    if (!media[0]) throw new Error('the message has no media')
    return media[0]
  }

  const get = (
    api: WireApi,
    media: WireMedia,
    headers: Record<string, string> = {},
  ): Promise<Answer> => api.fetchBytes(media.parent_sid, media.sid, { headers })

  const open = async (target: TargetName) => {
    const api = await wire.open(service, target)
    return { api, media: await sendFile(api, whole, 'image/png') }
  }

  describe.each(targetNames)(`${OPERATION} (%s)`, (target) => {
    it.each(mediaTypes)(
      'answers the bytes of a file of type %s, whole and in part',
      async (type) => {
        const api = await wire.open(service, target)
        const bytes = sampleMedia(type)
        const media = await sendFile(api, bytes, type)
        const answer = await get(api, media)
        expect(answer.status).toBe(200)
        expect(answer.mediaType).toBe(type)
        expect(answer.bytes).toEqual(new Uint8Array(bytes))
        expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
        const part = await get(api, media, { range: 'bytes=1-3' })
        expect(part.status).toBe(206)
        expect(part.bytes).toEqual(new Uint8Array(bytes.subarray(1, 4)))
      },
    )

    it('shows an image in place and hands out text as an attachment, never sniffed', async () => {
      const { api, media } = await open(target)
      const image = await get(api, media)
      expect(image.headers.get('content-disposition')).toMatch(/^inline; filename="[^"]+\.png"$/)
      expect(image.headers.get('x-content-type-options')).toBe('nosniff')
      expect(image.headers.get('content-security-policy')).toBe('sandbox')
      const text = await get(api, await sendFile(api, sampleMedia('text/plain'), 'text/plain'))
      expect(text.headers.get('content-disposition')).toMatch(/^attachment; filename="/)
    })

    it('answers without credentials to whoever has the URL', async () => {
      const { media } = await open(target)
      const answer = await service.request(target, content.pathOf(media.uri))
      expectDeclared(OPERATION, answer)
      expect(answer.bytes).toEqual(new Uint8Array(whole))
    })

    it('refuses wrong credentials all the same', async () => {
      const { api, media } = await open(target)
      const authorization = basic(api.account.accountSid, 'x'.repeat(32))
      const answer = await get(api, media, { authorization })
      expectError(answer, { status: 401, code: 20003 })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
    })

    it('answers HEAD with the headers of GET and no bytes', async () => {
      const { api, media } = await open(target)
      const answer = await api.fetchBytes(media.parent_sid, media.sid, { method: 'HEAD' })
      expect(answer.status).toBe(200)
      expect(answer.mediaType).toBe('image/png')
      expect(answer.headers.get('content-length')).toBe(String(whole.byteLength))
      expect(answer.headers.get('etag')).toBe((await get(api, media)).headers.get('etag'))
      expect(answer.bytes.byteLength).toBe(0)
    })

    it('gives the same bytes the same ETag and other bytes another', async () => {
      const { api, media } = await open(target)
      const twin = await sendFile(api, whole, 'image/png')
      const other = await sendFile(api, sampleMedia('image/gif'), 'image/gif')
      const etag = async (one: WireMedia) => (await get(api, one)).headers.get('etag')
      expect(await etag(twin)).toBe(await etag(media))
      expect(await etag(other)).not.toBe(await etag(media))
    })

    it('answers 304 without bytes to whoever has the file', async () => {
      const { api, media } = await open(target)
      const etag = (await get(api, media)).headers.get('etag') ?? ''
      for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
        const answer = await get(api, media, { 'if-none-match': known })
        expect(answer.status).toBe(304)
        expect(answer.headers.get('etag')).toBe(etag)
      }
      expect((await get(api, media, { 'if-none-match': '"other"' })).status).toBe(200)
    })

    it('answers 304 to whoever has had the file since it was stored', async () => {
      const { api, media } = await open(target)
      const { headers } = await get(api, media)
      const stored = headers.get('last-modified') ?? ''
      const at = Date.parse(stored)
      expect(Math.abs(at - Date.now())).toBeLessThan(60_000)
      const asked = (since: string, more = {}) =>
        get(api, media, { 'if-modified-since': since, ...more })
      for (const since of [stored, new Date(at + 60_000).toUTCString()]) {
        const answer = await asked(since)
        expect(answer.status).toBe(304)
        expect(answer.headers.get('etag')).toBe(headers.get('etag'))
      }
      for (const since of [new Date(at - 1000).toUTCString(), 'yesterday', '0']) {
        expect((await asked(since)).status).toBe(200)
      }
      // The ETag is the better witness.
      expect((await asked(stored, { 'if-none-match': '"other"' })).status).toBe(200)
    })

    it('lets every cache keep public bytes, and none hand them on without asking', async () => {
      const { api, media } = await open(target)
      expect((await get(api, media)).headers.get('cache-control')).toBe('no-cache')
      const unchanged = await get(api, media, { 'if-none-match': '*' })
      expect(unchanged.headers.get('cache-control')).toBe('no-cache')
    })

    it.each([
      ['bytes=0-0', 0, 0],
      ['bytes=0-9', 0, 9],
      ['bytes=10-', 10, whole.byteLength - 1],
      ['bytes=-5', whole.byteLength - 5, whole.byteLength - 1],
      ['bytes=0-999999', 0, whole.byteLength - 1],
      ['bytes=-999999', 0, whole.byteLength - 1],
    ])('answers 206 to Range: %s', async (range, start, end) => {
      const { api, media } = await open(target)
      const answer = await get(api, media, { range })
      expect(answer.status).toBe(206)
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${whole.byteLength}`)
      expect(answer.headers.get('content-length')).toBe(String(end - start + 1))
      expect(answer.bytes).toEqual(new Uint8Array(whole.subarray(start, end + 1)))
    })

    it.each(['bytes=0-1,3-4', 'bytes=5-1', 'bytes=x', 'items=0-1', 'bytes=-'])(
      'answers the whole file to Range: %s',
      async (range) => {
        const { api, media } = await open(target)
        const answer = await get(api, media, { range })
        expect(answer.status).toBe(200)
        expect(answer.bytes).toEqual(new Uint8Array(whole))
      },
    )

    it.each([`bytes=${whole.byteLength}-`, 'bytes=999999-', 'bytes=-0'])(
      'answers 416 and the length to Range: %s',
      async (range) => {
        const { api, media } = await open(target)
        const answer = await get(api, media, { range })
        expectError(answer, { status: 416, code: 20416 })
        expect(answer.headers.get('content-range')).toBe(`bytes */${whole.byteLength}`)
      },
    )

    it('answers the part only while If-Range still names the file', async () => {
      const { api, media } = await open(target)
      const etag = (await get(api, media)).headers.get('etag') ?? ''
      const same = await get(api, media, { range: 'bytes=0-1', 'if-range': etag })
      expect(same.status).toBe(206)
      const changed = await get(api, media, { range: 'bytes=0-1', 'if-range': '"other"' })
      expect(changed.status).toBe(200)
      const date = (await get(api, media)).headers.get('last-modified') ?? ''
      const dated = await get(api, media, { range: 'bytes=0-1', 'if-range': date })
      expect(dated.status).toBe(206)
      const later = new Date(Date.parse(date) + 1000).toUTCString()
      const undated = await get(api, media, { range: 'bytes=0-1', 'if-range': later })
      expect(undated.status).toBe(200)
    })

    it('answers large files exactly, across the chunks that they are kept in', async () => {
      const api = await wire.open(service, target)
      const media = await sendFile(api, largeFile(), 'application/pdf')
      const answer = await get(api, media)
      expect(sha256(answer.bytes)).toBe(sha256(largeFile()))
      const across = await get(api, media, { range: `bytes=${MIB - 2}-${MIB + 1}` })
      expect(across.bytes).toEqual(new Uint8Array(largeFile().subarray(MIB - 2, MIB + 2)))
    })

    it('answers 404 for what nobody has, another message and malformed sids', async () => {
      const { api, media } = await open(target)
      const other = await api.send()
      for (const [message, file] of [
        [wire.unknown.message, media.sid],
        [media.parent_sid, wire.unknown.media],
        [other.sid, media.sid],
        [media.parent_sid, wire.malformed.media],
        [wire.malformed.message, media.sid],
      ] as const) {
        const answer = await api.fetchBytes(message, file)
        expectError(answer, { status: 404, code: 20404, says: `/Media/${file}` })
        expect(answer.mediaType).toBe(content.errorType)
      }
    })

    it('answers 404 under the path of another account', async () => {
      const { media } = await open(target)
      const other = await wire.open(service, target)
      expectError(await get(other, media), { status: 404, code: 20404 })
    })

    it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
      const api = await wire.open(service, target)
      const answer = await api.fetchBytes(wire.unknown.message, sid)
      expectError(answer, { status: 400, code: 20001 })
      expect(answer.mediaType).toBe(content.errorType)
    })

    it('answers 500 when the stored bytes cannot be read', async () => {
      const { api, media } = await open(target)
      fault.breakBlobs(true)
      try {
        const answer = await get(api, media)
        expectError(answer, { status: 500, code: wire.serverErrorCode })
        expect(answer.mediaType).toBe(content.errorType)
      } finally {
        fault.breakBlobs(false)
      }
    })
  })
}

const largeFile = (): Uint8Array => {
  const bytes = new Uint8Array(2.5 * MIB).map((_, index) => (index * 31 + (index >> 8)) & 0xff)
  bytes.set(sampleMedia('application/pdf'))
  return bytes
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
