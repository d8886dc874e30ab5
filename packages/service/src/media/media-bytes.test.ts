import { BlobNotFoundError, type AvailableMedia, type BlobStore } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { RangeNotSatisfiableError } from '../http/errors.ts'
import { mediaBytes, type BytesRequest } from './media-bytes.ts'

const SHA256 = 'a'.repeat(64)
const TAG = `"${SHA256}"`
const DATE = 'Sat, 21 Nov 2026 12:00:00 GMT'

const media = (contentType = 'image/jpeg'): AvailableMedia =>
  ({
    stored: { contentType, blob: { sha256: SHA256, sizeBytes: 10, chunkSha256: [] } },
    updatedAt: Date.UTC(2026, 10, 21, 12),
  }) as unknown as AvailableMedia

const store = () => {
  const reads: unknown[] = []
  const get = async function* (_: unknown, range?: unknown) {
    reads.push(range)
    yield Uint8Array.of(1, 2, 3)
  }
  return { reads, blobs: { get } as unknown as BlobStore }
}

const request = (headers: BytesRequest['headers'] = {}): BytesRequest => ({
  isHead: false,
  isPublic: true,
  headers,
  breakOff: undefined,
  fileStem: 'file',
  findAgain: () => Promise.resolve(),
})

describe('mediaBytes', () => {
  it('answers the whole file with its validator, never sniffed', async () => {
    const { blobs } = store()
    expect(await mediaBytes(blobs, media(), request())).toMatchObject({
      status: 200,
      contentType: 'image/jpeg',
      headers: {
        'Accept-Ranges': 'bytes',
        'Cache-Control': 'no-cache',
        'Content-Disposition': 'inline; filename="file.jpg"',
        'Content-Length': '10',
        'Content-Security-Policy': 'sandbox',
        ETag: TAG,
        'Last-Modified': DATE,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })

  it('hands out as an attachment what a browser should not open in place', async () => {
    const { headers } = await mediaBytes(store().blobs, media('text/vcard'), request())
    expect(headers).toHaveProperty('Content-Disposition', 'attachment; filename="file.vcf"')
  })

  it('reads no more than the range that was asked for', async () => {
    const { blobs, reads } = store()
    const answer = await mediaBytes(blobs, media(), request({ range: 'bytes=2-4' }))
    expect(answer.status).toBe(206)
    expect(answer.headers).toMatchObject({ 'Content-Range': 'bytes 2-4/10', 'Content-Length': '3' })
    expect(reads).toEqual([{ start: 2, end: 4 }])
  })

  it.each([
    [{ range: 'bytes=2-4', 'if-range': '"other"' }, 200],
    [{ range: 'bytes=2-4', 'if-range': TAG }, 206],
    [{ range: 'bytes=2-4', 'if-range': DATE }, 206],
    [{ range: 'bytes=2-4', 'if-none-match': TAG }, 304],
    [{ range: 'bytes=2-4', 'if-modified-since': DATE }, 304],
  ])('of %j is %i', async (headers, status) => {
    expect((await mediaBytes(store().blobs, media(), request(headers))).status).toBe(status)
  })

  it('refuses a range behind the end', async () => {
    const answer = mediaBytes(store().blobs, media(), request({ range: 'bytes=10-' }))
    await expect(answer).rejects.toThrow(RangeNotSatisfiableError)
  })

  it('lets a cache that many share keep only what is public', async () => {
    for (const headers of [{}, { 'if-none-match': TAG }]) {
      const hidden = { ...request(headers), isPublic: false }
      const answer = await mediaBytes(store().blobs, media(), hidden)
      expect(answer.headers).toMatchObject({ 'Cache-Control': 'private, no-cache', ETag: TAG })
    }
  })

  it('reads nothing for HEAD', async () => {
    const { blobs, reads } = store()
    const { headers } = await mediaBytes(blobs, media(), { ...request(), isHead: true })
    expect(headers).toHaveProperty('Content-Length', '10')
    expect(reads).toEqual([])
  })

  it('tells media that were deleted meanwhile from bytes that are missing', async () => {
    const missing = new BlobNotFoundError('no bytes')
    const blobs = {
      get: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(missing) }) }),
    } as unknown as BlobStore
    await expect(mediaBytes(blobs, media(), request())).rejects.toBe(missing)
    const gone = new Error('deleted')
    const findAgain = () => Promise.reject(gone)
    await expect(mediaBytes(blobs, media(), { ...request(), findAgain })).rejects.toBe(gone)
  })
})
