import { readPage } from '../../commands/read-page.ts'
import type { Page } from '../../messaging.ts'
import type { ChatServiceQuery } from '../../ports/chat-storage.ts'
import type { ChatPorts } from '../chat-ports.ts'
import type { ChatService } from '../chat-service.ts'

/** Oldest first. */
export const listChatServices =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  (query: ChatServiceQuery): Promise<Page<ChatService>> =>
    readPage(
      query,
      (part) => storage.reads.chatServices(part),
      ({ id }) => id,
    )
