import type { AccountId, Callback, CallbackResult, CallbackSender, Message } from '@postel/core'
import type { Dispatcher } from 'undici'
import type { Log } from '../log.ts'
import { attemptsMaxOf, type CallbackPolicy, type FailureClass } from '../wire/callback-policy.ts'
import type { CallbackKeys, CallbackRequest, CallbackWords } from '../wire/callback-words.ts'
import { exchange, ExchangeError, type CallbackAnswer, type Exchange } from './callback-exchange.ts'
import { startDeadline } from './deadline.ts'
import { isXml, readReplies, replyTo } from './read-replies.ts'
import { authorizationFor, credentialsIn } from './url-credentials.ts'

export interface CallbackSenderOptions {
  dispatcher: Dispatcher
  /** By the wire that the message came by. */
  wires: Readonly<Record<string, CallbackWords | null>>
  callbackKeysOf(accountId: AccountId): Promise<CallbackKeys>
  publicUrl: () => string
  /** Aborted when the service stops: then a callback that is cut off has not failed. */
  closing: AbortSignal
  log: Log
}

export const createCallbackSender = (options: CallbackSenderOptions): CallbackSender => ({
  send: async (callback, subject, signal) => {
    const { wire } = subject.message
    const words = options.wires[wire]
    if (!words) throw new Error(`no words for callbacks of the wire ${wire}`)
    const keys = await options.callbackKeysOf(callback.accountId)
    const encode = callback.kind === 'inbound' ? words.encodeInbound : words.encodeCallback
    const request = encode(callback, subject, { keys, publicUrl: options.publicUrl() })
    if (request === null) return NOTHING_TO_TELL
    const policy = words.policyOf(callback.url)
    const deadline = startDeadline(policy.totalMs, [signal, options.closing])
    try {
      const { dispatcher } = options
      const isAnswerRead = callback.kind === 'inbound'
      const answer = await ask(
        { dispatcher, policy, signal: deadline.signal, isAnswerRead },
        request,
        callback.url,
      )
      // What it asks for is not known yet; it is called again.
      if (isAnswerRead && answer.text === null) options.closing.throwIfAborted()
      const result = answered(answer, policy)
      if (!result.delivered || !isAnswerRead) return result
      return { ...result, ...replied(answer, request, subject.message, words) }
    } catch (error) {
      if (!(error instanceof ExchangeError) || options.closing.aborted) throw error
      const detail = error.message
      options.log.warn({ message: callback.messageId, detail }, 'a callback was not delivered')
      return failed(policy, error.failure, null, detail)
    } finally {
      deadline.stop()
    }
  },
})

const NOTHING_TO_TELL = { delivered: true, status: null, detail: 'nothing new on this wire' }

/** Credentials in the URL are sent once, to a server that asks for them, and not before. */
const ask = async (
  parts: Exchange,
  request: CallbackRequest,
  given: Callback['url'],
): Promise<CallbackAnswer> => {
  const answer = await exchange(parts, request)
  const credentials = answer.status === 401 ? credentialsIn(given) : null
  if (credentials === null || answer.challenge === null) return answer
  const authorization = authorizationFor(answer.challenge, credentials, request)
  if (authorization === null) return answer
  return exchange(parts, { ...request, headers: { ...request.headers, authorization } })
}

const answered = ({ status }: CallbackAnswer, policy: CallbackPolicy): CallbackResult => {
  const detail = `answered ${status}`
  if (status >= 200 && status < 300) return { delivered: true, status, detail }
  const isRedirect = status >= 300 && status < 400
  return failed(
    policy,
    classOf(status),
    status,
    isRedirect ? `${detail}; redirects are not followed` : detail,
  )
}

/** Only an answer in XML asks for anything; one that cannot be read has still taken the callback. */
const replied = (
  { status, contentType, text }: CallbackAnswer,
  { url }: CallbackRequest,
  message: Message,
  { replyLimits }: CallbackWords,
): Partial<CallbackResult> => {
  if (!isXml(contentType)) return {}
  if (text === null) {
    return {
      detail: `answered ${status}; its answer did not come whole, or is longer than 64 KiB`,
    }
  }
  const replies = readReplies(text, url)
  if (replies === null) {
    return {
      detail: `answered ${status}; its answer is not a Response of Messages, as it should be`,
    }
  }
  return { replies: replies.map((one) => replyTo(message, one, replyLimits)) }
}

const classOf = (status: number): FailureClass =>
  status >= 500 ? '5xx' : status >= 400 ? '4xx' : 'other'

const failed = (
  policy: CallbackPolicy,
  failure: FailureClass,
  status: number | null,
  detail: string,
): CallbackResult => {
  const attemptsMax = attemptsMaxOf(policy, failure)
  return { delivered: false, status, detail, ...(attemptsMax !== undefined && { attemptsMax }) }
}
