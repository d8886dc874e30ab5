import { callerOf } from '../auth.ts'
import { servicePlaceOf } from '../decode.ts'
import { decodeServiceChange } from '../decode-service.ts'
import { encodeService } from '../encode-service.ts'
import type { ChatHandler } from '../handler.ts'

export const updateChatService: ChatHandler<'updateChatService'> =
  ({ chat, publicUrl }) =>
  async ({ path, body }, { auth }) => {
    const place = servicePlaceOf(callerOf(auth), path.Sid)
    const service = await chat.updateService(place, decodeServiceChange(body))
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeService(service, publicUrl()),
    }
  }
