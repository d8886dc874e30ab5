import { ownAccountId } from '../auth.ts'
import { messageIdOf, pageCursor } from '../decode.ts'
import { encodeMedia, messagePath } from '../encode.ts'
import { encodePage } from '../page.ts'
import { mediaSid, parseMediaSid } from '../sid.ts'
import type { TwilioHandler } from '../handler.ts'

export const listTwilioMedia: TwilioHandler<'listTwilioMedia'> =
  ({ messaging }) =>
  async ({ path, query }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const parent = await messaging.fetchMessage(accountId, messageIdOf(path.MessageSid))
    const page = await messaging.listMedia({
      accountId,
      messageId: parent.id,
      limit: query.PageSize,
      ...pageCursor(query.PageToken, parseMediaSid),
    })
    const request = {
      path: `${messagePath(parent)}/Media.json`,
      filters: [],
      page: query.Page,
      pageSize: query.PageSize,
      pageToken: query.PageToken,
    }
    const sids = page.items.map((media) => mediaSid(media.id))
    const media_list = page.items.map((media) => encodeMedia(media, parent))
    const body = { ...encodePage(request, page, sids), media_list }
    return { status: 200, contentType: 'application/json', body }
  }
