import { callerOf } from '../auth.ts'
import { channelPlaceOf, decodeNewMessage } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const createChatMessage: ChatHandler<'createChatMessage'> =
  ({ chat, publicUrl }) =>
  async ({ path, body }, { auth }) => {
    const place = channelPlaceOf(callerOf(auth), path, path.ChannelSid)
    const message = await chat.createMessage(place, decodeNewMessage(body))
    return {
      status: 201,
      contentType: 'application/json',
      body: encodeMessage(message, publicUrl()),
    }
  }
