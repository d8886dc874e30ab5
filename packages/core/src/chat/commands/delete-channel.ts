import { CLEAR_CHANNEL } from '../../job-kinds.ts'
import type { ChannelPlace } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { channelNotFound, requireChannel } from './fetch-channel.ts'

/** The channel and its messages are gone at once; a job clears them, however many there are. */
export const deleteChannel =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  (place: ChannelPlace): Promise<void> =>
    storage.write(async (rows) => {
      const { id } = await requireChannel(rows, place)
      const at = clock.now()
      if (!(await rows.deleteChannel(id, at))) throw channelNotFound()
      await rows.enqueue({ kind: CLEAR_CHANNEL, key: id, runAt: at })
    })
