import { callerOf } from '../auth.ts'
import { servicePlaceOf } from '../decode.ts'
import { encodeService } from '../encode-service.ts'
import type { ChatHandler } from '../handler.ts'

export const fetchChatService: ChatHandler<'fetchChatService'> =
  ({ chat, publicUrl }) =>
  async ({ path }, { auth }) => {
    const service = await chat.fetchService(servicePlaceOf(callerOf(auth), path.Sid))
    return {
      status: 200,
      contentType: 'application/json',
      body: encodeService(service, publicUrl()),
    }
  }
