import type { TestAccount } from './postel.ts'
import { chatApi } from './chat-api.ts'
import { targetOf } from './target.ts'
import type { PostelInUse } from './use-postel.ts'

/** What stands before `{Sid}` in a path tells whose Sid it is. */
type Collection = 'Services' | 'Channels' | 'Messages' | 'Media'

/** A service with a channel, a message and a file that no message has: what the paths of chat name. */
export const prepareChat = async (service: PostelInUse, account: TestAccount) => {
  const api = chatApi(targetOf('http', service.postel()), account)
  const place = await api.addPlace()
  const message = await api.addMessage(place)
  const file = await api.addFile(place.serviceSid)
  const sids: Record<Collection, string> = {
    Services: place.serviceSid,
    Channels: place.channelSid,
    Messages: message.sid,
    Media: file.sid,
  }
  return (path: string, name: string): string => {
    if (name === 'ServiceSid') return sids.Services
    if (name === 'ChannelSid') return sids.Channels
    if (name === 'MediaSid') return sids.Media
    return sids[(/(\w+)\/\{Sid\}/.exec(path)?.[1] ?? 'Services') as Collection]
  }
}
