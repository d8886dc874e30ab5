import { createHash } from 'node:crypto'
import { decoded } from './decoded.ts'

/** One URL on the way to media. */
export interface MediaTarget {
  /** Without credentials and fragment. */
  url: URL
  /** The value of the header, from the credentials of the URL; only ever sent to its origin. */
  authorization: string | null
}

/** Null for what is no http or https URL. */
export const mediaTarget = (text: string): MediaTarget | null => {
  const url = webUrl(text)
  return url && { authorization: takeCredentials(url), url }
}

/**
 * Where a redirect leads. Credentials go along within their origin; a redirect out of it loses them
 * for good.
 */
export const redirectTarget = (from: MediaTarget, location: string): MediaTarget | null => {
  const url = webUrl(location, from.url)
  if (url === null) return null
  const own = takeCredentials(url)
  const kept = url.origin === from.url.origin ? from.authorization : null
  return { url, authorization: own ?? kept }
}

/** The name of the target in a cache: other credentials may well get other bytes. */
export const targetSha256 = ({ url, authorization }: MediaTarget): string =>
  createHash('sha256')
    .update(`${authorization ?? ''}\n${url.href}`)
    .digest('hex')

const webUrl = (text: string, base?: URL): URL | null => {
  const url = URL.parse(text, base?.href)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

const takeCredentials = (url: URL): string | null => {
  const { username, password } = url
  url.username = ''
  url.password = ''
  url.hash = ''
  if (username === '' && password === '') return null
  const credentials = `${decoded(username)}:${decoded(password)}`
  return `Basic ${Buffer.from(credentials).toString('base64')}`
}
