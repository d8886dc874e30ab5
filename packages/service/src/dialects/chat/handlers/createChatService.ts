import { callerOf } from '../auth.ts'
import { encodeService } from '../encode-service.ts'
import type { ChatHandler } from '../handler.ts'

export const createChatService: ChatHandler<'createChatService'> =
  ({ chat, publicUrl }) =>
  async ({ body }, { auth }) => {
    const friendlyName = body.FriendlyName
    const service = await chat.createService({ accountId: callerOf(auth), friendlyName })
    return {
      status: 201,
      contentType: 'application/json',
      body: encodeService(service, publicUrl()),
    }
  }
