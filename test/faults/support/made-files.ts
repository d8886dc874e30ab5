import { createHash } from 'node:crypto'
import { sampleMedia } from '../../support/media-samples.ts'
import { crc32 } from 'node:zlib'

const END_BYTES = 12

/** A PNG of one pixel that a seed makes unlike all others: its noise is in a chunk of our own. */
export const madeImage = (seed: string, sizeBytes: number): Buffer<ArrayBuffer> => {
  const png = Buffer.from(sampleMedia('image/png'))
  const noise = noiseOf(seed, Math.max(0, sizeBytes - png.byteLength - 12))
  const named = Buffer.concat([Buffer.from('noSe'), noise])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(noise.byteLength)
  sum.writeUInt32BE(crc32(named))
  const [head, end] = [png.subarray(0, -END_BYTES), png.subarray(-END_BYTES)]
  return Buffer.concat([head, length, named, sum, end])
}

/** An MP4 of nothing but noise, which nobody decodes: images of this size may be made smaller. */
export const madeVideo = (seed: string, sizeBytes: number): Buffer<ArrayBuffer> => {
  const start = Buffer.from(sampleMedia('video/mp4'))
  const noise = noiseOf(seed, sizeBytes - start.byteLength)
  // The last box is that of the noise; its length stands before its name.
  start.writeUInt32BE(8 + noise.byteLength, start.byteLength - 8)
  return Buffer.concat([start, noise])
}

const noiseOf = (seed: string, sizeBytes: number): Buffer => {
  const noise = Buffer.alloc(sizeBytes)
  const block = createHash('sha256').update(seed).digest()
  for (let at = 0; at < sizeBytes; at += block.byteLength) {
    block.copy(noise, at)
    // One fast step from block to block: this is to differ everywhere, not to be random.
    for (let word = 0; word < 8; word++) {
      block.writeUInt32LE(
        (Math.imul(block.readUInt32LE(word * 4), 0x9e3779b1) + at) >>> 0,
        word * 4,
      )
    }
  }
  return noise
}

/** Of what is made here. */
export const contentTypeOf = (bytes: Uint8Array): string =>
  bytes[0] === 0x89 ? 'image/png' : 'video/mp4'

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
