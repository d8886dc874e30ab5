import type { ImageFormat } from './image-limits.ts'

export interface ImageSize {
  width: number
  height: number
}

/**
 * What the head of a file says of its width and height, without decoding a pixel. Null where the
 * head does not say: it is broken, or the file has more before that place than was given.
 */
export const imageSizeOf = (format: ImageFormat, head: Uint8Array): ImageSize | null => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    return readers[format](view)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const PNG_HEADER = 0x49484452

const readers: Record<ImageFormat, (view: DataView) => ImageSize | null> = {
  // Its first chunk is the header, behind 8 bytes of signature and 8 of the chunk.
  png: (view) =>
    view.getUint32(12) === PNG_HEADER
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : null,
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpeg: (view) => {
    let at = 2
    for (;;) {
      const marker = view.getUint16(at)
      if (marker === FILLED) at += 1
      else if (marker < FILLED_FROM) return null
      else if (isFrame(marker)) {
        return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      } else at += 2 + view.getUint16(at + 2)
    }
  },
  // Behind 12 bytes of RIFF is the first chunk, whose contents begin at 20.
  webp: (view) => webpReaders[view.getUint32(12)]?.(view) ?? null,
}

/** By the name of the first chunk. All sizes in them but those of VP8 are one less than meant. */
const webpReaders: Readonly<Record<number, (view: DataView) => ImageSize>> = {
  // "VP8 ", lossy: behind a tag and a start code of three bytes each. The highest two bits are a scale.
  0x56503820: (view) => ({
    width: view.getUint16(26, true) & LOW_14_BITS,
    height: view.getUint16(28, true) & LOW_14_BITS,
  }),
  // "VP8L", lossless: two numbers of 14 bits, one after the other, behind a signature of one byte.
  0x5650384c: (view) => {
    const sizes = view.getUint32(21, true)
    return { width: (sizes & LOW_14_BITS) + 1, height: ((sizes >>> 14) & LOW_14_BITS) + 1 }
  },
  // "VP8X", with more than one picture in it: two numbers of 24 bits, behind four bytes of flags.
  0x56503858: (view) => ({
    width: (view.getUint32(23, true) >>> 8) + 1,
    height: (view.getUint32(26, true) >>> 8) + 1,
  }),
}

const LOW_14_BITS = 0x3fff

/** A marker may have any number of these bytes before it. */
const FILLED = 0xffff
const FILLED_FROM = 0xff00

/** SOF0 to SOF15 without DHT, JPG and DAC, which have their numbers among these. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
