import { createImageFitter } from '../images/image-fitter.ts'
import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent } from './guard.ts'
import { createMediaFetcher } from './media-fetcher.ts'
import type { Outgoing, OutgoingOptions } from './outgoing.ts'
import { createSharedLookup } from './shared-lookup.ts'

/** The most that a callback URL can ask for. */
const CONNECT_MS_MAX = 10_000

export const createOutgoing = (options: OutgoingOptions): Outgoing => {
  const lookup = options.lookup ?? createSharedLookup()
  const dispatcher = createGuardedAgent(options.allow, lookup)
  // A receiver may say that it takes longer to connect than anyone else is given.
  const callbackDispatcher = createGuardedAgent(options.allow, lookup, CONNECT_MS_MAX)
  const closing = new AbortController()
  const images = createImageFitter(options.blobs, closing.signal)
  return {
    mediaFetcher: createMediaFetcher({ ...options, dispatcher, images, closing: closing.signal }),
    callbackSender: createCallbackSender({
      ...options,
      dispatcher: callbackDispatcher,
      closing: closing.signal,
    }),
    close: async () => {
      closing.abort()
      await Promise.all([dispatcher.destroy(), callbackDispatcher.destroy()])
    },
  }
}
