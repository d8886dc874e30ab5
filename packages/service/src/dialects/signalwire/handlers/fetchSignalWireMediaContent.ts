import { breakOffOf } from '../../../http/connection.ts'
import { mediaIdOf, messageIdOf } from '../decode.ts'
import { mediaSid, parseAccountSid } from '../sid.ts'
import type { SignalWireHandler } from '../handler.ts'

export const fetchSignalWireMediaContent: SignalWireHandler<'fetchSignalWireMediaContent'> =
  ({ mediaContent }) =>
  ({ path, headers }, { auth, c }) => {
    const mediaId = mediaIdOf(path.Sid)
    return mediaContent(auth, {
      accountId: parseAccountSid(path.AccountSid),
      messageId: messageIdOf(path.MessageSid),
      mediaId,
      fileStem: mediaSid(mediaId),
      isHead: c.req.method === 'HEAD',
      breakOff: breakOffOf(c),
      headers,
    })
  }
