import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createFingerprints } from './fingerprints.ts'

const OLD = 'o'.repeat(32)
const NEW = 'n'.repeat(32)
const digest = createHash('sha256').update('["yes"]').digest('hex')

describe('createFingerprints', () => {
  it('recognizes a request, and no other one', () => {
    const fingerprints = createFingerprints([OLD])
    const kept = fingerprints.of(digest)
    expect(fingerprints.fits(digest, kept)).toBe(true)
    expect(fingerprints.fits(digest.replace(/^./, 'g'), kept)).toBe(false)
  })

  it('cannot be made by who guesses the text but has no key', () => {
    const kept = createFingerprints([OLD]).of(digest)
    expect(kept).not.toContain(digest)
    expect(createFingerprints([NEW]).fits(digest, kept)).toBe(false)
  })

  it('recognizes it under each of its keys', () => {
    const kept = createFingerprints([OLD]).of(digest)
    expect(createFingerprints([NEW, OLD]).fits(digest, kept)).toBe(true)
    expect(createFingerprints([NEW, OLD]).of(digest)).toBe(createFingerprints([NEW]).of(digest))
  })
})
