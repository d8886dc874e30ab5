import type { BlobStore, Messaging } from '@postel/core'
import type { Handlers } from '@postel/server'
import type { Accounts } from '../../accounts.ts'
import type { MediaUrls } from '../../media/media-urls.ts'
import type { TwilioAuth } from './auth.ts'

/** What the handlers of this wire work with. */
export interface TwilioPorts {
  messaging: Messaging
  blobs: BlobStore
  accounts: Pick<Accounts, 'mediaAccessOf'>
  mediaUrls: Pick<MediaUrls, 'create'>
}

/** A handler by the name of its operation, still waiting for its ports. */
export type TwilioHandler<Id extends keyof Handlers<TwilioAuth>> = (
  ports: TwilioPorts,
) => Handlers<TwilioAuth>[Id]
