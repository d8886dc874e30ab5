import type { ImageFormat, ImageLimits } from './image-limits.ts'

/** What the shrinking process is told. */
export interface ShrinkTask extends ImageLimits {
  format: ImageFormat
  pixelCountMax: number
}

/** How it ends where it writes no image; 0 where it does, and any other number is a crash. */
export const EXIT = { unreadable: 10, tooLarge: 11, fitsAlready: 12 } as const
