import { describe, expect, it } from 'vitest'
import { declaredMediaTypes } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { readSigned, sendFile, signedPathOf } from '../support/signed-media.ts'
import { UNKNOWN_ACCOUNT } from '../support/unknown-sids.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { basic } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const fault = faultSwitch()
const service = usePostel({
  env: { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_CARRIER_STEP_MS: '0' },
  overrides: fault.overrides,
})
const OPERATION = 'fetchSignedMedia'
const whole = sampleMedia('image/png')

const open = async (target: TargetName, contentType = 'image/png') => {
  const api = await service.open(target)
  const media = await sendFile(service, api, contentType)
  const path = await signedPathOf(service, api, media)
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    readSigned(service, target, path, { method, headers })
  return { api, media, path, get }
}

describe.each(targetNames)('fetchSignedMedia (%s)', (target) => {
  it.each(declaredMediaTypes(OPERATION, 200))(
    'answers the bytes of a file of type %s, whole and in part',
    async (type) => {
      const { get } = await open(target, type)
      const bytes = sampleMedia(type)
      const answer = await get()
      expect(answer.status).toBe(200)
      expect(answer.mediaType).toBe(type)
      expect(answer.bytes).toEqual(new Uint8Array(bytes))
      expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('accept-ranges')).toBe('bytes')
      const part = await get({ range: 'bytes=1-3' })
      expect(part.status).toBe(206)
      expect(part.mediaType).toBe(type)
      expect(part.bytes).toEqual(new Uint8Array(bytes.subarray(1, 4)))
      expect(part.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  it('shows an image in place and hands out text as an attachment', async () => {
    const image = await (await open(target)).get()
    expect(image.headers.get('content-disposition')).toMatch(/^inline; filename="[^"]+\.png"$/)
    const text = await (await open(target, 'text/plain')).get()
    expect(text.headers.get('content-disposition')).toMatch(/^attachment; filename="/)
  })

  it('answers HEAD with the headers of GET and no bytes', async () => {
    const { get } = await open(target)
    const [head, full] = [await get({}, 'HEAD'), await get()]
    expect(head.status).toBe(200)
    expect(head.bytes.byteLength).toBe(0)
    for (const name of ['content-type', 'content-length', 'etag', 'x-content-type-options']) {
      expect(head.headers.get(name)).toBe(full.headers.get(name))
    }
  })

  it('has the ETag of the public bytes, and answers 304 to whoever has them', async () => {
    const { api, media, get } = await open(target)
    const etag = (await get()).headers.get('etag') ?? ''
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const answer = await get({ 'if-none-match': known })
      expect(answer.status).toBe(304)
      expect(answer.headers.get('etag')).toBe(etag)
      expect(answer.bytes.byteLength).toBe(0)
    }
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
    await service.postel().setMediaAccess(api.account, 'public')
    const publicBytes = await api.fetchBytes(media.parent_sid, media.sid)
    expect(publicBytes.headers.get('etag')).toBe(etag)
  })

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=10-', 10, whole.byteLength - 1],
    ['bytes=-5', whole.byteLength - 5, whole.byteLength - 1],
    ['bytes=0-999999', 0, whole.byteLength - 1],
  ])('answers 206 to Range: %s', async (range, start, end) => {
    const answer = await (await open(target)).get({ range })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${whole.byteLength}`)
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1))
    expect(answer.bytes).toEqual(new Uint8Array(whole.subarray(start, end + 1)))
  })

  it('answers the part only while If-Range still names the file', async () => {
    const { get } = await open(target)
    const etag = (await get()).headers.get('etag') ?? ''
    expect((await get({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
    expect((await get({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
  })

  it.each([`bytes=${whole.byteLength}-`, 'bytes=-0'])('answers 416 to Range: %s', async (range) => {
    const answer = await (await open(target)).get({ range })
    expectError(answer, { status: 416, code: 20416 })
    expect(answer.mediaType).toBe('application/json')
    expect(answer.headers.get('content-range')).toBe(`bytes */${whole.byteLength}`)
  })

  it.each([
    ['wrong credentials', basic(UNKNOWN_ACCOUNT, 'x'.repeat(32))],
    ['another scheme', 'Bearer abc'],
    ['text that is not base64', 'Basic %%%'],
    ['nothing', ''],
  ])('does not look at an Authorization header with %s', async (_, authorization) => {
    const answer = await (await open(target)).get({ authorization })
    expect(answer.status).toBe(200)
    expect(answer.bytes).toEqual(new Uint8Array(whole))
  })

  it('lets a page on another origin read the bytes', async () => {
    const answer = await (await open(target)).get({ origin: 'https://app.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('answers 404 once the media is deleted, whatever time is left', async () => {
    const { api, media, path, get } = await open(target)
    await api.removeMedia(media.parent_sid, media.sid)
    const says = `The requested resource ${path.split('?')[0]} was not found`
    expectError(await get(), { status: 404, code: 20404, says })
  })

  it('answers 404 once the message is deleted', async () => {
    const { api, media, get } = await open(target)
    await api.remove(media.parent_sid)
    expectError(await get(), { status: 404, code: 20404 })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s and names what is allowed',
    async (method) => {
      const answer = await (await open(target)).get({}, method)
      expectError(answer, { status: 405, code: 20004, says: method })
      expect(answer.mediaType).toBe('application/json')
      expect(answer.headers.get('allow')?.split(', ').sort().join(', ')).toBe('GET, HEAD, OPTIONS')
    },
  )

  it('answers 500 without saying what is inside when the disk is broken', async () => {
    const { get } = await open(target)
    for (const breakIt of [fault.breakRows, fault.breakBlobs]) {
      breakIt(true)
      try {
        const { message } = expectError(await get(), { status: 500, code: 20500 })
        expect(message).not.toMatch(/injected/)
      } finally {
        breakIt(false)
      }
    }
  })
})
