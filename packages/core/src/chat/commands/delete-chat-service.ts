import { CLEAR_CHAT_SERVICE } from '../../job-kinds.ts'
import type { ChatServicePlace } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { chatServiceNotFound } from './fetch-chat-service.ts'

/** The service and all in it are gone at once; a job clears what it had, however much that is. */
export const deleteChatService =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  ({ accountId, serviceId }: ChatServicePlace): Promise<void> =>
    storage.write(async (rows) => {
      const at = clock.now()
      const deleted = await rows.deleteChatService(accountId, serviceId, at)
      if (!deleted) throw chatServiceNotFound(serviceId)
      await rows.enqueue({ kind: CLEAR_CHAT_SERVICE, key: serviceId, runAt: at })
    })
