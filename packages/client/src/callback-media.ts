/** A file that an inbound message brought: `downloadMedia` takes its `url`. */
export interface CallbackMedia {
  url: string
  contentType: string
}

const MEDIA_MAX = 100

/** The files of an inbound callback, in their order: `MediaUrl0`, `MediaContentType0` and so on. */
export const mediaOf = (callback: Readonly<Record<string, unknown>>): CallbackMedia[] => {
  const text = (name: string): string | undefined => {
    const value = callback[name]
    return typeof value === 'string' ? value : undefined
  }
  const count = Math.min(Number(text('NumMedia') ?? 0), MEDIA_MAX)
  return Array.from({ length: count || 0 }, (_, index) => ({
    url: text(`MediaUrl${index}`) ?? '',
    contentType: text(`MediaContentType${index}`) ?? 'application/octet-stream',
  })).filter(({ url }) => url !== '')
}
