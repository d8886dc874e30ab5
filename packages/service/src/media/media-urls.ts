import type { Clock, MediaId } from '@postel/core'
import { SignedUrlError } from '../http/errors.ts'
import type { UrlSigner } from './signed-url.ts'

/** Signed URLs of media: whoever has one reads that file for a while, and needs nothing else. */
export interface MediaUrls {
  /** Absolute. */
  create(id: MediaId): string
  /** Throws `SignedUrlError` unless this service made the URL and its time is not over. */
  check(url: MediaUrl): void
}

/** As it was asked for: the spelling of the id is signed too. */
export interface MediaUrl {
  mediaId: string
  expires: number
  signature: string
}

export interface MediaUrlOptions {
  signer: UrlSigner
  publicUrl: () => string
  lifetimeSeconds: number
  clock: Clock
}

export const createMediaUrls = (options: MediaUrlOptions): MediaUrls => {
  const { signer, publicUrl, lifetimeSeconds, clock } = options
  const nowUnixSeconds = (): number => Math.floor(clock.now() / 1000)
  return {
    create: (id) => {
      const expires = nowUnixSeconds() + lifetimeSeconds
      const path = pathOf(id)
      return `${publicUrl()}${path}?expires=${expires}&signature=${signer.sign(path, expires)}`
    },
    check: ({ mediaId, expires, signature }) => {
      const url = { path: pathOf(mediaId), expiresUnixSeconds: expires, signature }
      const verdict = signer.verify(url, nowUnixSeconds())
      if (verdict !== 'valid') throw new SignedUrlError(verdict === 'expired' ? expires : null)
    },
  }
}

/** As the contract has it, whatever stands before it in the public URL. */
const pathOf = (mediaId: string): string => `/media/${mediaId}`
