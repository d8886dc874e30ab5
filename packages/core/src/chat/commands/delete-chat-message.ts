import { enqueueSweeps } from '../../commands/enqueue-sweeps.ts'
import type { ChatMessageId } from '../../id.ts'
import type { ChannelPlace } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { requireChannel } from './fetch-channel.ts'
import { chatMessageNotFound } from './fetch-chat-message.ts'

/** Takes the message's media with it. Its index is not given again. */
export const deleteChatMessage =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  (place: ChannelPlace, id: ChatMessageId): Promise<void> =>
    storage.write(async (rows) => {
      const channel = await requireChannel(rows, place)
      const sha256s = await rows.deleteChatMessage(channel.id, id)
      if (sha256s === null) throw chatMessageNotFound(id)
      await enqueueSweeps(rows, sha256s, clock.now())
    })
