import { enqueueSweeps } from '../../commands/enqueue-sweeps.ts'
import type { ChannelId } from '../../id.ts'
import type { RunAgain } from '../../job-kinds.ts'
import type { Rows } from '../../ports/storage.ts'
import type { ChatPorts } from '../chat-ports.ts'

/** Bounds how long a part keeps other writers waiting. */
const PART_COUNT_MAX = 100

/** The body of the job `clear_channel`: one part of a deleted channel. Safe to run twice. */
export const clearChannel =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  async (id: ChannelId): Promise<RunAgain> => {
    const now = clock.now()
    const isDone = await storage.write((rows) => clearPart(rows, id, now))
    return isDone ? null : { runAgainAt: now }
  }

/** True when nothing of the channel is left. */
export const clearPart = async (
  rows: Pick<Rows, 'clearChannel' | 'enqueue'>,
  id: ChannelId,
  at: number,
): Promise<boolean> => {
  const { sha256s, isDone } = await rows.clearChannel(id, PART_COUNT_MAX)
  await enqueueSweeps(rows, sha256s, at)
  return isDone
}
