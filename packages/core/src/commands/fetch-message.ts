import { MessagingError } from '../errors.ts'
import type { AccountId, MessageId } from '../id.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'

/** Throws `message_not_found`, for a message of another account too. */
export const fetchMessage =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  async (accountId: AccountId, id: MessageId): Promise<Message> => {
    const message = await storage.reads.message(accountId, id)
    if (!message) throw new MessagingError('message_not_found', `No message ${id} in this account`)
    return message
  }
