import { createHmac } from 'node:crypto'

/**
 * The `X-Twilio-Signature` of a form POST: HMAC-SHA1 under the account's auth token over the URL
 * and each parameter's name and value, sorted by name. Source:
 * https://www.twilio.com/docs/usage/security, read 2026-11-21. Names must not repeat: the vendors'
 * validators disagree about those.
 */
export const signTwilioRequest = (
  authToken: string,
  url: string,
  params: Readonly<Record<string, string>>,
): string => {
  const names = Object.keys(params).sort()
  const text = url + names.map((name) => name + params[name]).join('')
  return createHmac('sha1', authToken).update(text, 'utf8').digest('base64')
}
