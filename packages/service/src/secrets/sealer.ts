import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const VERSION = 1
const KEY_ID_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES
const ALGORITHM = 'aes-256-gcm'

/** Seals short secrets under the first of its keys and opens what any of them sealed. */
export interface Sealer {
  /** The context is part of the seal: what was sealed for one account does not open for another. */
  seal(text: string, context: string): Uint8Array
  /** Whether the first of the keys sealed it: the others can be taken out without it. */
  isCurrent(sealed: Uint8Array): boolean
  /** Throws when none of the keys opens it, or when it was altered. */
  open(sealed: Uint8Array, context: string): string
}

interface SealKey {
  id: Buffer
  key: Buffer
}

/** Sealed: version, key id, nonce, tag, then AES-256-GCM of the text. */
export const createSealer = (secretKeys: readonly string[]): Sealer => {
  const keys = secretKeys.map(deriveKey)
  const [first] = keys
  if (first === undefined) throw new Error('at least one secret key is needed')
  return {
    seal: (text, context) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, first.key, nonce).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), first.id, nonce, cipher.getAuthTag(), body])
    },
    isCurrent: (sealed) => keyIdOf(Buffer.from(sealed)).equals(first.id),
    open: (sealed, context) => {
      const bytes = Buffer.from(sealed)
      const id = keyIdOf(bytes)
      const key = keys.find((one) => one.id.equals(id))?.key
      if (bytes[0] !== VERSION || bytes.length < HEAD_BYTES || key === undefined) {
        throw new Error('sealed under none of POSTEL_SECRET_KEYS')
      }
      const nonce = bytes.subarray(1 + KEY_ID_BYTES, HEAD_BYTES - TAG_BYTES)
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(HEAD_BYTES - TAG_BYTES, HEAD_BYTES))
      const text = Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()])
      return text.toString('utf8')
    },
  }
}

const keyIdOf = (sealed: Buffer): Buffer => sealed.subarray(1, 1 + KEY_ID_BYTES)

/**
 * Derived, so that the same secret can serve other purposes without sharing a key with this one.
 */
const deriveKey = (secret: string): SealKey => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'postel seal', 32))
  return { key, id: createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES) }
}
