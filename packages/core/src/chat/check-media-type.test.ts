import { describe, expect, it } from 'vitest'
import { checkMediaType } from './check-media-type.ts'

describe('checkMediaType', () => {
  it.each([
    ['image/png', 'image/png'],
    ['Image/PNG', 'image/png'],
    ['application/vnd.a+json', 'application/vnd.a+json'],
    [' text/plain ; charset=UTF-8 ', 'text/plain; charset=UTF-8'],
    ['text/plain;charset=UTF-8', 'text/plain;charset=UTF-8'],
  ])('reads %j', (contentType, expected) => {
    expect(checkMediaType(contentType)).toBe(expected)
  })

  const malformed = ['', 'png', 'image/', '/png', 'image/png;', 'image/png; ', 'a b/c', 'a/b, c/d']
  it.each([...malformed, 'image/png;\na', `a/${'b'.repeat(254)}`, 'image/png; ä'])(
    'refuses %j',
    (contentType) => {
      expect(() => checkMediaType(contentType)).toThrow('missing or malformed')
    },
  )
})
