import { operations } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { isSafeInline, mediaTypeOf } from './media-types.ts'

const ACCEPTED = operations.fetchTwilioMediaContent.responses[200] ?? []

describe('mediaTypeOf', () => {
  it.each([
    ['Audio/X-WAV; rate=8000', 'audio/wav'],
    ['audio/vnd.wave;codec=1', 'audio/wav'],
    ['audio/vnd.wav', 'audio/wav'],
    ['image/x-ms-bmp', 'image/bmp'],
    ['text/csv; charset=utf-8; header=present', 'text/csv'],
    ['text/html', 'text/html'],
    ['', ''],
  ])('reads %j as %j', (contentType, type) => {
    expect(mediaTypeOf(contentType)).toBe(type)
  })

  it.each(ACCEPTED)('leaves %s as it is, which the contract has', (type) => {
    expect(mediaTypeOf(type)).toBe(type)
  })
})

describe('isSafeInline', () => {
  it('is so of images, sound and video that are accepted, and of no text', () => {
    const shown = ACCEPTED.filter(isSafeInline)
    expect(shown).toEqual(ACCEPTED.filter((type) => /^(image|audio|video)\//.test(type)))
    expect(['image/svg+xml', 'text/html', 'image/svg'].filter(isSafeInline)).toEqual([])
  })
})
