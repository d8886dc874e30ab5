import { describe, expect, it } from 'vitest'
import { createSealer } from './sealer.ts'

const OLD = 'o'.repeat(32)
const NEW = 'n'.repeat(32)

describe('createSealer', () => {
  it('opens what it sealed, for the same context only', () => {
    const sealer = createSealer([NEW])
    const sealed = sealer.seal('token', 'account one')
    expect(sealer.open(sealed, 'account one')).toBe('token')
    expect(() => sealer.open(sealed, 'account two')).toThrow()
  })

  it('never seals the same text to the same bytes', () => {
    const sealer = createSealer([NEW])
    expect(sealer.seal('token', '')).not.toEqual(sealer.seal('token', ''))
  })

  it('opens under any key and seals under the first', () => {
    const sealed = createSealer([OLD]).seal('token', '')
    const rotated = createSealer([NEW, OLD])
    expect(rotated.open(sealed, '')).toBe('token')
    expect(() => createSealer([OLD]).open(rotated.seal('token', ''), '')).toThrow(
      'sealed under none of POSTEL_SECRET_KEYS',
    )
  })

  it('knows what it sealed under its first key', () => {
    const sealed = createSealer([OLD]).seal('token', '')
    expect(createSealer([OLD, NEW]).isCurrent(sealed)).toBe(true)
    expect(createSealer([NEW, OLD]).isCurrent(sealed)).toBe(false)
  })

  it('refuses any altered byte', () => {
    const sealer = createSealer([NEW])
    const sealed = sealer.seal('token', '')
    for (let position = 0; position < sealed.length; position++) {
      const altered = Uint8Array.from(sealed)
      altered[position] = (altered[position] ?? 0) ^ 1
      expect(() => sealer.open(altered, '')).toThrow()
    }
  })

  it.each([0, 1, 20, 32])('refuses %i bytes', (length) => {
    const sealer = createSealer([NEW])
    const sealed = sealer.seal('token', '')
    expect(() => sealer.open(sealed.subarray(0, length), '')).toThrow()
  })
})
