/** The limit of the wires that state one; the others are held to it too. */
const STATUS_CALLBACK_LENGTH_MAX = 4000

/**
 * An absolute http or https URL. Whether its address may be reached is for the fetcher, which
 * resolves it.
 */
export const isMediaUrl = (text: string): boolean => parseHttpUrl(text) !== null

/** An absolute http or https URL of at most 4,000 characters, without an underscore in its host. */
export const isStatusCallbackUrl = (text: string): boolean => {
  if (text.length > STATUS_CALLBACK_LENGTH_MAX) return false
  const url = parseHttpUrl(text)
  return url !== null && !url.hostname.includes('_')
}

const parseHttpUrl = (text: string): URL | null => {
  // URL.parse accepts `http:host`; a caller who writes that did not mean a host.
  if (!/^https?:\/\/[^/]/i.test(text)) return null
  return URL.parse(text)
}

/** Whom a URL calls: scheme, host and port. */
export const originOf = (url: string): string => new URL(url).origin

/**
 * What a callback calls of the URL that was given: without the fragment, which is for the sender,
 * and without the credentials, which are sent only when they are asked for. Nothing else of the URL
 * is signed or shown.
 */
export const callbackTarget = (given: string): string => {
  const url = new URL(given)
  url.hash = ''
  // A bare `?` would be signed, and dropped by the client that asks.
  if (url.search === '') url.search = ''
  url.username = ''
  url.password = ''
  return url.href
}
