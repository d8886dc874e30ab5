import type { MediaId } from '@postel/core'
import { createSignedPaths, type SignedPathsOptions } from './signed-paths.ts'

/** Signed URLs of media: whoever has one reads that file for a while, and needs nothing else. */
export interface MediaUrls {
  /** Absolute; good for the usual lifetime, or until the second that is given. */
  create(id: MediaId, untilUnixSeconds?: number): string
  /** Throws `SignedUrlError` unless this service made the URL and its time is not over. */
  check(url: MediaUrl): void
}

/** As it was asked for: the spelling of the id is signed too. */
export interface MediaUrl {
  mediaId: string
  expires: number
  signature: string
}

export type MediaUrlOptions = SignedPathsOptions

export const createMediaUrls = (options: MediaUrlOptions): MediaUrls => {
  const paths = createSignedPaths(options)
  return {
    create: (id, untilUnixSeconds) => paths.create(pathOf(id), untilUnixSeconds),
    check: ({ mediaId, expires, signature }) =>
      paths.check({ path: pathOf(mediaId), expiresUnixSeconds: expires, signature }),
  }
}

/** As the contract has it, whatever stands before it in the public URL. */
const pathOf = (mediaId: string): string => `/media/${mediaId}`
