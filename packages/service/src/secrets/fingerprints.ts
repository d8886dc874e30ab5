import { createHmac, hkdfSync } from 'node:crypto'
import type { Fingerprints } from '@postel/core'

/**
 * HMACs, since a plain hash of a short text tells that text to whoever reads the rows and tries all
 * of them.
 */
export const createFingerprints = (secretKeys: readonly string[]): Fingerprints => {
  const keys = secretKeys.map(deriveKey)
  const [first] = keys
  if (first === undefined) throw new Error('at least one secret key is needed')
  return {
    of: (digest) => fingerprintOf(first, digest),
    fits: (digest, fingerprint) => keys.some((key) => fingerprintOf(key, digest) === fingerprint),
  }
}

/** Its own key for this purpose: what is learned of one use of the secret helps with no other. */
const deriveKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'postel request fingerprint', 32))

const fingerprintOf = (key: Buffer, digest: string): string =>
  createHmac('sha256', key).update(digest).digest('hex')
