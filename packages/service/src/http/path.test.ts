import { describe, expect, it } from 'vitest'
import { pathnameOf } from './path.ts'

describe('pathnameOf', () => {
  it.each([
    ['http://a/b/c.json?d=/e', '/b/c.json'],
    ['http://a/b#c', '/b'],
    ['http://a/', '/'],
    ['http://user@a:1/b%20c', '/b%20c'],
  ])('of %s is %s', (url, path) => expect(pathnameOf(url)).toBe(path))
})
