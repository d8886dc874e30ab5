import type { ChatReads } from '../../ports/chat-storage.ts'
import type { ChatServicePlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatPorts } from '../chat-ports.ts'
import type { ChatService } from '../chat-service.ts'

/** Throws `service_not_found`, for a service of another account too. */
export const fetchChatService =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  (place: ChatServicePlace): Promise<ChatService> =>
    requireChatService(storage.reads, place)

/** The same within a unit, which sees what it wrote itself. */
export const requireChatService = async (
  reads: Pick<ChatReads, 'chatService'>,
  { accountId, serviceId }: ChatServicePlace,
): Promise<ChatService> => {
  const service = await reads.chatService(accountId, serviceId)
  if (!service) throw chatServiceNotFound(serviceId)
  return service
}

export const chatServiceNotFound = (id: ChatServicePlace['serviceId']): ChatError =>
  new ChatError('service_not_found', `No chat service ${id} in this account`)
