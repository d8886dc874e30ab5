import {
  MessagingError,
  type AccountId,
  type BlobStore,
  type MediaId,
  type MessageId,
  type Messaging,
} from '@postel/core'
import type { Accounts } from '../accounts.ts'
import { ownAccount, type Auth } from '../wire/auth.ts'
import { mediaBytes, type BytesRequest, type BytesResponse } from './media-bytes.ts'
import type { MediaUrls } from './media-urls.ts'

interface ContentPorts {
  messaging: Pick<Messaging, 'fetchMedia'>
  blobs: BlobStore
  accounts: Pick<Accounts, 'mediaAccessOf'>
  mediaUrls: Pick<MediaUrls, 'create'>
}

interface ContentRequest extends Omit<BytesRequest, 'findAgain' | 'isPublic'> {
  /** Null where the path names none. */
  accountId: AccountId | null
  messageId: MessageId
  mediaId: MediaId
}

interface Elsewhere {
  status: 307
  headers: { Location: string; 'Cache-Control': string }
}

/** The bytes of media under the address of one wire; the same on all of them. */
export type MediaContent = (
  auth: Auth,
  request: ContentRequest,
) => Promise<BytesResponse | Elsewhere>

/**
 * Public media are for anyone who has the URL, be it with the credentials of another account.
 * Protected ones are for their account, which is sent on to a URL that others can be given.
 */
export const createMediaContent =
  ({ messaging, blobs, accounts, mediaUrls }: ContentPorts): MediaContent =>
  async (auth, { accountId, messageId, mediaId, ...request }) => {
    if (accountId === null) {
      throw new MessagingError('account_not_found', 'The account in the path is malformed')
    }
    const isProtected = (await accounts.mediaAccessOf(accountId)) === 'protected'
    if (isProtected) ownAccount(auth, accountId)
    const findAgain = () => messaging.fetchMedia(accountId, messageId, mediaId)
    const media = await findAgain()
    if (!isProtected) return mediaBytes(blobs, media, { ...request, isPublic: true, findAgain })
    const headers = { Location: mediaUrls.create(media.id), 'Cache-Control': 'no-store' }
    return { status: 307, headers }
  }
