import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a URL says of itself; all of it is signed. */
export interface SignedUrl {
  path: string
  /** The second from which it is no longer good, counted from 1970. */
  expiresUnixSeconds: number
  signature: string
}

export type Verdict = 'valid' | 'expired' | 'forged'

/** Signs under the first of its keys and verifies under all, so that keys can be exchanged. */
export interface UrlSigner {
  sign(path: string, expiresUnixSeconds: number): string
  /** A URL that was altered is `forged`, whatever time it claims. */
  verify(url: SignedUrl, nowUnixSeconds: number): Verdict
}

export const createUrlSigner = (secretKeys: readonly string[]): UrlSigner => {
  const keys = secretKeys.map(deriveKey)
  const [first] = keys
  if (first === undefined) throw new Error('at least one secret key is needed')
  return {
    sign: (path, expiresUnixSeconds) => signatureOf(first, path, expiresUnixSeconds),
    verify: ({ path, expiresUnixSeconds, signature }, nowUnixSeconds) => {
      const fits = keys.map((key) => isSame(signature, signatureOf(key, path, expiresUnixSeconds)))
      if (!fits.includes(true)) return 'forged'
      return nowUnixSeconds < expiresUnixSeconds ? 'valid' : 'expired'
    },
  }
}

/** Its own key for this purpose: what is learned of one use of the secret helps with no other. */
const deriveKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'postel signed url', 32))

const signatureOf = (key: Buffer, path: string, expiresUnixSeconds: number): string =>
  createHmac('sha256', key).update(`${path}\n${expiresUnixSeconds}`).digest('base64url')

/**
 * In a time that says nothing of where the texts differ. The texts and not the bytes they stand
 * for: the last letter of base64url has bits that mean nothing, and no letter may be exchanged.
 */
const isSame = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
