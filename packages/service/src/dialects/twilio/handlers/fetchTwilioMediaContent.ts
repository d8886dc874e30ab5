import { MessagingError, type AccountId } from '@postel/core'
import { mediaBytes } from '../../../media/media-bytes.ts'
import { ownAccountId } from '../auth.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import { mediaSid, parseAccountSid } from '../sid.ts'
import type { TwilioHandler } from '../handler.ts'

/**
 * Public media are for anyone who has the URL, be it with the credentials of another account.
 * Protected ones are for their account, which is sent on to a URL that others can be given.
 */
export const fetchTwilioMediaContent: TwilioHandler<'fetchTwilioMediaContent'> =
  ({ messaging, blobs, accounts, mediaUrls }) =>
  async ({ path, headers }, { auth, c }) => {
    const accountId = accountIdOf(path.AccountSid)
    const isProtected = (await accounts.mediaAccessOf(accountId)) === 'protected'
    if (isProtected) ownAccountId(auth, path.AccountSid)
    const messageId = messageIdOf(path.MessageSid)
    const find = () => messaging.fetchMedia(accountId, messageId, mediaIdOf(path.Sid))
    const media = await find()
    if (isProtected) {
      const Location = mediaUrls.create(media.id)
      return { status: 307, headers: { Location, 'Cache-Control': 'no-store' } }
    }
    return mediaBytes(blobs, media, {
      isHead: c.req.method === 'HEAD',
      headers,
      fileStem: mediaSid(media.id),
      findAgain: find,
    })
  }

const accountIdOf = (sid: string): AccountId => {
  const id = parseAccountSid(sid)
  if (id === null) throw new MessagingError('account_not_found', 'The Sid is malformed')
  return id
}
