import { UnexpectedResponse, type Result } from '@postel/client'
import type { TwilioError, TwilioMessage } from '@postel/client'
import { AnswerRefusedError } from './bounded-fetch.ts'
import { retryAfterMs } from './retry-after.ts'

export type UpstreamAnswer =
  | { kind: 'message'; reference: string; status: string; errorCode: number | null }
  /** It looked at the request and will not have it, however often it is repeated. */
  | { kind: 'refused'; status: number; errorCode: number | null }
  | Unavailable

/** It gave no answer that counts; the message can be asked for again. */
export interface Unavailable {
  kind: 'unavailable'
  /** In a few words, without what was sent. */
  reason: string
  /** Other requests would fare no better. */
  asksForPause: boolean
  retryAfterMs: number | null
}

/**
 * A refusal of the credentials, of the address or of the pace is about this service and not about
 * one message: somebody may put it right before the message expires.
 */
const NOT_ABOUT_THE_MESSAGE = new Set([401, 403, 405, 408, 415, 425, 429])
/** Says that all of the upstream is meant, and not the one request. */
const ABOUT_ALL = new Set([...NOT_ABOUT_THE_MESSAGE, 502, 503, 504])
const REFERENCE = /^[\w.-]{1,64}$/

/** Rejects for nothing that the upstream or the way to it can do. */
export const readAnswer = async (
  call: Promise<Result<TwilioMessage, TwilioError>>,
): Promise<UpstreamAnswer> => {
  try {
    const { data, error, response } = await call
    if (data === undefined) return readRefusal(response, codeIn(error))
    return readMessage(data) ?? unavailable('its answer is no message', false)
  } catch (error) {
    if (error instanceof UnexpectedResponse) return readRefusal(error.response, null)
    const fault = networkFault(error)
    if (fault === null) throw error
    return unavailable(fault, true)
  }
}

/** Null for what is no message after all: the types say what the upstream promised, not what it did. */
const readMessage = (data: Partial<TwilioMessage> | null): UpstreamAnswer | null => {
  const { sid, status, error_code: code } = data ?? {}
  if (typeof sid !== 'string' || !REFERENCE.test(sid) || typeof status !== 'string') return null
  return { kind: 'message', reference: sid, status, errorCode: codeIn({ code }) }
}

const readRefusal = ({ status, headers }: Response, errorCode: number | null): UpstreamAnswer => {
  const isRefused = status >= 400 && status < 500 && !NOT_ABOUT_THE_MESSAGE.has(status)
  if (isRefused) return { kind: 'refused', status, errorCode }
  const pause = retryAfterMs(headers.get('retry-after'), Date.now())
  return unavailable(`it answered ${status}`, ABOUT_ALL.has(status) || status < 400, pause)
}

/** SignalWire writes the code of a message as text, and at times that of an error. */
const codeIn = ({ code }: { code?: unknown }): number | null => {
  const number = typeof code === 'string' && /^\d{1,9}$/.test(code) ? Number(code) : code
  return Number.isInteger(number) ? (number as number) : null
}

const unavailable = (
  reason: string,
  asksForPause: boolean,
  retryAfterMs: number | null = null,
): Unavailable => ({ kind: 'unavailable', reason, asksForPause, retryAfterMs })

/** What `fetch` makes of a broken way; null for anything else. */
const networkFault = (error: unknown): string | null => {
  if (error instanceof AnswerRefusedError) return error.message
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  if (error.name !== 'TypeError' || error.cause === undefined) return null
  const { code } = error.cause as NodeJS.ErrnoException
  return `no connection${code === undefined ? '' : ` (${code})`}`
}
