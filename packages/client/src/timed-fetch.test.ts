import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answering, json, soon } from './client.test-support.ts'

const ok = json(200, { status: 'ok' })
const path = { Sid: 'SM1' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('an attempt that takes too long', () => {
  /** Never answers, as long as it is not aborted. */
  const hanging = (requests: Request[]) => (request: Request) => {
    requests.push(request)
    return new Promise<Response>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
    })
  }

  test('is aborted after 30 seconds and made again, and is an error in the end', async () => {
    const requests: Request[] = []
    const { postel } = answering(ok, { fetch: hanging(requests) })
    await expect(soon(postel.fetchTwilioMessage({ path }))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'no answer within 30000 ms',
    })
    expect(requests).toHaveLength(3)
  })

  test('has the time that the client or the call gives it', async () => {
    const requests: Request[] = []
    const { postel } = answering(ok, { fetch: hanging(requests), timeoutMs: 5, retries: 0 })
    const message = (ms: number): object => ({ message: `no answer within ${ms} ms` })
    await expect(soon(postel.fetchHealth())).rejects.toMatchObject(message(5))
    await expect(soon(postel.fetchHealth({ timeoutMs: 7 }))).rejects.toMatchObject(message(7))
  })

  test('has all the time there is where the limit is 0', async () => {
    const { postel, requests } = answering(ok, { timeoutMs: 0 })
    await postel.fetchHealth()
    expect(vi.getTimerCount()).toBe(0)
    expect(requests).toHaveLength(1)
  })

  test('may be slow with its body as well, but not with one that is read as a stream', async () => {
    let signal = new AbortController().signal
    const slow = (request: Request): Promise<Response> => {
      ;({ signal } = request)
      const stream = new ReadableStream({
        start: (controller) => {
          request.signal.addEventListener('abort', () => controller.error(request.signal.reason))
        },
      })
      return Promise.resolve(new Response(stream))
    }
    const { postel } = answering(ok, { fetch: slow, timeoutMs: 50 })
    await expect(soon(postel.fetchHealth())).rejects.toMatchObject({ name: 'TimeoutError' })
    const file = { MessageSid: 'MM1', Sid: 'ME1' }
    await soon(postel.fetchTwilioMediaContent({ path: file, parseAs: 'stream' }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(signal.aborted).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('leaves no clock running once it is answered or has failed', async () => {
    await answering(ok).postel.fetchHealth()
    expect(vi.getTimerCount()).toBe(0)
    const { postel } = answering([new TypeError('fetch failed')], { retries: 0 })
    await expect(postel.fetchHealth()).rejects.toThrow('fetch failed')
    expect(vi.getTimerCount()).toBe(0)
  })
})
