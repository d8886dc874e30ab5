import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(' ', ''), 'hex')
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)
const u32 = (value: number): Uint8Array => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const pngChunk = (type: string, data: Uint8Array): Uint8Array => {
  const named = join(latin1(type), data)
  return join(u32(data.byteLength), named, u32(crc32(named)))
}

/** One red pixel. */
const png = (): Uint8Array =>
  join(
    hex('89504e470d0a1a0a'),
    pngChunk('IHDR', hex('00000001 00000001 08 02 00 00 00')),
    pngChunk('IDAT', deflateSync(hex('00 ff0000'))),
    pngChunk('IEND', new Uint8Array()),
  )

/** A square of noise, which packs badly: about three bytes a pixel. */
export const noisePng = (side: number): Uint8Array => {
  const header = join(u32(side), u32(side), hex('08 02 00 00 00'))
  const rows = randomBytes(side * (1 + 3 * side))
  // Each row begins with the number of its filter.
  for (let row = 0; row < side; row += 1) rows[row * (1 + 3 * side)] = 0
  return join(
    hex('89504e470d0a1a0a'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  )
}

/** The smallest baseline JPEG: one grey pixel. */
const jpeg = (): Uint8Array =>
  join(
    hex('ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 00 00'),
    hex('ffdb 0043 00'),
    new Uint8Array(64).fill(1),
    hex('ffc0 000b 08 0001 0001 01 01 11 00'),
    hex('ffc4 0014 00 01 00000000000000 00000000000000 00 00'),
    hex('ffc4 0014 10 01 00000000000000 00000000000000 00 00'),
    hex('ffda 0008 01 01 00 00 3f 00 3f ffd9'),
  )

/** Lossless: one red pixel. */
const webp = (): Uint8Array =>
  join(
    latin1('RIFF'),
    hex('1c000000'),
    latin1('WEBPVP8L'),
    hex('0f000000 2f00000000 0710fd8ffe0722a2ff01 00'),
  )

/** One red pixel, in a row of four bytes. */
const bmp = (): Uint8Array =>
  join(
    latin1('BM'),
    hex('3a000000 00000000 36000000'),
    hex('28000000 01000000 01000000 0100 1800 00000000 04000000 130b0000 130b0000'),
    hex('00000000 00000000 0000ff00'),
  )

/** Four samples of silence. */
const wav = (): Uint8Array =>
  join(
    latin1('RIFF'),
    hex('28000000'),
    latin1('WAVEfmt '),
    hex('10000000 0100 0100 401f0000 401f0000 0100 0800'),
    latin1('data'),
    hex('04000000 80808080'),
  )

const gif = (): Uint8Array =>
  hex('474946383961 0100 0100 80 00 00 ffffff 000000 2c 00000000 01000100 00 02 02 4401 00 3b')

/** An ISO base media file with nothing but its type box and an empty `mdat`. */
const isoMedia = (brand: string): Uint8Array =>
  join(u32(24), latin1(`ftyp${brand}`), u32(0), latin1(`isom${brand}`), u32(8), latin1('mdat'))

/** One Ogg page with the head of an Opus stream; its checksum is left at zero. */
const ogg = (): Uint8Array => {
  const head = join(latin1('OpusHead'), hex('01 01 3801 80bb0000 0000 00'))
  const page = hex('4f676753 00 02 0000000000000000 01000000 00000000 00000000 01')
  return join(page, new Uint8Array([head.byteLength]), head)
}

const mp3 = (): Uint8Array =>
  join(hex('49443304000000000000'), hex('fffb9064'), new Uint8Array(413))

const lines = (...text: string[]): Uint8Array => Buffer.from(text.join('\r\n') + '\r\n')

const samples: Record<string, () => Uint8Array> = {
  'image/png': png,
  'image/jpeg': jpeg,
  'image/gif': gif,
  'image/webp': webp,
  'image/bmp': bmp,
  'audio/mpeg': mp3,
  'audio/ogg': ogg,
  'audio/mp4': () => isoMedia('M4A '),
  'audio/amr': () => join(latin1('#!AMR\n'), hex('3c'), new Uint8Array(31)),
  'audio/wav': wav,
  'video/mp4': () => isoMedia('mp42'),
  'video/3gpp': () => isoMedia('3gp5'),
  'video/quicktime': () => isoMedia('qt  '),
  'text/plain': () => lines('hello'),
  'text/vcard': () =>
    lines('BEGIN:VCARD', 'VERSION:3.0', 'N:Doe;Ada;;;', 'FN:Ada Doe', 'END:VCARD'),
  'text/calendar': () =>
    lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Postel//Test//EN', 'END:VCALENDAR'),
  'text/csv': () => lines('name,number', 'Ada Doe,+14155550123'),
  'application/pdf': () =>
    lines('%PDF-1.4', '1 0 obj<</Type/Catalog>>endobj', 'trailer<</Root 1 0 R>>', '%%EOF'),
}

/** Tiny bytes that begin as a file of this media type does. Throws for a type without a sample: add one above. */
export const sampleMedia = (mediaType: string): Uint8Array => {
  const make = samples[mediaType]
  if (!make) throw new Error(`no sample media of type ${mediaType}; add one to media-samples.ts`)
  return make()
}

/** A file of this media type, as a file server takes it. */
export const sampleFile = (contentType: string) => ({
  bytes: sampleMedia(contentType),
  contentType,
})
