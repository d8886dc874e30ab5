import { errors, request, type Dispatcher } from 'undici'
import type { CallbackPolicy, FailureClass } from '../wire/callback-policy.ts'
import type { CallbackRequest } from '../wire/callback-words.ts'
import { startDeadline } from './deadline.ts'
import { networkFault } from './network-fault.ts'

/** An answer is read no further than this. */
const ANSWER_BYTES_MAX = 65_536
const DRAIN_MS = 5_000

export interface Exchange {
  /** A guarded one: a callback URL is as little trusted as a media URL. */
  dispatcher: Dispatcher
  policy: CallbackPolicy
  /** Ends it, whatever it is waiting for. */
  signal: AbortSignal
  /** Whether what the answer says is of interest. */
  isAnswerRead: boolean
}

export interface CallbackAnswer {
  status: number
  /** `WWW-Authenticate`, or null. */
  challenge: string | null
  contentType: string | null
  /** Null where it is of no interest, is longer than 64 KiB, or did not come whole. */
  text: string | null
}

/** What the receiver, or the way to it, did wrong. Its message is one line for the delivery log. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  readonly failure: FailureClass

  constructor(failure: FailureClass, message: string, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}

/**
 * One request and its answer. Follows no redirect: the signature is for one URL, and a redirect
 * would carry it to another. Throws `ExchangeError`.
 */
export const exchange = async (
  { dispatcher, policy, signal, isAnswerRead }: Exchange,
  { method, url, headers, body }: CallbackRequest,
): Promise<CallbackAnswer> => {
  const phase = watchConnecting(dispatcher, policy.connectMs, signal)
  try {
    const asked = request(url, {
      dispatcher: phase.dispatcher,
      signal: phase.signal,
      method,
      headers: { ...headers, accept: '*/*', 'user-agent': 'Postel' },
      body,
      headersTimeout: policy.readMs,
      bodyTimeout: policy.readMs,
    })
    const answer = await unlessAborted(asked, phase.signal)
    const text = isAnswerRead ? await readText(answer) : drain(answer)
    return {
      status: answer.statusCode,
      challenge: headerOf(answer, 'www-authenticate'),
      contentType: headerOf(answer, 'content-type'),
      text,
    }
  } catch (error) {
    throw explain(error, policy, phase)
  } finally {
    phase.stop()
  }
}

interface Phase {
  dispatcher: Dispatcher
  signal: AbortSignal
  isLate(): boolean
  isConnected(): boolean
  stop(): void
}

/** The client tells of a connection only by beginning to send on it. */
const watchConnecting = (real: Dispatcher, connectMs: number, signal: AbortSignal): Phase => {
  const deadline = startDeadline(connectMs, [signal])
  let isConnected = false
  const dispatcher = real.compose((dispatch) => (options, handler) => {
    const onRequestStart: Dispatcher.DispatchHandler['onRequestStart'] = (controller, context) => {
      isConnected = true
      deadline.disarm()
      handler.onRequestStart?.(controller, context)
    }
    return dispatch(options, forwarding(handler, onRequestStart))
  })
  return {
    dispatcher,
    signal: deadline.signal,
    isLate: deadline.isOver,
    isConnected: () => isConnected,
    stop: deadline.stop,
  }
}

const forwarding = (
  handler: Dispatcher.DispatchHandler,
  onRequestStart: NonNullable<Dispatcher.DispatchHandler['onRequestStart']>,
): Dispatcher.DispatchHandler => ({
  onRequestStart,
  onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
  onResponseStart: (...args) => handler.onResponseStart?.(...args),
  onResponseData: (...args) => handler.onResponseData?.(...args),
  onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
  onResponseError: (...args) => handler.onResponseError?.(...args),
})

/** The client looks at its signal only once it is connected, so one that connects for ever is left. */
const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

type Answer = Dispatcher.ResponseData

const headerOf = ({ headers }: Answer, name: string): string | null => {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : (value ?? null)
}

/**
 * Read to its end, the connection serves the next callback; too long or broken, it is closed. Nobody
 * waits for it: the status is known.
 */
const drain = ({ body }: Answer): null => {
  body.on('error', () => undefined)
  const signal = AbortSignal.timeout(DRAIN_MS)
  body.dump({ limit: ANSWER_BYTES_MAX, signal }).catch(() => undefined)
  return null
}

const readText = async ({ body }: Answer): Promise<string | null> => {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  body.on('error', () => undefined)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > ANSWER_BYTES_MAX) return null
      chunks.push(chunk)
    }
  } catch {
    // Whether it took the callback was said before.
    return null
  }
  return Buffer.concat(chunks).toString('utf8')
}

const explain = (error: unknown, policy: CallbackPolicy, phase: Phase): unknown => {
  const failure = phase.isConnected() ? 'read' : 'connect'
  const options = { cause: error }
  if (phase.isLate()) {
    return new ExchangeError('connect', `no connection within ${policy.connectMs} ms`, options)
  }
  if (error instanceof errors.HeadersTimeoutError) {
    return new ExchangeError('read', `no answer within ${policy.readMs} ms`, options)
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ExchangeError(failure, `no answer within ${policy.totalMs} ms in all`, options)
  }
  const detail = networkFault(error)
  return detail === null ? error : new ExchangeError(failure, detail, options)
}
