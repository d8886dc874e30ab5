import { enqueueSweeps } from '../../commands/enqueue-sweeps.ts'
import type { ChatServiceId } from '../../id.ts'
import type { RunAgain } from '../../job-kinds.ts'
import type { Rows } from '../../ports/storage.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { clearPart } from './clear-channel.ts'

const PART_COUNT_MAX = 100

/**
 * The body of the job `clear_chat_service`: one part of a deleted service, its channels first. Safe
 * to run twice, and beside the job of one of its channels.
 */
export const clearChatService =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  async (id: ChatServiceId): Promise<RunAgain> => {
    const now = clock.now()
    const isDone = await storage.write((rows) => clearServicePart(rows, id, now))
    return isDone ? null : { runAgainAt: now }
  }

const clearServicePart = async (rows: Rows, id: ChatServiceId, at: number): Promise<boolean> => {
  const channelId = await rows.channelToClear(id)
  if (channelId) {
    await clearPart(rows, channelId, at)
    return false
  }
  const { sha256s, isDone } = await rows.clearChatService(id, PART_COUNT_MAX)
  await enqueueSweeps(rows, sha256s, at)
  return isDone
}
