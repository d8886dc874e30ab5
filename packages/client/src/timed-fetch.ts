import type { Fetch } from './types.ts'

/** Beyond it, timers go off at once. */
const TIMER_MS_MAX = 2 ** 31 - 1

export interface Timed {
  response: Response
  /** The time goes on while the body is read, until this is called. */
  stopClock(): void
}

/**
 * Sends a request, or a copy of it, and aborts it with a `TimeoutError` when its time is over; 0 is
 * as long as it takes, and so is more than a timer can count. The signal of the request itself ends
 * it too.
 */
export const timedFetch = async (
  fetch: Fetch,
  request: Request,
  copy: Request,
  timeoutMs: number,
): Promise<Timed> => {
  const controller = new AbortController()
  const follow = (): void => controller.abort(request.signal.reason)
  const isTimed = timeoutMs > 0 && timeoutMs <= TIMER_MS_MAX
  const timer = isTimed ? setTimeout(expire, timeoutMs, controller, timeoutMs) : undefined
  const stopClock = (): void => clearTimeout(timer)
  if (request.signal.aborted) follow()
  // Not that of the copy, which Node forgets.
  request.signal.addEventListener('abort', follow)
  try {
    const timed = new Request(copy, { signal: controller.signal })
    const response = await fetch(timed)
    if (response.body) requestsOf.set(response.body, [request, timed])
    return { response, stopClock }
  } catch (error) {
    stopClock()
    throw error
  }
}

const expire = (controller: AbortController, timeoutMs: number): void =>
  controller.abort(new DOMException(`no answer within ${timeoutMs} ms`, 'TimeoutError'))

/**
 * Keeps the requests as long as the body that they led to: a signal reaches a body through them, and
 * Node lets go of them while the body is still read.
 */
const requestsOf = new WeakMap<object, Request[]>()
