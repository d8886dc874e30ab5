import type { Callback } from '@postel/core'
import { callbackTarget } from '@postel/core'
import type { CallbackRequest } from './callback-words.ts'
import { signForm } from './form-signature.ts'

export interface CallbackSignature {
  /** The header that carries it. */
  header: string
  key: string
}

/**
 * The parameters as a form, or in the query of a GET, with the signature over all that the receiver
 * sees of the URL.
 */
export const signedCallback = (
  { method, url: given }: Pick<Callback, 'method' | 'url'>,
  params: Readonly<Record<string, string>>,
  { header, key }: CallbackSignature,
): CallbackRequest => {
  const target = callbackTarget(given)
  const text = new URLSearchParams(params).toString()
  if (method === 'GET') {
    const url = `${target}${target.includes('?') ? '&' : '?'}${text}`
    return { method, url, headers: { [header]: signForm(key, url, {}) }, body: null }
  }
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    [header]: signForm(key, target, params),
  }
  return { method, url: target, headers, body: text }
}
