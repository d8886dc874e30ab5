import { isSafeInline } from '../../network/media-types.ts'

/**
 * How a browser treats a file, and under which name it saves it. A name that is not whole in ASCII
 * is given a second time (RFC 8187).
 */
export const dispositionOf = (contentType: string, filename: string): string => {
  const [essence = ''] = contentType.split(/[ \t]*;/)
  const disposition = isSafeInline(essence) ? 'inline' : 'attachment'
  const ascii = filename.replaceAll(/[^ -~]|["\\]/gu, '_')
  const extended = ascii === filename ? '' : `; filename*=UTF-8''${percentEncoded(filename)}`
  return `${disposition}; filename="${ascii}"${extended}`
}

/** `encodeURIComponent` leaves four characters that this grammar does not have. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
