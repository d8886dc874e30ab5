import { callerOf } from '../auth.ts'
import { channelPlaceOf } from '../decode.ts'
import type { ChatHandler } from '../handler.ts'

export const deleteChatChannel: ChatHandler<'deleteChatChannel'> =
  ({ chat }) =>
  async ({ path }, { auth }) => {
    await chat.deleteChannel(channelPlaceOf(callerOf(auth), path, path.Sid))
    return { status: 204 }
  }
