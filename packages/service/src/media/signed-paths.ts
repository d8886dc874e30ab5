import type { Clock } from '@postel/core'
import { SignedUrlError } from '../http/errors.ts'
import type { SignedUrl, UrlSigner } from './signed-url.ts'

/** URLs that open one path for a while: whoever has one needs nothing else. */
export interface SignedPaths {
  /**
   * The absolute URL of a path as the contract has it, whatever stands before it in public. Good for
   * the usual lifetime, or until the second that is given.
   */
  create(path: string, untilUnixSeconds?: number): string
  /** Throws `SignedUrlError` unless this service made the URL and its time is not over. */
  check(url: SignedUrl): void
}

export interface SignedPathsOptions {
  signer: UrlSigner
  publicUrl: () => string
  lifetimeSeconds: number
  clock: Clock
}

export const createSignedPaths = (options: SignedPathsOptions): SignedPaths => {
  const { signer, publicUrl, lifetimeSeconds, clock } = options
  const nowUnixSeconds = (): number => Math.floor(clock.now() / 1000)
  return {
    create: (path, untilUnixSeconds) => {
      const expires = untilUnixSeconds ?? nowUnixSeconds() + lifetimeSeconds
      return `${publicUrl()}${path}?expires=${expires}&signature=${signer.sign(path, expires)}`
    },
    check: (url) => {
      const verdict = signer.verify(url, nowUnixSeconds())
      if (verdict === 'valid') return
      throw new SignedUrlError(verdict === 'expired' ? url.expiresUnixSeconds : null)
    },
  }
}
