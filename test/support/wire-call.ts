import type { Answer } from './answer.ts'
import { expectDeclared } from './contract.ts'
import type { Target } from './target.ts'

export type Form = Record<string, string | readonly string[]>
export type Query = Record<string, string>

export const SENDER = '+15005550006'
export const RECEIVER = '+15551234567'

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

export const encodeForm = (form: Form): URLSearchParams =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  )

export const queryOf = (query: Query): string => {
  const text = new URLSearchParams(query).toString()
  return text === '' ? '' : `?${text}`
}

export const post = (form: Form): RequestInit => ({ method: 'POST', body: encodeForm(form) })

export type Call = (operationId: string, path: string, init?: RequestInit) => Promise<Answer>

/** Requests with these credentials. Every answer is held to the contract before a test sees it. */
export const callAs =
  (target: Target, authorization: string): Call =>
  async (operationId, path, init = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('authorization')) headers.set('authorization', authorization)
    const answer = await target.request(path, { ...init, headers })
    if (init.method !== 'HEAD') expectDeclared(operationId, answer)
    return answer
  }
