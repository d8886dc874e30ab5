/**
 * Keeps of a request what recognizes it and what nobody without the keys of the service can guess
 * its text from.
 */
export interface Fingerprints {
  /** Of a digest of the request; under the first key. */
  of(digest: string): string
  /** Under any of the keys, so that keys can be exchanged. */
  fits(digest: string, fingerprint: string): boolean
}
