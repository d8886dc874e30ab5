import type { AccountId, Callback, CallbackSender, Message } from '@postel/core'
import { request, type Dispatcher } from 'undici'
import type { Log } from '../log.ts'
import { networkFault } from './network-fault.ts'

const TOTAL_TIME_MS = 15_000
/** An answer is read no further than this; nothing in it matters. */
const ANSWER_BYTES_MAX = 65_536

/** What an account's callbacks are signed with; wires differ in which they take. */
export interface CallbackKeys {
  authToken: string
  signingKey: string
}

/** One POST in the words of a wire. */
export interface CallbackRequest {
  url: string
  headers: Record<string, string>
  body: string
}

/** Null where the wire has nothing to tell of this. */
export type EncodeCallback = (
  callback: Callback,
  message: Message,
  keys: CallbackKeys,
) => CallbackRequest | null

export interface CallbackSenderOptions {
  /** A guarded one: a callback URL is as little trusted as a media URL. */
  dispatcher: Dispatcher
  /** By the wire that the message came by. */
  encoders: Readonly<Record<string, EncodeCallback>>
  callbackKeysOf(accountId: AccountId): Promise<CallbackKeys>
  log: Log
  totalTimeMs?: number
}

/** Follows no redirect: the signature is for one URL, and a redirect would carry it to another. */
export const createCallbackSender = (options: CallbackSenderOptions): CallbackSender => ({
  send: async (callback, message, signal) => {
    const encode = options.encoders[message.wire]
    if (encode === undefined) throw new Error(`no callback encoder for the wire ${message.wire}`)
    const post = encode(callback, message, await options.callbackKeysOf(message.accountId))
    if (post === null) return NOTHING_TO_TELL
    const timeout = AbortSignal.timeout(options.totalTimeMs ?? TOTAL_TIME_MS)
    try {
      const status = await send(options.dispatcher, post, AbortSignal.any([signal, timeout]))
      const delivered = status >= 200 && status < 300
      return { delivered, status, detail: `answered ${status}` }
    } catch (error) {
      const detail = networkFault(error)
      if (detail === null) throw error
      options.log.warn({ message: message.id, detail }, 'a status callback was not delivered')
      return { delivered: false, status: null, detail }
    }
  },
})

const NOTHING_TO_TELL = { delivered: true, status: null, detail: 'nothing new on this wire' }

const send = async (dispatcher: Dispatcher, post: CallbackRequest, signal: AbortSignal) => {
  const { statusCode, body } = await request(post.url, {
    dispatcher,
    signal,
    method: 'POST',
    headers: { ...post.headers, accept: '*/*', 'user-agent': 'Postel' },
    body: post.body,
  })
  body.on('error', () => undefined)
  // Read to its end, the connection serves the next callback; too long or broken, it is closed.
  await body.dump({ limit: ANSWER_BYTES_MAX }).catch(() => undefined)
  return statusCode
}
