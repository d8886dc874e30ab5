import type { MissedMedia } from '@postel/core'

/** Ends a fetch of media from any depth; never leaves the fetcher. */
export class FetchRefusal extends Error {
  readonly failure: MissedMedia['failure']

  constructor(failure: MissedMedia['failure'], reason: string) {
    super(reason)
    this.failure = failure
  }
}
