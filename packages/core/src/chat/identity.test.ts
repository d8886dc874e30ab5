import { describe, expect, it } from 'vitest'
import { checkIdentity } from './identity.ts'

describe('checkIdentity', () => {
  it.each([null, ''])('takes %j for the system', (identity) => {
    expect(checkIdentity(identity, 'author_too_long')).toBe('system')
  })

  it('takes any text of up to 256 characters', () => {
    expect(checkIdentity('🏨'.repeat(256), 'author_too_long')).toBe('🏨'.repeat(256))
  })

  it.each([
    ['author_too_long', 'author'],
    ['creator_too_long', 'creator'],
    ['editor_too_long', 'last editor'],
  ] as const)('refuses a longer one with %s', (code, who) => {
    const check = () => checkIdentity('x'.repeat(257), code)
    expect(check).toThrow(expect.objectContaining({ code }))
    expect(check).toThrow(`The ${who} has more than 256`)
  })
})
