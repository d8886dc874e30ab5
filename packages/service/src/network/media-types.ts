/** `image/jpg` is no registered type, but servers send it and vendors list it. */
const SPELLINGS: Readonly<Record<string, string>> = { 'image/jpg': 'image/jpeg' }

/**
 * The media type of a Content-Type header: lower case, without parameters, in its registered
 * spelling.
 */
export const mediaTypeOf = (contentType: string): string => {
  const [essence = ''] = contentType.split(';')
  const type = essence.trim().toLowerCase()
  return SPELLINGS[type] ?? type
}

/**
 * Types that a browser may show in place, because none of them can run script in the origin of this
 * service. All others are handed out as attachments.
 */
const SAFE_INLINE = /^(image\/(jpeg|gif|png|bmp|webp|tiff)|audio\/[\w.+-]+|video\/[\w.+-]+)$/

export const isSafeInline = (contentType: string): boolean => SAFE_INLINE.test(contentType)
