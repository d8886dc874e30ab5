import { SWEEP_UPLOADS } from '../job-kinds.ts'
import type { RunAgain } from '../job-kinds.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'

type SweepPorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** How long an upload waits for the chat message that takes it. */
const UPLOAD_KEPT_MS = 86_400_000
const PART_COUNT_MAX = 200
const PART_PAUSE_MS = 1_000
const ROUND_PAUSE_MS = 3_600_000

/**
 * The body of the job `sweep_uploads`: deletes one part of the uploads that no chat message took
 * within a day, and runs again. A message that would take such an upload does not find it then.
 */
export const sweepUploads =
  ({ storage, clock }: SweepPorts) =>
  async (): Promise<RunAgain> => {
    const now = clock.now()
    const count = await storage.write(async (rows) => {
      const before = now - UPLOAD_KEPT_MS
      const sha256s = await rows.deleteUnattachedChatMedia(before, PART_COUNT_MAX)
      await enqueueSweeps(rows, sha256s, now)
      return sha256s.length
    })
    return { runAgainAt: now + (count < PART_COUNT_MAX ? ROUND_PAUSE_MS : PART_PAUSE_MS) }
  }

/** For when the service starts; a sweep that waits already is kept. */
export const scheduleUploadSweep = ({ storage, clock }: SweepPorts): Promise<void> =>
  storage.write((rows) =>
    rows.enqueue({ kind: SWEEP_UPLOADS, key: '', runAt: clock.now() + PART_PAUSE_MS }),
  )
