import { MessagingError } from '../errors.ts'
import type { AccountId, MediaId, MessageId } from '../id.ts'
import type { AvailableMedia } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { fetchMessage } from './fetch-message.ts'
import { isAvailable } from './list-media.ts'

/**
 * Throws `message_not_found` or `media_not_found`; account, message and media must belong together.
 */
export const fetchMedia =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  async (accountId: AccountId, messageId: MessageId, id: MediaId): Promise<AvailableMedia> => {
    const media = await storage.reads.media(accountId, messageId, id)
    if (media && isAvailable(media)) return media
    await fetchMessage({ storage })(accountId, messageId)
    throw mediaNotFound(messageId, id)
  }

export const mediaNotFound = (messageId: MessageId, id: MediaId): MessagingError =>
  new MessagingError('media_not_found', `No media ${id} in message ${messageId}`)
