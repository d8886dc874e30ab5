import { BlobDamagedError, BlobNotFoundError, type BlobStore, type Reads } from '@postel/core'
import type { Log } from '../log.ts'

/**
 * The store, with an alarm in the log for every damage that a reader meets; bytes that are missing
 * although media need them are damaged too. Its line names the bytes and the 1 MiB of them, and
 * `postel media verify` finds what else is damaged.
 */
export const watchedBlobs = (
  blobs: BlobStore,
  reads: Pick<Reads, 'isBlobNeeded'>,
  log: Log,
): BlobStore => ({
  ...blobs,
  get: async function* (blob, range) {
    try {
      yield* blobs.get(blob, range)
    } catch (error) {
      const isLost = error instanceof BlobNotFoundError && (await reads.isBlobNeeded(blob.sha256))
      const found = isLost ? missing(blob.sha256, error) : error
      if (found instanceof BlobDamagedError) {
        const { sha256, chunk } = found
        log.error({ sha256, chunk, err: found }, 'stored bytes are damaged')
      }
      throw found
    }
  },
})

const missing = (sha256: string, cause: Error): BlobDamagedError =>
  new BlobDamagedError(sha256, null, 'is missing', { cause })
