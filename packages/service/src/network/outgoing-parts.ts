import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent } from './guard.ts'
import { createMediaFetcher } from './media-fetcher.ts'
import type { Outgoing, OutgoingOptions } from './outgoing.ts'

export const createOutgoing = (options: OutgoingOptions): Outgoing => {
  const dispatcher = createGuardedAgent(options.allow, options.lookup)
  return {
    mediaFetcher: createMediaFetcher({ ...options, dispatcher }),
    callbackSender: createCallbackSender({ ...options, dispatcher }),
    close: () => dispatcher.destroy(),
  }
}
