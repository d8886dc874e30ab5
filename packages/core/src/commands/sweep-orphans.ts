import { SWEEP_ORPHANS } from '../job-kinds.ts'
import type { RunAgain } from '../job-kinds.ts'
import type { ListedBlob } from '../ports/blob-store.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import type { SweepPorts } from './sweep-blob.ts'

const PART_COUNT_MAX = 200
/** No fetch takes this long, so bytes this old that nobody refers to were left by a crash. */
const ORPHAN_AGE_MS = 3_600_000
const PART_PAUSE_MS = 1_000
const ROUND_PAUSE_MS = 86_400_000

/**
 * The body of the job `sweep_orphans`: looks at one part of the names in the store, leaves what
 * nothing refers to and is old to `sweep_blob`, and enqueues the next part, or after the last one
 * the next round. Two rounds that meet become one.
 */
export const sweepOrphans =
  ({ storage, clock, blobs }: SweepPorts) =>
  async (after: string): Promise<RunAgain> => {
    const listed = await blobs.list(after, PART_COUNT_MAX)
    const now = clock.now()
    const orphans = await unneeded(storage, listed, now - ORPHAN_AGE_MS)
    const last = listed.length < PART_COUNT_MAX ? undefined : listed.at(-1)
    const next = last
      ? { key: last.sha256, runAt: now + PART_PAUSE_MS }
      : { key: '', runAt: now + ROUND_PAUSE_MS }
    await storage.write(async (rows) => {
      await enqueueSweeps(rows, orphans, now)
      await rows.enqueue({ kind: SWEEP_ORPHANS, ...next })
    })
    return null
  }

const unneeded = async (
  { reads }: SweepPorts['storage'],
  listed: readonly ListedBlob[],
  putBefore: number,
): Promise<string[]> => {
  const orphans: string[] = []
  for (const { sha256, putAt } of listed) {
    if (putAt < putBefore && !(await reads.isBlobNeeded(sha256))) orphans.push(sha256)
  }
  return orphans
}

/** Begins a round, for when the service starts: a crash may have been the reason. */
export const scheduleOrphanSweep = ({
  storage,
  clock,
}: Pick<SweepPorts, 'storage' | 'clock'>): Promise<void> =>
  storage.write((rows) =>
    rows.enqueue({ kind: SWEEP_ORPHANS, key: '', runAt: clock.now() + PART_PAUSE_MS }),
  )
