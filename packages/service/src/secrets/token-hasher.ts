import { createHmac, hkdfSync } from 'node:crypto'

/**
 * What is kept of API tokens: an HMAC under a key of the service, from which nobody who reads the
 * rows learns a token. It is also how a token is looked up: how long that takes says something of
 * the HMAC at most, which nobody without the key can steer.
 */
export interface TokenHasher {
  /** Under the first key. */
  hash(secret: string): Uint8Array
  /** Under each key, so that keys can be exchanged; the first one first. */
  hashes(secret: string): Uint8Array[]
}

export const createTokenHasher = (secretKeys: readonly string[]): TokenHasher => {
  const keys = secretKeys.map(deriveKey)
  const [first] = keys
  if (first === undefined) throw new Error('at least one secret key is needed')
  return {
    hash: (secret) => hashOf(first, secret),
    hashes: (secret) => keys.map((key) => hashOf(key, secret)),
  }
}

/** Its own key for this purpose: what is learned of one use of the secret helps with no other. */
const deriveKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'postel api token', 32))

const hashOf = (key: Buffer, secret: string): Uint8Array =>
  createHmac('sha256', key).update(secret).digest()
