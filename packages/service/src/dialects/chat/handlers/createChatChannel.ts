import { callerOf } from '../auth.ts'
import { decodeNewChannel, servicePlaceOf } from '../decode.ts'
import { encodeChannel } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const createChatChannel: ChatHandler<'createChatChannel'> =
  ({ chat, publicUrl }) =>
  async ({ path, body }, { auth }) => {
    const place = servicePlaceOf(callerOf(auth), path.ServiceSid)
    const channel = await chat.createChannel(place, decodeNewChannel(body))
    return {
      status: 201,
      contentType: 'application/json',
      body: encodeChannel(channel, publicUrl()),
    }
  }
