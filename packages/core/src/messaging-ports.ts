import type { CallbackSender } from './ports/callback-sender.ts'
import type { Carrier } from './ports/carrier.ts'
import type { Clock, RandomBytes } from './ports/clock.ts'
import type { Fingerprints } from './ports/fingerprints.ts'
import type { MediaFetcher } from './ports/media-fetcher.ts'
import type { Notices } from './ports/notices.ts'
import type { Storage } from './ports/storage.ts'

/** All that messaging needs of the world. */
export interface MessagingPorts {
  storage: Storage
  clock: Clock
  randomBytes: RandomBytes
  carrier: Carrier
  mediaFetcher: MediaFetcher
  callbackSender: CallbackSender
  fingerprints: Fingerprints
  notices: Notices
}
