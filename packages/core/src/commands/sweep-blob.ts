import type { RunAgain } from '../job-kinds.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { BlobStore } from '../ports/blob-store.ts'

/** Longer than any fetch may take from its start to the unit that stores what it brought. */
export const RELEASES_KEPT_MS = 3_600_000
const LOOK_AGAIN_MS = 60_000

export type SweepPorts = Pick<MessagingPorts, 'storage' | 'clock'> & { blobs: BlobStore }

/**
 * The body of the job `sweep_blob`: deletes bytes that no media need. Safe to run twice or to be cut
 * off anywhere, and beside a fetch that puts the same bytes at that moment, by this order:
 *
 * - A sweep notes its time in the unit that finds the bytes unneeded, and then deletes only bytes
 *   that were put before that time.
 * - A fetch takes its time before it puts, and its unit refuses bytes that were noted at that time
 *   or later; they are fetched again. An upload, which can be read only once, takes its time when
 *   its bytes have come, which is before the time that they get.
 *
 * Bytes that a sweep deletes were put before its note. Bytes that a unit accepts were put after
 * every note it could find, and a sweep that comes after the unit finds them needed. So no bytes are
 * both, even where a worker sleeps through its lease and deletes long after its note.
 *
 * Bytes that come out of the cache were put at any time. Their unit looks whether the cache still has
 * them: its entry needs the row of the bytes, which exists only from a unit that accepted them to the
 * unit that notes them, and goes with that row. The cache keeps no bytes alive.
 *
 * Fetches that must begin again cannot keep one another waiting for ever: a note needs media that
 * were stored and deleted, so some fetch got through before it.
 */
export const sweepBlob =
  ({ storage, clock, blobs }: SweepPorts) =>
  async (sha256: string): Promise<RunAgain> => {
    const now = clock.now()
    const isReleased = await storage.write((rows) =>
      rows.releaseBlob(sha256, now, now - RELEASES_KEPT_MS),
    )
    if (!isReleased || (await blobs.delete(sha256, now))) return null
    // Put again meanwhile: whether for good is known once that fetch has ended.
    return { runAgainAt: now + LOOK_AGAIN_MS }
  }
