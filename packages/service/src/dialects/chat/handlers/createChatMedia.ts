import { arriving } from '../../../http/arriving.ts'
import { WireRefusalError } from '../../../wire/refusal.ts'
import { callerOf } from '../auth.ts'
import { servicePlaceOf } from '../decode.ts'
import { encodeMedia } from '../encode.ts'
import type { ChatHandler } from '../handler.ts'
import { upload } from '../upload-errors.ts'

/** The type of the envelope, which would be stored in the place of the file that is in it. */
const FORMS: readonly string[] = ['multipart/form-data', 'application/x-www-form-urlencoded']

export const createChatMedia: ChatHandler<'createChatMedia'> =
  ({ chat }) =>
  async ({ path, query, contentType, body }, { auth, c }) => {
    if (FORMS.includes(contentType)) throw new WireRefusalError(upload.typeOfForm)
    const media = await chat.uploadMedia(servicePlaceOf(callerOf(auth), path.ServiceSid), {
      // The whole header: what is handed over has no parameters, and they are kept.
      contentType: c.req.header('content-type') ?? contentType,
      filename: query.Filename ?? null,
      author: null,
      content: arriving(body),
    })
    return { status: 201, contentType: 'application/json', body: encodeMedia(media) }
  }
