import { newOrderedId } from '../../id.ts'
import type { AccountId } from '../../id.ts'
import type { ChatPorts } from '../chat-ports.ts'
import type { ChatService } from '../chat-service.ts'
import { requireFriendlyName } from '../check-friendly-name.ts'

export interface NewChatService {
  accountId: AccountId
  friendlyName: string | null
}

export const createChatService =
  ({ storage, clock, randomBytes }: Omit<ChatPorts, 'blobs'>) =>
  async ({ accountId, friendlyName }: NewChatService): Promise<ChatService> => {
    const now = clock.now()
    const service: ChatService = {
      id: newOrderedId(clock, randomBytes),
      accountId,
      friendlyName: requireFriendlyName(friendlyName),
      settings: {},
      createdAt: now,
      updatedAt: now,
    }
    await storage.write((rows) => rows.insertChatService(service))
    return service
  }
