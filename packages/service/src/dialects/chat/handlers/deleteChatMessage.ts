import { callerOf } from '../auth.ts'
import { channelPlaceOf, messageIdOf } from '../decode.ts'
import type { ChatHandler } from '../handler.ts'

export const deleteChatMessage: ChatHandler<'deleteChatMessage'> =
  ({ chat }) =>
  async ({ path }, { auth }) => {
    const place = channelPlaceOf(callerOf(auth), path, path.ChannelSid)
    await chat.deleteMessage(place, messageIdOf(path.Sid))
    return { status: 204 }
  }
