import { callerOf } from '../auth.ts'
import { channelPlaceOf } from '../decode.ts'
import { encodeChannel } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const fetchChatChannel: ChatHandler<'fetchChatChannel'> =
  ({ chat, publicUrl }) =>
  async ({ path }, { auth }) => {
    const channel = await chat.fetchChannel(channelPlaceOf(callerOf(auth), path, path.Sid))
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeChannel(channel, publicUrl()),
    }
  }
