import { MessagingError } from '../errors.ts'
import type { AccountId, MessageId } from '../id.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { Reads } from '../ports/storage.ts'

/** Throws `message_not_found`, for a message of another account too. */
export const fetchMessage =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  (accountId: AccountId, id: MessageId): Promise<Message> =>
    requireMessage(storage.reads, accountId, id)

/** The same within a unit, which sees what it wrote itself. */
export const requireMessage = async (
  reads: Pick<Reads, 'message'>,
  accountId: AccountId,
  id: MessageId,
): Promise<Message> => {
  const message = await reads.message(accountId, id)
  if (!message) throw messageNotFound(id)
  return message
}

export const messageNotFound = (id: MessageId): MessagingError =>
  new MessagingError('message_not_found', `No message ${id} in this account`)
