/** Other names of types that are accepted: servers send them, and vendors list some of them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/x-bmp': 'image/bmp',
  'image/x-ms-bmp': 'image/bmp',
  'audio/mp3': 'audio/mpeg',
  'audio/mpeg3': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  // RFC 2361 has `audio/vnd.wave`, but Chromium says that it cannot play it.
  'audio/vnd.wave': 'audio/wav',
  'audio/vnd.wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'video/3gp': 'video/3gpp',
  'text/x-vcard': 'text/vcard',
}

/**
 * The media type of a Content-Type header: lower case, without parameters, by one name where it has
 * several.
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
