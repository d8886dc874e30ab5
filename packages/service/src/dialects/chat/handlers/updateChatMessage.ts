import { callerOf } from '../auth.ts'
import { channelPlaceOf, decodeMessageChange, messageIdOf } from '../decode.ts'
import { encodeMessage } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const updateChatMessage: ChatHandler<'updateChatMessage'> =
  ({ chat, publicUrl }) =>
  async ({ path, body }, { auth }) => {
    const place = channelPlaceOf(callerOf(auth), path, path.ChannelSid)
    const change = decodeMessageChange(body)
    const message = await chat.updateMessage(place, messageIdOf(path.Sid), change)
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeMessage(message, publicUrl()),
    }
  }
