import { SWEEP_BLOB } from '../job-kinds.ts'
import type { Rows } from '../ports/storage.ts'

/**
 * Of content that comes and goes all the time one sweep runs in this time, so that a fetch of it
 * gets through between two sweeps.
 */
const DELAY_MS = 1_000

/** For the unit that removed a reference to bytes: whether it was the last is for the job to see. */
export const enqueueSweeps = async (
  rows: Pick<Rows, 'enqueue'>,
  sha256s: readonly string[],
  at: number,
): Promise<void> => {
  for (const key of new Set(sha256s)) {
    await rows.enqueue({ kind: SWEEP_BLOB, key, runAt: at + DELAY_MS })
  }
}
