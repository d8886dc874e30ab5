import { setTimeout as sleep } from 'node:timers/promises'
import type { CallbackHosts } from './guard.ts'
import { mayCall } from './guard.ts'
import type { Plan } from './plan.ts'
import { callbackRequest, type CallbackRequest } from './request.ts'

export interface CourierOptions {
  hosts: CallbackHosts
  /** Between the answer and the first callback, and between two of them. */
  stepMs: number
  /** Before each attempt after the first, and so how many there are. */
  retriesMs: readonly number[]
  /** For one attempt. */
  timeoutMs: number
  /** Told of each callback: a line for people. */
  log(line: string, problem: boolean): void
}

export interface Courier {
  /** Sends in the background, in order, signed with this key. */
  send(plan: Plan, key: string): void
  /** What has not been sent by then is not sent. */
  close(): Promise<void>
}

/** How many addresses may be called at a time; a loop of callbacks must not fill the memory. */
const PLANS_MAX = 100

/** Sends the callbacks of each message one after the other, each a bounded number of times. */
export const createCourier = (options: CourierOptions): Courier => {
  const { hosts, log } = options
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()

  const run = async (plan: Plan, key: string): Promise<void> => {
    for (const form of plan.forms) {
      await sleep(options.stepMs, undefined, { signal: stopping.signal })
      const request = callbackRequest(plan.url, plan.headers, form, key)
      const what = `callback ${form['MessageStatus'] ?? ''} to ${request.url}`
      const failure = await deliver(request, options, stopping.signal)
      log(failure === null ? `${what}: taken` : `${what}: given up: ${failure}`, failure !== null)
    }
  }

  return {
    send: (plan, key) => {
      if (plan.forms.length === 0) return
      const whom = URL.parse(plan.url)?.host ?? plan.url
      const refusal = refusalOf(hosts, plan.url, running.size)
      if (refusal !== null) {
        log(`no callback to ${whom}: ${refusal}`, true)
        return
      }
      const job = run(plan, key).catch((error: unknown) => {
        // Nobody waits for it, and one callback must not end the mock.
        if (!stopping.signal.aborted) log(`no callback to ${whom}: ${String(error)}`, true)
      })
      running.add(job)
      void job.finally(() => running.delete(job))
    },
    close: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

const refusalOf = (hosts: CallbackHosts, url: string, running: number): string | null => {
  if (!URL.canParse(url)) return 'that is no URL'
  if (!mayCall(hosts, url)) {
    return '--callback-hosts does not name it; a mock that others can reach calls no other host'
  }
  return running >= PLANS_MAX ? `${PLANS_MAX} others are being called` : null
}

/** Null once an attempt was answered in the 200s, else what became of the last one. */
const deliver = async (
  request: CallbackRequest,
  { retriesMs, timeoutMs }: CourierOptions,
  stop: AbortSignal,
): Promise<string | null> => {
  let failure = await attempt(request, timeoutMs, stop)
  for (const waitMs of retriesMs) {
    if (failure === null) return null
    await sleep(waitMs, undefined, { signal: stop })
    failure = await attempt(request, timeoutMs, stop)
  }
  return failure
}

const attempt = async (
  request: CallbackRequest,
  timeoutMs: number,
  stop: AbortSignal,
): Promise<string | null> => {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)])
  const { authorization } = request
  try {
    let response = await post(request, signal)
    if (authorization !== null && asksForBasic(response)) {
      const headers = { ...request.headers, authorization }
      response = await post({ ...request, headers }, signal)
    }
    return response.ok ? null : `answered ${response.status}`
  } catch (error) {
    stop.throwIfAborted()
    const cause = error instanceof Error ? (error.cause ?? error) : error
    return cause instanceof Error ? cause.message : String(cause)
  }
}

const post = async (
  { url, headers, body }: CallbackRequest,
  signal: AbortSignal,
): Promise<Response> => {
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
  await response.body?.cancel()
  return response
}

const asksForBasic = ({ status, headers }: Response): boolean =>
  status === 401 && /\bBasic\b/i.test(headers.get('www-authenticate') ?? '')
