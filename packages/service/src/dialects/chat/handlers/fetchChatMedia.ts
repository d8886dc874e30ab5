import { callerOf } from '../auth.ts'
import { mediaIdOf, servicePlaceOf } from '../decode.ts'
import { encodeMedia, mediaPath } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'

export const fetchChatMedia: ChatHandler<'fetchChatMedia'> =
  ({ chat, signedPaths }) =>
  async ({ path }, { auth }) => {
    const place = servicePlaceOf(callerOf(auth), path.ServiceSid)
    const media = await chat.fetchMedia(place, mediaIdOf(path.Sid))
    const temporaryUrl = signedPaths.create(`${mediaPath(media)}/Content`)
    return { status: 200, contentType: 'application/json', body: encodeMedia(media, temporaryUrl) }
  }
