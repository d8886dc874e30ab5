import type { TestAccount } from '../../support/postel.ts'
import { basic, encodeForm, RECEIVER, SENDER, type Form } from '../../support/wire-call.ts'

export interface Reply {
  status: number
  headers: Headers
  bytes: Buffer
  json<T>(): T
}

/** An account's way into a service: fast, and holding no answer to the contract. */
export interface Caller {
  root: string
  /** The answer to its end; rejects where the connection breaks. */
  call(method: string, path: string, init?: CallInit): Promise<Reply>
  /** Asks for a message with these fields over the usual ones, whatever comes of it. */
  send(form?: Form, headers?: Record<string, string>): Promise<Reply>
}

export interface CallInit {
  form?: Form
  body?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

const PATIENCE_MS = 30_000

export const callerOf = (url: string, { accountSid, authToken }: TestAccount): Caller => {
  const root = `/2010-04-01/Accounts/${accountSid}`
  const authorization = basic(accountSid, authToken)
  const call: Caller['call'] = async (method, path, { form, body, headers } = {}) => {
    const sent = form === undefined ? body : encodeForm(form)
    const response = await fetch(url + path, {
      method,
      headers: { authorization, ...headers },
      ...(sent !== undefined && { body: sent }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const json = <T>(): T => JSON.parse(bytes.toString()) as T
    return { status: response.status, headers: response.headers, bytes, json }
  }
  return {
    root,
    call,
    send: (form = {}, headers = {}) =>
      call('POST', `${root}/Messages.json`, {
        headers,
        form: { To: RECEIVER, From: SENDER, Body: 'Hello', ...form },
      }),
  }
}
