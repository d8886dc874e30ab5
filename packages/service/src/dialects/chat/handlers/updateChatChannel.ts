import { callerOf } from '../auth.ts'
import { channelPlaceOf, decodeChannelChange } from '../decode.ts'
import { encodeChannel } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const updateChatChannel: ChatHandler<'updateChatChannel'> =
  ({ chat, publicUrl }) =>
  async ({ path, body }, { auth }) => {
    const place = channelPlaceOf(callerOf(auth), path, path.Sid)
    const channel = await chat.updateChannel(place, decodeChannelChange(body))
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeChannel(channel, publicUrl()),
    }
  }
