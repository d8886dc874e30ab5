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
}

/** A marker may have any number of these bytes before it. */
const FILLED = 0xffff
const FILLED_FROM = 0xff00

/** SOF0 to SOF15 without DHT, JPG and DAC, which have their numbers among these. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
