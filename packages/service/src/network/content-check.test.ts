import { describe, expect, it } from 'vitest'
import { contentMismatch } from './content-check.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const text = (content: string): Buffer => Buffer.from(content)
const box = (brand: string): Buffer =>
  Buffer.concat([bytes('00000018'), text(`ftyp${brand}`), bytes('00000000'), text(`isom${brand}`)])

const PNG = bytes('89504e470d0a1a0a 0000000d 49484452 00000001 00000001 08 02 000000 00000000')
const JPEG = bytes('ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 00 00')
const HTML = text('<!doctype html><html><script>alert(1)</script></html>')
const SVG = text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
const ZIP = bytes('504b0304 14000000 0800 00000000 00000000 00000000 00000000 0000 0000')
const riff = (kind: string): Buffer => Buffer.concat([text('RIFF'), bytes('1a000000'), text(kind)])
const BMP = Buffer.concat([text('BM'), bytes('3a000000 00000000 36000000 28000000')])
const CALENDAR = text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')
const CSV = text('\ufeffname,number\r\nAda,+14155550123\r\n')
const VCARD = text('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n')

describe('contentMismatch', () => {
  it.each<[string, Buffer]>([
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['image/gif', text('GIF89a\x01\x00\x01\x00')],
    ['image/webp', riff('WEBPVP8L')],
    ['image/bmp', BMP],
    ['audio/wav', riff('WAVEfmt ')],
    ['video/quicktime', box('qt  ')],
    ['video/quicktime', Buffer.concat([bytes('00000008'), text('wide'), bytes('000006b6')])],
    ['text/calendar', CALENDAR],
    ['text/csv', CSV],
    ['text/csv', text('BMI,weight\r\n21,60\r\n')],
    ['text/csv', bytes('fffe 6100 2c00 6200')],
    ['text/plain', text('BMW, MZ and ID3 begin with the marks of other types')],
    ['text/plain', CALENDAR],
    ['text/plain', CSV],
    ['audio/mpeg', Buffer.concat([bytes('49443304000000000000 fffb9064'), Buffer.alloc(413)])],
    ['audio/amr', text('#!AMR\n')],
    ['audio/mp4', box('M4A ')],
    ['audio/mp4', box('mp42')],
    ['video/mp4', box('mp42')],
    ['video/3gpp', box('3gp5')],
    ['application/pdf', text('%PDF-1.7\n')],
    ['text/vcard', VCARD],
    ['text/plain', text('Grüße, 你好\r\n')],
    ['text/plain', bytes('4772fcdf65')],
    ['text/plain', bytes('fffe 4800 6900')],
    ['text/plain', HTML],
    ['text/plain', SVG],
    ['text/plain', VCARD],
  ])('finds nothing against %s in %s', async (type, head) => {
    expect(await contentMismatch(type, head)).toBeNull()
  })

  it.each<[string, Buffer, string]>([
    ['image/png', JPEG, 'image/jpeg'],
    ['image/jpeg', HTML, 'not of that type'],
    ['image/png', SVG, 'application/xml'],
    ['image/gif', text('x'), 'not of that type'],
    ['video/mp4', box('M4A '), 'audio/x-m4a'],
    ['application/pdf', ZIP, 'application/zip'],
    ['text/vcard', text('hello'), 'not of that type'],
    ['image/webp', riff('WAVEfmt '), 'audio/wav'],
    ['audio/wav', riff('WEBPVP8L'), 'image/webp'],
    ['audio/wav', riff('AVI LIST'), 'video/vnd.avi'],
    ['image/bmp', PNG, 'image/png'],
    ['image/bmp', text('BMW is no bitmap'), 'not of that type'],
    ['video/quicktime', box('mp42'), 'video/mp4'],
    ['video/mp4', box('qt  '), 'video/quicktime'],
    ['text/calendar', VCARD, 'text/vcard'],
    ['text/calendar', text('hello'), 'not of that type'],
    ['text/csv', BMP, 'image/bmp'],
    ['text/csv', VCARD, 'text/vcard'],
    ['text/csv', text('%PDF-1.7\n'), 'application/pdf'],
    ['text/csv', text('a,b\0'), 'not of that type'],
    ['text/plain', text('%PDF-1.7\n'), 'application/pdf'],
    ['text/plain', PNG, 'image/png'],
    ['text/plain', ZIP, 'application/zip'],
    ['text/plain', text('a\0b'), 'not of that type'],
    ['text/plain', text('a\x1ab'), 'not of that type'],
  ])('finds that bytes declared as %s are others', async (type, head, seen) => {
    expect(await contentMismatch(type, head)).toBe(
      `it is declared as ${type} and its bytes are ${seen}`,
    )
  })
})
