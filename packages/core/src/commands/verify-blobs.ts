import type { BlobInfo } from '../message.ts'
import { BlobDamagedError, BlobNotFoundError } from '../ports/blob-store.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { Reads } from '../ports/storage.ts'

const PART_COUNT_MAX = 200

interface VerifyPorts {
  reads: Pick<Reads, 'blobs' | 'isBlobNeeded'>
  blobs: Pick<BlobStore, 'get'>
}

export interface BlobReport {
  fileCount: number
  sizeBytes: number
  damaged: BlobDamagedError[]
}

/**
 * Reads all bytes that media have and compares them with what was put. It may run beside a service:
 * bytes that are deleted meanwhile are no damage.
 */
export const verifyBlobs = async ({ reads, blobs }: VerifyPorts): Promise<BlobReport> => {
  const report: BlobReport = { fileCount: 0, sizeBytes: 0, damaged: [] }
  for (let after = ''; ;) {
    const part = await reads.blobs(after, PART_COUNT_MAX)
    for (const blob of part) {
      report.fileCount += 1
      report.sizeBytes += blob.sizeBytes
      const damage = await findDamage(blobs, blob)
      if (damage && (await reads.isBlobNeeded(blob.sha256))) report.damaged.push(damage)
    }
    const last = part.at(-1)
    if (last === undefined || part.length < PART_COUNT_MAX) return report
    after = last.sha256
  }
}

const findDamage = async (
  blobs: VerifyPorts['blobs'],
  blob: BlobInfo,
): Promise<BlobDamagedError | null> => {
  const chunks = blobs.get(blob)[Symbol.asyncIterator]()
  try {
    while ((await chunks.next()).done !== true);
    return null
  } catch (error) {
    if (error instanceof BlobDamagedError) return error
    if (!(error instanceof BlobNotFoundError)) throw error
    return new BlobDamagedError(blob.sha256, null, 'is missing', { cause: error })
  }
}
