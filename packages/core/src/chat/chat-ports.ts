import type { BlobStore } from '../ports/blob-store.ts'
import type { Clock, RandomBytes } from '../ports/clock.ts'
import type { Storage } from '../ports/storage.ts'

/** All that chat needs of the world. */
export interface ChatPorts {
  storage: Storage
  blobs: BlobStore
  clock: Clock
  randomBytes: RandomBytes
}
