import type { ChatMediaId } from '../../id.ts'
import type { ChatServicePlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatMedia } from '../chat-media.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChatService } from './fetch-chat-service.ts'

/** Throws `service_not_found` or `media_not_found`. */
export const fetchChatMedia =
  ({ storage }: Pick<ChatPorts, 'storage'>) =>
  async (place: ChatServicePlace, id: ChatMediaId): Promise<ChatMedia> => {
    const media = await storage.reads.chatMedia(place, id)
    if (media) return media
    await requireChatService(storage.reads, place)
    throw new ChatError('media_not_found', `No media ${id} in this chat service`)
  }
