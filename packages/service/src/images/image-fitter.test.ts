import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { deflateSync, crc32 } from 'node:zlib'
import type { BlobInfo, BlobStore } from '@postel/core'
import sharp, { type Sharp } from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createImageFitter } from './image-fitter.ts'

const LIMITS = { sizeBytesMax: 60_000, sideMax: 400 }

let kept: Map<string, Buffer>
let closing: AbortController

const blobs = {
  put: async (source: AsyncIterable<Uint8Array>) => {
    const bytes = await buffer(Readable.from(source))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    kept.set(sha256, bytes)
    return { sha256, sizeBytes: bytes.byteLength, chunkSha256: [sha256] }
  },
  get: async function* ({ sha256 }: BlobInfo) {
    const bytes = kept.get(sha256)
    if (bytes) yield bytes
  },
} as Pick<BlobStore, 'get' | 'put'>

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

const fit = async (bytes: Buffer, contentType: string, head = bytes) => {
  const blob = await blobs.put(once(bytes), Infinity)
  const fitter = createImageFitter(blobs, closing.signal)
  const outcome = await fitter.fit({ contentType, blob }, head.subarray(0, 65_536), LIMITS)
  const fitted = outcome.kind === 'fitted' ? kept.get(outcome.blob.sha256) : undefined
  return { kind: outcome.kind, bytes: fitted ?? Buffer.alloc(0) }
}

/** Noise, which no format packs well. */
const noise = (width: number, height = width): Sharp =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

const flat = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })

const noises = (width: number, height: number) => () => noise(width, height).png().toBuffer()

const moving = async (
  format: 'gif' | 'webp',
  count: number,
  frame: () => Promise<Buffer>,
): Promise<Buffer> => {
  const frames = await Promise.all(Array.from({ length: count }, frame))
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

beforeEach(() => {
  kept = new Map()
  closing = new AbortController()
})
afterEach(() => closing.abort())

describe('createImageFitter', () => {
  it.each(['jpeg', 'png', 'gif', 'webp'] as const)(
    'makes a %s with too many bytes smaller, and leaves its format',
    async (format) => {
      const large = await noise(380).toFormat(format).toBuffer()
      expect(large.byteLength).toBeGreaterThan(LIMITS.sizeBytesMax)
      const { kind, bytes } = await fit(large, `image/${format}`)
      expect(kind).toBe('fitted')
      expect(bytes.byteLength).toBeLessThanOrEqual(LIMITS.sizeBytesMax)
      expect((await sharp(bytes).metadata()).format).toBe(format)
    },
  )

  it('makes an image with too long a side smaller, in its proportions', async () => {
    const { bytes } = await fit(await flat(1_000, 250).png().toBuffer(), 'image/png')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 400, height: 100 })
  })

  it('turns an image as its file says before that is lost', async () => {
    const lying = await flat(1_000, 250).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const { bytes } = await fit(lying, 'image/jpeg')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 100, height: 400 })
  })

  it.each(['gif', 'webp'] as const)('leaves all frames of a %s', async (format) => {
    const { kind, bytes } = await fit(await moving(format, 3, noises(500, 300)), `image/${format}`)
    expect(kind).toBe('fitted')
    const { width, pageHeight, pages } = await sharp(bytes, { animated: true }).metadata()
    expect(pages).toBe(3)
    expect(pageHeight).toBe(Math.round(width * 0.6))
  })

  it('makes an animation smaller that has too many bytes and small frames', async () => {
    const many = await moving('gif', 12, noises(60, 60))
    expect(many.byteLength).toBeGreaterThan(LIMITS.sizeBytesMax)
    expect(many.byteLength).toBeLessThan(1.3 * LIMITS.sizeBytesMax)
    const { kind, bytes } = await fit(many, 'image/gif')
    expect(kind).toBe('fitted')
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(12)
  })

  it('takes an animation whatever way up it says to be', async () => {
    const turned = sharp(await moving('webp', 2, noises(500, 300)), { animated: true })
    const webp = await turned.withMetadata({ orientation: 6 }).webp().toBuffer()
    expect((await fit(webp, 'image/webp')).kind).toBe('fitted')
  })

  it('keeps what fits, byte for byte, and what is no image', async () => {
    expect((await fit(await flat(400, 400).png().toBuffer(), 'image/png')).kind).toBe('kept')
    expect((await fit(Buffer.alloc(100_000), 'application/pdf')).kind).toBe('kept')
    expect((await fit(Buffer.alloc(100_000), 'image/bmp')).kind).toBe('kept')
  })

  it('keeps what fits where only decoding shows it', async () => {
    const fine = await flat(10, 10).jpeg().toBuffer()
    expect((await fit(fine, 'image/jpeg', fine.subarray(0, 4))).kind).toBe('kept')
  })

  it('refuses a small file of very many pixels', async () => {
    const bomb = pngOf(20_000, 20_000)
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    expect((await fit(bomb, 'image/png')).kind).toBe('too large')
    // Also where only decoding shows it.
    expect((await fit(bomb, 'image/png', bomb.subarray(0, 8))).kind).toBe('too large')
  })

  it.each(['svg', 'tiff', 'webp', 'pdf'])(
    'never decodes %s that is said to be a PNG',
    async (name) => {
      expect((await fit(await disguised(name), 'image/png')).kind).toBe('unreadable')
    },
  )

  it.each(['png', 'webp'] as const)('refuses a %s that ends in the middle', async (format) => {
    const large = await noise(380).toFormat(format).toBuffer()
    const cut = large.subarray(0, -1_000)
    expect(cut.byteLength).toBeGreaterThan(LIMITS.sizeBytesMax)
    expect((await fit(cut, `image/${format}`)).kind).toBe('unreadable')
  })

  it('decides of every broken image, and goes on with the next', { timeout: 60_000 }, async () => {
    const large = await noise(300).jpeg({ quality: 95 }).toBuffer()
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, seed) => {
        const broken = Buffer.from(large)
        for (let at = seed; at < 700; at += 97) broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8))
        return fit(broken, 'image/jpeg')
      }),
    )
    for (const { kind } of outcomes) expect(kind).toMatch(/^(fitted|unreadable|too large|kept)$/)
    expect((await fit(large, 'image/jpeg')).kind).toBe('fitted')
  })

  it('decodes an image once that is asked for several times meanwhile', async () => {
    const large = await flat(1_000, 250).png().toBuffer()
    const blob = await blobs.put(once(large), Infinity)
    let readCount = 0
    const get: BlobStore['get'] = (info) => {
      readCount += 1
      return blobs.get(info)
    }
    const fitter = createImageFitter({ ...blobs, get }, closing.signal)
    const ask = () => fitter.fit({ contentType: 'image/png', blob }, large, LIMITS)
    const [first, second] = await Promise.all([ask(), ask()])
    expect(first.kind).toBe('fitted')
    expect(second).toEqual(first)
    expect(readCount).toBe(1)
    await ask()
    expect(readCount).toBe(2)
  })

  it('ends when it is told to, which is no fault of the image', async () => {
    const large = await noise(380).png().toBuffer()
    const fitting = fit(large, 'image/png')
    setTimeout(() => closing.abort(), 20)
    await expect(fitting).rejects.toMatchObject({ name: 'AbortError' })
  })
})

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.byteLength)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

/** Black, a bit a pixel. */
const pngOf = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 })
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const disguised = async (name: string): Promise<Buffer> => {
  if (name === 'tiff') return noise(300).tiff({ compression: 'none' }).toBuffer()
  if (name === 'webp') return noise(300).webp({ lossless: true }).toBuffer()
  if (name === 'pdf') return Buffer.from(`%PDF-1.4\n${' '.repeat(100_000)}`)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'
  return Buffer.from(svg + ' '.repeat(100_000))
}
