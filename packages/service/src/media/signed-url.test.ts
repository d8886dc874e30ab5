import { describe, expect, it } from 'vitest'
import { createUrlSigner } from './signed-url.ts'

const OLD_KEY = 'o'.repeat(32)
const NEW_KEY = 'n'.repeat(32)
const PATH = '/media/2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5'
const EXPIRES = 1_795_266_903

const signer = createUrlSigner([OLD_KEY])
const signature = signer.sign(PATH, EXPIRES)
const url = { path: PATH, expiresUnixSeconds: EXPIRES, signature }

/** Every text that differs from the given one in one bit. */
const withOneBitChanged = (text: string): string[] =>
  [...text].flatMap((letter, index) =>
    Array.from({ length: 7 }, (_, bit) => {
      const changed = String.fromCharCode(letter.charCodeAt(0) ^ (1 << bit))
      return text.slice(0, index) + changed + text.slice(index + 1)
    }),
  )

describe('createUrlSigner', () => {
  it('signs in 43 letters that a query holds as they are, the same each time', () => {
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(signer.sign(PATH, EXPIRES)).toBe(signature)
  })

  it('is good until the second before it expires', () => {
    expect(signer.verify(url, EXPIRES - 1)).toBe('valid')
    expect(signer.verify(url, EXPIRES)).toBe('expired')
    expect(signer.verify(url, EXPIRES + 1)).toBe('expired')
  })

  it.each([EXPIRES - 1, EXPIRES + 1, 0])('takes another time, %i, for forged', (expires) => {
    expect(signer.verify({ ...url, expiresUnixSeconds: expires }, EXPIRES - 1)).toBe('forged')
  })

  it('takes a change of any bit of the signature for forged', () => {
    for (const changed of withOneBitChanged(signature)) {
      expect(signer.verify({ ...url, signature: changed }, EXPIRES - 1)).toBe('forged')
    }
  })

  it('takes a change of any bit of the path for forged', () => {
    for (const path of withOneBitChanged(PATH)) {
      expect(signer.verify({ ...url, path }, EXPIRES - 1)).toBe('forged')
    }
  })

  it.each(['', signature.slice(1), `${signature}=`, `${signature}A`, 'é'.repeat(43)])(
    'takes the signature %j for forged',
    (other) => {
      expect(signer.verify({ ...url, signature: other }, EXPIRES - 1)).toBe('forged')
    },
  )

  it('tells nobody that a forged URL has also expired', () => {
    expect(signer.verify({ ...url, path: '/media/other' }, EXPIRES + 1)).toBe('forged')
  })

  it('verifies under every key and signs under the first, so that keys can be exchanged', () => {
    const both = createUrlSigner([NEW_KEY, OLD_KEY])
    expect(both.verify(url, EXPIRES - 1)).toBe('valid')
    expect(both.sign(PATH, EXPIRES)).not.toBe(signature)
    const fresh = { ...url, signature: both.sign(PATH, EXPIRES) }
    expect(createUrlSigner([NEW_KEY]).verify(fresh, EXPIRES - 1)).toBe('valid')
    expect(createUrlSigner([NEW_KEY]).verify(url, EXPIRES - 1)).toBe('forged')
  })

  it('needs a key', () => {
    expect(() => createUrlSigner([])).toThrow('at least one secret key')
  })
})
