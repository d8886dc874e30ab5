import { fileTypeFromBuffer } from 'file-type'

/** How much of a file is looked at. */
export const HEAD_BYTES = 65_536

/**
 * What the bytes of a declared type may be told to be, where that is more than the type itself: a
 * container that holds sound only is told by some writers' files from one that holds pictures, and by
 * others' not.
 */
const SEEN_AS: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['image/png', 'image/apng'],
  'audio/ogg': ['audio/ogg', 'application/ogg'],
  'audio/mp4': ['audio/mp4', 'audio/x-m4a', 'video/mp4'],
  'video/mp4': ['video/mp4', 'video/x-m4v'],
  'video/3gpp': ['video/3gpp', 'video/3gpp2'],
  'application/pdf': ['application/pdf', 'application/postscript'],
}

/** Texts that are known by how they begin; they may be declared as plain ones. */
const isText = (type: string): boolean =>
  type.startsWith('text/') || type === 'application/xml' || type === 'application/rtf'

/** A file of these types may be without a byte that no text has. One of any other type is not. */
const mayLookLikeText = (type: string): boolean =>
  isText(type) || ['application/pdf', 'application/postscript', 'audio/amr'].includes(type)

/**
 * What speaks against the declared type, from how the file begins; null where nothing does. Plain
 * text and comma-separated values have no mark to be known by: they are what has no byte that no text
 * has, and begins like nothing else.
 */
export const contentMismatch = async (
  declared: string,
  head: Uint8Array,
): Promise<string | null> => {
  const seen = await typeSeen(head)
  const mayBe = SEEN_AS[declared] ?? [declared]
  if (seen !== null && mayBe.includes(seen)) return null
  const mayBeText =
    seen === null ? UNMARKED.includes(declared) : declared === 'text/plain' && isText(seen)
  if (mayBeText && looksLikeText(head)) return null
  return `it is declared as ${declared} and its bytes are ${seen ?? 'not of that type'}`
}

const UNMARKED = ['text/plain', 'text/csv']

/** Marks such as BM of bitmaps are short: what is all text after one only happens to begin so. */
const typeSeen = async (head: Uint8Array): Promise<string | null> => {
  const [seen] = (await fileTypeFromBuffer(head))?.mime.split(';') ?? []
  if (seen === undefined) return null
  return mayLookLikeText(seen) || head.some(isBinary) ? seen : null
}

/** The bytes that the Encoding and MIME Sniffing standards call binary. */
const isBinary = (byte: number): boolean =>
  byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f)

const looksLikeText = (head: Uint8Array): boolean => isUtf16(head) || !head.some(isBinary)

/** Only a byte order mark tells UTF-16 from binary. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
