import type { BlobStore, Chat, Reads } from '@postel/core'
import type { Handlers } from '@postel/server'
import type { SignedPaths } from '../../media/signed-paths.ts'
import type { Auth } from '../../wire/auth.ts'

/** What the handlers of this wire work with. */
export interface ChatWirePorts {
  chat: Chat
  /** For who holds a signed URL, which names no account. */
  reads: Pick<Reads, 'chatMediaById'>
  blobs: BlobStore
  signedPaths: SignedPaths
  /** Base of absolute URLs, without a `/` at its end. */
  publicUrl: () => string
}

/** A handler by the name of its operation, still waiting for its ports. */
export type ChatHandler<Id extends keyof Handlers<Auth>> = (
  ports: ChatWirePorts,
) => Handlers<Auth>[Id]
