const ALGORITHM = { name: 'HMAC', hash: 'SHA-1' }

/**
 * Whether one of the keys has signed one of the texts: HMAC-SHA1, in Base64. All are tried, and the
 * comparison is WebCrypto's own, so that the time it takes tells nothing about the signature.
 */
export const isSignedBy = async (
  keys: readonly string[],
  signature: string,
  texts: readonly string[],
): Promise<boolean> => {
  const given = fromBase64(signature)
  if (given === null) return false
  const encoder = new TextEncoder()
  const verdicts = await Promise.all(
    keys.map(async (key) => {
      const imported = await importKey(encoder.encode(key))
      const verify = (text: string): Promise<boolean> =>
        crypto.subtle.verify(ALGORITHM, imported, given, encoder.encode(text))
      return Promise.all(texts.map(verify))
    }),
  )
  return verdicts.flat().includes(true)
}

const importKey = (key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, ALGORITHM, false, ['verify'])

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
