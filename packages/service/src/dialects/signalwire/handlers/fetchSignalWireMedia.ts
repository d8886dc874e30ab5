import { ownAccountId } from '../auth.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import { encodeMedia } from '../encode.ts'
import type { SignalWireHandler } from '../handler.ts'

export const fetchSignalWireMedia: SignalWireHandler<'fetchSignalWireMedia'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const media = await messaging.fetchMedia(accountId, parent.id, mediaIdOf(path.Sid))
    return { status: 200, contentType: 'application/json', body: encodeMedia(media, parent) }
  }
