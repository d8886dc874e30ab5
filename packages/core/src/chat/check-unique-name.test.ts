import { describe, expect, it } from 'vitest'
import type { ChatErrorCode } from './chat-error.ts'
import { ChatError } from './chat-error.ts'
import { checkUniqueName } from './check-unique-name.ts'

const refusalOf = (name: string): { code: ChatErrorCode; message: string } | null => {
  try {
    checkUniqueName(name)
    return null
  } catch (error) {
    if (error instanceof ChatError) return error
    throw error
  }
}

const HEX = '0123456789abcdef0123456789abcdef'

describe('checkUniqueName', () => {
  it.each([
    'lobby',
    'a',
    'The lobby',
    '大堂 🏨',
    '...',
    'a.b',
    'a+b=c&d;e:f@g',
    HEX,
    `${HEX}0`,
    `xx${HEX}0`,
    `x${HEX}`,
    `xg${HEX.slice(1)}g`,
    '01234567-89ab-cdef-0123-456789abcdef',
    '🏨'.repeat(256),
  ])('takes %j', (name) => {
    expect(checkUniqueName(name)).toBe(name)
  })

  it.each([
    ['', 'is empty'],
    [`xx${HEX}`, 'form of an id'],
    [`XY${HEX.toUpperCase()}`, 'form of an id'],
    ['a/b', 'path of a URL'],
    ['a?b', 'path of a URL'],
    ['a#b', 'path of a URL'],
    ['a\\b', 'path of a URL'],
    ['100%', 'path of a URL'],
    ['a\nb', 'path of a URL'],
    ['a\0b', 'path of a URL'],
    ['a\u0085b', 'path of a URL'],
    ['.', 'path of a URL'],
    ['lobby ', 'end with a space'],
    ['..', 'path of a URL'],
  ])('refuses %j with the reason', (name, reason) => {
    const refusal = refusalOf(name)
    expect(refusal?.code).toBe('unique_name_invalid')
    expect(refusal?.message).toContain(reason)
  })

  it('refuses more than 256 characters', () => {
    expect(refusalOf('x'.repeat(257))?.code).toBe('unique_name_too_long')
  })
})
