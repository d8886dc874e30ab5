import type { AccountId, MediaId, MessageId } from '../id.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { mediaNotFound } from './fetch-media.ts'
import { requireMessage } from './fetch-message.ts'
import { refuseBefore } from './refuse-before.ts'

type DeletePorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** The bytes go once no other media have the same. */
export const deleteMedia =
  ({ storage, clock }: DeletePorts) =>
  (accountId: AccountId, messageId: MessageId, id: MediaId): Promise<void> =>
    storage.write(async (rows) => {
      const message = await requireMessage(rows, accountId, messageId)
      const media = await rows.media(accountId, messageId, id)
      if (!media?.stored) throw mediaNotFound(messageId, id)
      const at = clock.now()
      refuseBefore('sent', message, at, 'its media can be deleted')
      if (!(await rows.deleteMedia(messageId, id, at))) throw mediaNotFound(messageId, id)
      await enqueueSweeps(rows, [media.stored.blob.sha256], at)
    })
