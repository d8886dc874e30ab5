import { backoffMs, waitMsAfter } from './backoff.ts'
import type { Patience } from './connection.ts'
import { FORM } from './encode-form.ts'
import { pause } from './pause.ts'
import { timedFetch } from './timed-fetch.ts'
import type { Fetch } from './types.ts'

export interface PatienceOptions extends Patience {
  /**
   * Takes over the clock once the headers are here: the time goes on until it stops it. Without
   * one, the time is over then, and the body may be read at leisure.
   */
  takeClock?(stopClock: () => void): void
  /** Takes a 404 for something that will be there in a moment. */
  retryNotFound?: boolean
  /** Whether an idempotency key is heeded; where that is not known, one that is there is believed. */
  isKeyed?: boolean
}

export const KEY_HEADERS = ['idempotency-key', 'i-twilio-idempotency-token'] as const

/** Answered before anything was done. */
const TOO_MANY = 429
const RETRIED = [408, TOO_MANY, 500, 502, 503, 504]

/**
 * Sends a request again where that is safe: reads, deletes, and what carries an idempotency key.
 * Other forms are sent again only after a 429. A delete that may have been done by an earlier
 * attempt, and now finds nothing, has succeeded: its 404 becomes a 204.
 */
export const patientFetch =
  (fetch: Fetch, options: PatienceOptions): Fetch =>
  async (request) => {
    const { timeoutMs, retries, takeClock, retryNotFound, isKeyed = true } = options
    const isSafe = isRepeatable(request) || (isKeyed && hasKey(request))
    const retried = isSafe ? [...RETRIED, ...(retryNotFound ? [404] : [])] : [TOO_MANY]
    const attemptsMax = isSafe || isForm(request) ? retries + 1 : 1
    let maybeDone = false
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= attemptsMax
      let waitMs: number | undefined
      try {
        const copy = isLast ? request : request.clone()
        const { response, stopClock } = await timedFetch(fetch, request, copy, timeoutMs)
        const { status } = response
        if (!isLast && retried.includes(status)) waitMs = waitMsAfter(response, attempt)
        if (waitMs === undefined) {
          ;(takeClock ?? ((stop) => stop()))(stopClock)
          return maybeDone ? settled(request, response) : response
        }
        stopClock()
        maybeDone ||= status !== TOO_MANY
        // Frees the connection; a body that fails while it is let go is nobody's concern.
        response.body?.cancel().catch(() => undefined)
      } catch (error) {
        if (isLast || !isSafe || request.signal.aborted) throw error
        maybeDone = true
        waitMs = backoffMs(attempt)
      }
      await pause(waitMs, request.signal)
    }
  }

const isRepeatable = ({ method }: Request): boolean => ['GET', 'HEAD', 'DELETE'].includes(method)

const hasKey = ({ headers }: Request): boolean => KEY_HEADERS.some((name) => headers.has(name))

/** A copy of it costs little, unlike one of an upload. */
const isForm = ({ headers }: Request): boolean => headers.get('content-type') === FORM

const settled = ({ method }: Request, response: Response): Response =>
  method === 'DELETE' && response.status === 404
    ? new Response(null, { status: 204, headers: response.headers })
    : response
