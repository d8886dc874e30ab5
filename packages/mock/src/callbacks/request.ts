import { createHmac, randomUUID } from 'node:crypto'

export interface CallbackRequest {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  /** Basic, of the credentials in the URL, for a receiver that asks for them; null where it has none. */
  authorization: string | null
}

const authorizationIn = (given: string): string | null => {
  const { username, password } = new URL(given)
  if (username === '' && password === '') return null
  const text = [username, password].map(decoded).join(':')
  return `Basic ${Buffer.from(text).toString('base64')}`
}

/** A `%` that begins no escape stands for itself. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What is called of a URL: not its fragment and not its credentials, which are not signed either. */
const targetOf = (given: string): string => {
  const url = new URL(given)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}

/**
 * As the vendors' SDKs verify it: HMAC-SHA1 over the URL and each parameter's name and value, sorted
 * by name. Source: https://www.twilio.com/docs/usage/security, read 2026-11-21.
 */
const sign = (key: string, url: string, form: Readonly<Record<string, string>>): string => {
  const names = Object.keys(form).sort()
  const text = url + names.map((name) => `${name}${form[name]}`).join('')
  return createHmac('sha1', key).update(text, 'utf8').digest('base64')
}

/** A form with the headers that the contract declares: the signature, and a token of the event. */
export const callbackRequest = (
  given: string,
  headerNames: readonly string[],
  form: Readonly<Record<string, string>>,
  key: string,
): CallbackRequest => {
  const url = targetOf(given)
  const headers = headerNames.map((name) => [
    name,
    /signature/i.test(name) ? sign(key, url, form) : randomUUID(),
  ])
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(Object.fromEntries(headers) as Record<string, string>),
    },
    body: new URLSearchParams(form).toString(),
    authorization: authorizationIn(given),
  }
}
