import { describe, expect, it } from 'vitest'
import { isLargerThan, isLongerThan } from './text-length.ts'

describe('isLongerThan', () => {
  it.each([
    ['', 0, false],
    ['a', 0, true],
    ['aé你', 3, false],
    ['aé你x', 3, true],
    ['👩👩👩', 3, false],
    ['👩👩👩👩', 3, true],
    ['👩👩👩👩', 1, true],
  ])('counts the characters of %j against %i', (text, lengthMax, expected) => {
    expect(isLongerThan(text, lengthMax)).toBe(expected)
  })
})

describe('isLargerThan', () => {
  it.each([
    ['', 0, false],
    ['a', 0, true],
    ['aaa', 3, false],
    ['é', 1, true],
    ['é', 2, false],
    ['你', 2, true],
    ['你', 3, false],
    ['👩', 3, true],
    ['👩', 4, false],
  ])('counts the bytes of %j against %i', (text, sizeBytesMax, expected) => {
    expect(isLargerThan(text, sizeBytesMax)).toBe(expected)
  })
})
