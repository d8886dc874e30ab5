import { operations } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { concreteType, sampleOf } from './media.ts'

const latin1 = (mediaType: string): string =>
  Buffer.from(sampleOf(mediaType).bytes).toString('latin1')

describe('sampleOf', () => {
  it.each(operations.fetchTwilioMediaContent.responses[200] ?? [])(
    'has a file of type %s',
    (type) => {
      const { bytes, etag } = sampleOf(type)
      expect(bytes.byteLength).toBeGreaterThan(20)
      expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    },
  )

  it.each([
    // eslint-disable-next-line no-control-regex -- the signature of the format has one
    ['image/png', /^\x89PNG\r\n\x1a\n.*IEND....$/s],
    ['image/jpeg', /^\xff\xd8\xff.*\xff\xd9$/s],
    ['image/gif', /^GIF89a.*;$/s],
    ['image/webp', /^RIFF....WEBPVP8/s],
    ['image/bmp', /^BM/],
    ['audio/mpeg', /^\xff[\xe2-\xff]/],
    ['audio/ogg', /^OggS.*OpusHead/s],
    ['audio/mp4', /^....ftypM4A /s],
    ['audio/amr', /^#!AMR\n/],
    ['audio/wav', /^RIFF....WAVEfmt .*data/s],
    ['video/mp4', /^....ftypisom/s],
    ['video/3gpp', /^....ftyp3gp/s],
    ['video/quicktime', /^....ftypqt {2}/s],
    ['text/vcard', /^BEGIN:VCARD\r\nVERSION:3\.0\r\n.*END:VCARD\r\n$/s],
    ['text/calendar', /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*END:VCALENDAR\r\n$/s],
    ['text/csv', /^(\w[^,\r\n]*,){2}\w[^,\r\n]*\r\n/],
    ['application/pdf', /^%PDF-1\.4\n.*startxref\n\d+\n%%EOF\n$/s],
  ])('begins and ends a file of type %s as its format says', (type, expression) => {
    expect(latin1(type)).toMatch(expression)
  })

  it.each([
    ['*/*', 'image/jpeg'],
    ['audio/*', 'audio/mpeg'],
    ['text/vcard', 'text/vcard'],
  ])('stands in for %s with %s', (range, type) => {
    expect(concreteType(range)).toBe(type)
  })

  it('names a type that it has no file for', () => {
    expect(() => sampleOf('image/heic')).toThrow(/no sample file of type image\/heic/)
  })
})
