/** What a carrier takes of one image. */
export interface ImageLimits {
  sizeBytesMax: number
  /** Of width and height, in pixels. */
  sideMax: number
}

/** The image types that are made smaller; nothing else is ever decoded. */
export const IMAGE_FORMATS = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
} as const

export type ImageFormat = (typeof IMAGE_FORMATS)[keyof typeof IMAGE_FORMATS]

/** Over all frames. A file of a few kilobytes can say that it has many more. */
export const PIXEL_COUNT_MAX = 100_000_000

export const imageFormatOf = (contentType: string): ImageFormat | null =>
  Object.hasOwn(IMAGE_FORMATS, contentType)
    ? IMAGE_FORMATS[contentType as keyof typeof IMAGE_FORMATS]
    : null
