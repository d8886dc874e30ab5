import { callerOf } from '../auth.ts'
import { channelPlaceOf, messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const fetchChatMessage: ChatHandler<'fetchChatMessage'> =
  ({ chat, publicUrl }) =>
  async ({ path }, { auth }) => {
    const place = channelPlaceOf(callerOf(auth), path, path.ChannelSid)
    const message = await chat.fetchMessage(place, messageIdOf(path.Sid))
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeMessage(message, publicUrl()),
    }
  }
