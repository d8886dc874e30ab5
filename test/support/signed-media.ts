import { expect } from 'vitest'
import type { Answer } from './answer.ts'
import { expectDeclared } from './contract.ts'
import { sampleFile } from './media-samples.ts'
import type { TargetName } from './target.ts'
import type { PostelInUse } from './use-postel.ts'
import type { WireApi, WireMedia } from './wire.ts'

export { partsOf, signedPath } from './signed-parts.ts'

/** Sends a message with one file of this type and waits until it is stored. */
export const sendFile = async (
  service: PostelInUse,
  api: WireApi,
  contentType: string,
): Promise<WireMedia> => {
  const url = service.postel().files.put(contentType, sampleFile(contentType))
  const [media] = (await api.sendMedia([url])).media
  if (!media) throw new Error('the message has no media')
  return media
}

/** The signed URL that protected media are sent on to, without scheme, host and port. */
export const signedPathOf = async (
  service: PostelInUse,
  api: WireApi,
  media: Pick<WireMedia, 'parent_sid' | 'sid'>,
): Promise<string> => {
  const answer = await api.fetchBytes(media.parent_sid, media.sid)
  expect(answer.status).toBe(307)
  const location = answer.headers.get('location') ?? ''
  const { url } = service.postel()
  expect(location.slice(0, url.length)).toBe(url)
  return location.slice(url.length)
}

/** Reads a signed URL without credentials; the answer is held to the contract. */
export const readSigned = async (
  service: PostelInUse,
  target: TargetName,
  path: string,
  init: RequestInit = {},
): Promise<Answer> => {
  const answer = await service.request(target, path, init)
  if (init.method !== 'HEAD') expectDeclared('fetchSignedMedia', answer)
  return answer
}
