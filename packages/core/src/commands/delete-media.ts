import { MessagingError } from '../errors.ts'
import type { AccountId, MediaId, MessageId } from '../id.ts'
import { isUnsent } from '../lifecycle.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { enqueueSweeps } from './enqueue-sweeps.ts'
import { mediaNotFound } from './fetch-media.ts'
import { requireMessage } from './fetch-message.ts'

type DeletePorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** The bytes go once no other media have the same. */
export const deleteMedia =
  ({ storage, clock }: DeletePorts) =>
  (accountId: AccountId, messageId: MessageId, id: MediaId): Promise<void> =>
    storage.write(async (rows) => {
      const { state } = await requireMessage(rows, accountId, messageId)
      const media = await rows.media(accountId, messageId, id)
      if (!media?.stored) throw mediaNotFound(messageId, id)
      // A state only moves forward, so what is sent now is not unsent when the row is written.
      if (isUnsent(state)) {
        throw new MessagingError(
          'message_in_progress',
          `The message is ${state}; its media can be deleted once it is sent`,
        )
      }
      const at = clock.now()
      if (!(await rows.deleteMedia(messageId, id, at))) throw mediaNotFound(messageId, id)
      await enqueueSweeps(rows, [media.stored.blob.sha256], at)
    })
