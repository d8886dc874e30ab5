import { ChatError, type ChatMedia } from '@postel/core'
import type { FetchChatMediaContentRequest } from '@postel/server'
import { breakOffOf } from '../../../http/connection.ts'
import { CredentialsError } from '../../../http/errors.ts'
import { storedBytes } from '../../../media/stored-bytes.ts'
import type { Auth } from '../../../wire/auth.ts'
import { WireRefusalError } from '../../../wire/refusal.ts'
import { mediaIdOf, servicePlaceOf } from '../decode.ts'
import { dispositionOf } from '../disposition.ts'
import type { ChatHandler, ChatWirePorts } from '../handler.ts'
import { protocol } from '../protocol-errors.ts'
import { mediaSid, parseServiceSid } from '../sid.ts'

/** Credentials decide where there are any; otherwise the signature does, and before the lookup. */
export const fetchChatMediaContent: ChatHandler<'fetchChatMediaContent'> =
  (ports) =>
  async (request, { auth, c }) => {
    const find = finderOf(ports, auth, request)
    const { id, filename, stored, createdAt } = await find()
    const answer = await storedBytes(ports.blobs, stored, {
      isHead: c.req.method === 'HEAD',
      breakOff: breakOffOf(c),
      headers: request.headers,
      isPublic: false,
      storedAt: createdAt,
      disposition: dispositionOf(stored.contentType, filename ?? mediaSid(id)),
      typeHeader: stored.contentType,
      findAgain: find,
    })
    if (answer.status === 304) return answer
    return { ...answer, contentType: stored.contentType as `${string}/${string}` }
  }

const finderOf = (
  ports: ChatWirePorts,
  { accountId }: Auth,
  { path, query }: FetchChatMediaContentRequest,
): (() => Promise<ChatMedia>) => {
  if (accountId !== null) {
    const place = servicePlaceOf(accountId, path.ServiceSid)
    return () => ports.chat.fetchMedia(place, mediaIdOf(path.Sid))
  }
  checkSignature(ports, path, query)
  return () => findSigned(ports, path)
}

const checkSignature = (
  { signedPaths }: ChatWirePorts,
  { ServiceSid, Sid }: FetchChatMediaContentRequest['path'],
  { expires, signature }: FetchChatMediaContentRequest['query'],
): void => {
  if (signature === undefined) throw new CredentialsError('missing')
  if (expires === undefined) throw new WireRefusalError(expiresMissing)
  // As it was asked for: the spelling of the Sids is signed too.
  signedPaths.check({
    path: `/v1/Services/${ServiceSid}/Media/${Sid}/Content`,
    expiresUnixSeconds: expires,
    signature,
  })
}

const expiresMissing = protocol.malformed('expires is required: use the URL as it was given')

const findSigned = async (
  { reads }: ChatWirePorts,
  { ServiceSid, Sid }: FetchChatMediaContentRequest['path'],
): Promise<ChatMedia> => {
  const media = await reads.chatMediaById(mediaIdOf(Sid))
  if (media?.serviceId === parseServiceSid(ServiceSid)) return media
  throw new ChatError('media_not_found', 'The file was deleted since its URL was made')
}
