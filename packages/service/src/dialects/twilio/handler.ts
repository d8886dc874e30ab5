import type { Messaging } from '@postel/core'
import type { Handlers } from '@postel/server'
import type { MediaContent } from '../../media/media-content.ts'
import type { Auth } from '../../wire/auth.ts'

/** What the handlers of this wire work with. */
export interface TwilioPorts {
  messaging: Messaging
  mediaContent: MediaContent
}

/** A handler by the name of its operation, still waiting for its ports. */
export type TwilioHandler<Id extends keyof Handlers<Auth>> = (
  ports: TwilioPorts,
) => Handlers<Auth>[Id]
