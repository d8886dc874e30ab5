import type { AccountId, MessageId } from '../id.ts'
import { DELIVER_CALLBACKS, SEND_MESSAGE } from '../job-kinds.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { requireMessage } from './fetch-message.ts'
import { refuseBefore } from './refuse-before.ts'
import type { RemovalOptions } from './refuse-before.ts'
import { writeDecided } from './write-decided.ts'

type DeletePorts = Pick<MessagingPorts, 'storage' | 'clock'>

/**
 * Deletes the message with all that belongs to it in one unit: nobody sees a part of it. A job that
 * is running for it finds nothing any more and ends.
 */
export const deleteMessage =
  ({ storage, clock }: DeletePorts) =>
  async (
    accountId: AccountId,
    id: MessageId,
    { once = 'final' }: RemovalOptions = {},
  ): Promise<void> => {
    await writeDecided(storage, async (rows) => {
      const message = await requireMessage(rows, accountId, id)
      const at = clock.now()
      refuseBefore(once, message, at, 'it can be deleted')
      const media = await rows.mediaOf(id)
      if (!(await rows.deleteMessage(id, message.state))) return null
      await rows.dequeue(SEND_MESSAGE, id)
      await rows.dequeue(DELIVER_CALLBACKS, id)
      const sha256s = media.flatMap(({ stored }) => (stored ? [stored.blob.sha256] : []))
      await enqueueSweeps(rows, sha256s, at)
      return true
    })
  }
