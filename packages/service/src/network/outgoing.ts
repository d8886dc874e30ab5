import type { AccountId, BlobStore, CallbackSender, Clock, MediaFetcher, Reads } from '@postel/core'
import type { ImageLimits } from '../images/image-limits.ts'
import type { Log } from '../log.ts'
import { madeLazily } from '../made-lazily.ts'
import type { CallbackKeys, CallbackWords } from '../wire/callback-words.ts'
import type { AllowList } from './allow-list.ts'
import type { Lookup } from './guard.ts'

export interface OutgoingOptions {
  allow: AllowList
  lookup: Lookup | undefined
  blobs: BlobStore
  /** Where the media cache is read. */
  reads: Pick<Reads, 'cachedMedia'>
  clock: Clock
  /** Null where the carrier takes images as they are. */
  imageLimits: ImageLimits | null
  acceptedTypes: ReadonlySet<string>
  /** How each wire calls back. */
  wires: Readonly<Record<string, CallbackWords | null>>
  publicUrl: () => string
  callbackKeysOf(accountId: AccountId): Promise<CallbackKeys>
  log: Log
}

/**
 * Everything by which this service calls others; one pool of connections and one guard for all of
 * it.
 */
export interface Outgoing {
  mediaFetcher: MediaFetcher
  callbackSender: CallbackSender
  close(): Promise<void>
}

/**
 * Loaded at its first use: an idle service needs neither the 29 MB nor the time that its HTTP
 * client costs.
 */
export const lazyOutgoing = (options: OutgoingOptions): Outgoing => {
  const parts = madeLazily(() =>
    import('./outgoing-parts.ts').then(({ createOutgoing }) => createOutgoing(options)),
  )
  return {
    mediaFetcher: { fetch: async (...args) => (await parts.get()).mediaFetcher.fetch(...args) },
    callbackSender: { send: async (...args) => (await parts.get()).callbackSender.send(...args) },
    close: async () => (await parts.found())?.close(),
  }
}
