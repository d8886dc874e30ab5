import { describe, expect, it } from 'vitest'
import { checkFilename } from './check-filename.ts'

describe('checkFilename', () => {
  it.each([null, 'a', 'hello world.pdf', '..', '照片.png', 'x'.repeat(256)])('takes %j', (name) => {
    expect(checkFilename(name)).toBe(name)
  })

  it.each(['', 'a/b', 'a\\b', 'a\r\nb', '\0', 'x'.repeat(257)])('refuses %j', (name) => {
    expect(() => checkFilename(name)).toThrow('1 to 256 characters')
  })
})
