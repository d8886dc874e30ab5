import { vi } from 'vitest'
import { createPostelClient, type ClientOptions, type PostelClient } from './index.ts'

export const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'sécret' }

export interface Exchange {
  postel: PostelClient
  /** What was sent. */
  requests: Request[]
}

/** A client whose requests get these answers in turn, the last one for good; an error is thrown. */
export const answering = (
  answers: (() => Response) | readonly ((() => Response) | Error)[],
  options: Partial<ClientOptions> = {},
): Exchange => {
  const all = typeof answers === 'function' ? [answers] : answers
  const requests: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request)
    const answer = all[Math.min(requests.length, all.length) - 1]
    if (typeof answer !== 'function') throw answer ?? new Error('no answer')
    return answer()
  }
  const baseUrl = 'http://postel.test/'
  return { postel: createPostelClient({ baseUrl, ...account, fetch, ...options }), requests }
}

export const json = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): (() => Response) => {
  const init = { status, headers: { 'content-type': 'application/json', ...headers } }
  return () => new Response(JSON.stringify(body), init)
}

/** Lets all the waiting go by; needs `vi.useFakeTimers()`. */
export const soon = async <T>(promise: Promise<T>): Promise<T> => {
  const settled = promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error
    },
  )
  await vi.runAllTimersAsync()
  return (await settled)()
}
