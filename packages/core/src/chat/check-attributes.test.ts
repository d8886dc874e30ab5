import { describe, expect, it } from 'vitest'
import { checkAttributes } from './check-attributes.ts'

describe('checkAttributes', () => {
  it.each([null, ''])('takes %j for none', (attributes) => {
    expect(checkAttributes(attributes, 10)).toBe('{}')
  })

  it.each(['{}', ' { "a" : 1 } ', 'null', '3', '"你"', '[]'])('keeps %j as it is', (attributes) => {
    expect(checkAttributes(attributes, 100)).toBe(attributes)
  })

  it.each(['{', "{'a':1}", 'undefined', '{"a":1}x', 'NaN'])('refuses %j', (attributes) => {
    expect(() => checkAttributes(attributes, 100)).toThrow('not JSON')
  })

  it('counts bytes', () => {
    expect(checkAttributes('"你"', 5)).toBe('"你"')
    expect(() => checkAttributes('"你"', 4)).toThrow('more than 4 bytes')
  })
})
