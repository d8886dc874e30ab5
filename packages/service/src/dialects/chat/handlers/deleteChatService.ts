import { callerOf } from '../auth.ts'
import { servicePlaceOf } from '../decode.ts'
import type { ChatHandler } from '../handler.ts'

export const deleteChatService: ChatHandler<'deleteChatService'> =
  ({ chat }) =>
  async ({ path }, { auth }) => {
    await chat.deleteService(servicePlaceOf(callerOf(auth), path.Sid))
    return { status: 204 }
  }
