import { ownAccountId } from '../auth.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import { encodeMedia } from '../encode.ts'
import { mediaXml } from '../xml.ts'
import type { TwilioHandler } from '../handler.ts'

export const fetchTwilioMediaXml: TwilioHandler<'fetchTwilioMediaXml'> =
  ({ messaging }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const media = await messaging.fetchMedia(accountId, parent.id, mediaIdOf(path.Sid))
    // Without an extension this path answers the bytes.
    const body = mediaXml(encodeMedia(media, parent, '.xml'))
    return { status: 200, contentType: 'application/xml', body }
  }
