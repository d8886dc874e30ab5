import type { AccountId, BlobStore, CallbackSender, MediaFetcher } from '@postel/core'
import type { Log } from '../log.ts'
import type { AllowList } from './allow-list.ts'
import type { CallbackKeys, EncodeCallback } from './callback-sender.ts'
import type { Lookup } from './guard.ts'

export interface OutgoingOptions {
  allow: AllowList
  lookup: Lookup | undefined
  blobs: BlobStore
  acceptedTypes: ReadonlySet<string>
  encoders: Readonly<Record<string, EncodeCallback>>
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
  let loaded: Promise<Outgoing> | undefined
  const load = (): Promise<Outgoing> =>
    (loaded ??= import('./outgoing-parts.ts').then((parts) => parts.createOutgoing(options)))
  return {
    mediaFetcher: { fetch: async (...args) => (await load()).mediaFetcher.fetch(...args) },
    callbackSender: { send: async (...args) => (await load()).callbackSender.send(...args) },
    close: async () => (await loaded)?.close(),
  }
}
