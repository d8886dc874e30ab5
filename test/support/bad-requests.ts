import type { BadRequest } from './bad-requests/bad-request.ts'
import { credentials, sids } from './bad-requests/callers.ts'
import { changes, readsInXml, signedUrls } from './bad-requests/changes.ts'
import { bodies, parameters } from './bad-requests/content.ts'
import { methods, paths, protocol } from './bad-requests/http.ts'
import { rawHttp } from './raw.ts'

export type { BadRequest }

/** Bodies that carry their length themselves, or carry none on purpose. */
const framed = /^(Content-Length|Transfer-Encoding):/i

/** The request as it goes over the wire. `fill` puts accounts and sids in their places. */
export const bytesOf = (
  bad: BadRequest,
  fill: (text: string) => string,
  authorization: string,
): Uint8Array => {
  const headers = (bad.headers ?? []).map(fill)
  if (bad.host !== null) headers.unshift(`Host: ${bad.host ?? '127.0.0.1'}`)
  if (bad.anonymous !== true) headers.push(`Authorization: ${authorization}`)
  const body = bad.body ?? ''
  if (bad.line.startsWith('POST') && !headers.some((header) => framed.test(header))) {
    headers.push(`Content-Length: ${Buffer.from(body).byteLength}`)
  }
  return rawHttp(fill(bad.line), headers, body)
}

/** Each is a mistake of the caller, and each has an answer that says so. */
export const badRequests: readonly BadRequest[] = [
  ...credentials,
  ...sids,
  ...bodies,
  ...parameters,
  ...changes,
  ...readsInXml,
  ...signedUrls,
  ...paths,
  ...methods,
  ...protocol,
]
