import type { ChatServicePlace } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import type { ChatService, ChatServiceSettings } from '../chat-service.ts'
import { requireFriendlyName } from '../check-friendly-name.ts'
import { isEmptyChange } from '../is-empty-change.ts'
import { chatServiceNotFound, requireChatService } from './fetch-chat-service.ts'

/** What is not given stays, each setting for itself. */
export interface ChatServiceChange {
  friendlyName?: string
  settings?: ChatServiceSettings
}

/** A change of nothing changes nothing. */
export const updateChatService =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  (place: ChatServicePlace, change: ChatServiceChange): Promise<ChatService> =>
    storage.write(async (rows) => {
      const service = await requireChatService(rows, place)
      if (isEmptyChange(change)) return service
      const updated: ChatService = {
        ...service,
        friendlyName: requireFriendlyName(change.friendlyName ?? service.friendlyName),
        settings: { ...service.settings, ...change.settings },
        updatedAt: clock.now(),
      }
      if (!(await rows.updateChatService(updated))) throw chatServiceNotFound(place.serviceId)
      return updated
    })
