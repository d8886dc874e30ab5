import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Dice } from '../../support/random.ts'

export interface HostedImage {
  bytes: Buffer
  contentType: string
}

/** Longer than a carrier takes it, so that it must be decoded. */
const [LONG, NARROW] = [5_000, 12]

const FORMATS = ['jpeg', 'png', 'gif'] as const

/** Sound images that are to be made smaller, one of each format. */
export const longImages = (): Promise<HostedImage[]> =>
  Promise.all(
    FORMATS.map(async (format) => {
      const noise = { width: LONG, height: NARROW, type: 'gaussian', mean: 128, sigma: 40 } as const
      const create = { width: LONG, height: NARROW, channels: 3 as const, background: 'grey' }
      const bytes = await sharp({ create: { ...create, noise } })
        .toFormat(format)
        .toBuffer()
      return { bytes, contentType: `image/${format}` }
    }),
  )

/** With one to four bits turned over anywhere but where it says what it is. */
export const withBitsFlipped = ({ bytes, contentType }: HostedImage, dice: Dice): HostedImage => {
  const flipped = Buffer.from(bytes)
  const head = 12
  for (let flips = 1 + dice.below(4); flips > 0; flips--) {
    const at = head + dice.below(bytes.byteLength - head)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.below(8))
  }
  return { bytes: flipped, contentType }
}

/** Files that say that they are another one, each of a kind that no decoder may be given. */
export const disguised = async (canaryUrl: string): Promise<HostedImage[]> => {
  const padding = ' '.repeat(1_300_000)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"><image href="${canaryUrl}"/></svg>`
  const create = { width: LONG, height: NARROW, channels: 3 as const, background: 'red' }
  const bytes = [
    Buffer.from(svg + padding),
    Buffer.from(`%PDF-1.4\n${padding}`),
    await sharp({ create }).tiff().toBuffer(),
    await sharp({ create }).webp().toBuffer(),
  ]
  return bytes.flatMap((one) =>
    FORMATS.map((format) => ({ bytes: one, contentType: `image/${format}` })),
  )
}

const BOMB_SIDE = 20_000

/** 400 million black pixels in a file of about 50 kB. */
export const pixelBomb = (): HostedImage => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(BOMB_SIDE)
  header.writeUInt32BE(BOMB_SIDE, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((BOMB_SIDE / 8 + 1) * BOMB_SIDE)
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { bytes, contentType: 'image/png' }
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.byteLength)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
