import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ImageFormat } from './image-limits.ts'
import { imageSizeOf } from './image-size.ts'

const FORMATS: ImageFormat[] = ['jpeg', 'png', 'gif', 'webp']

const image = (format: ImageFormat): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Artist: 'a'.repeat(2_000) } })
    .toFormat(format)
    .toBuffer()

describe('imageSizeOf', () => {
  it.each(FORMATS)('reads width and height of %s', async (format) => {
    expect(imageSizeOf(format, await image(format))).toEqual({ width: 300, height: 200 })
  })

  it.each([
    ['lossy', 'VP8 ', { quality: 80 }, '#f00'],
    ['lossless', 'VP8L', { lossless: true }, '#f00'],
    ['lossy with transparency', 'VP8X', { quality: 80 }, '#f008'],
  ] as const)('reads them of a WebP that is %s', async (_, chunk, options, background) => {
    for (const [width, height] of [
      [300, 200],
      [1, 16_383],
      [16_383, 2],
    ] as const) {
      const made = sharp({ create: { width, height, channels: 4, background } })
      const webp = await made.webp({ effort: 0, ...options }).toBuffer()
      expect(webp.toString('latin1', 12, 16)).toBe(chunk)
      expect(imageSizeOf('webp', webp.subarray(0, 30))).toEqual({ width, height })
    }
  })

  it('reads them behind the fill bytes that a JPEG may have before a marker', async () => {
    const jpeg = await image('jpeg')
    const filled = Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(3, 0xff), jpeg.subarray(2)])
    expect(imageSizeOf('jpeg', filled)).toEqual({ width: 300, height: 200 })
  })

  it.each(FORMATS)('answers null for %s that is cut off or is something else', async (format) => {
    const whole = await image(format)
    for (const length of [0, 1, 4, 8]) {
      expect(imageSizeOf(format, whole.subarray(0, length))).toBeNull()
    }
    if (format !== 'gif') expect(imageSizeOf(format, Buffer.from('x'.repeat(500)))).toBeNull()
  })

  it('ends for every JPEG head there is', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const head = Buffer.alloc(200, seed).map((byte, at) => (byte * (at + seed) ** 3) & 0xff)
      head.set([0xff, 0xd8])
      expect(() => imageSizeOf('jpeg', head)).not.toThrow()
    }
  })
})
