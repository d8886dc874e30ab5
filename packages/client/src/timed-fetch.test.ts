import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answering, json, soon } from './client.test-support.ts'
import { downloadMedia } from './index.ts'

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

  test.each([0, Infinity, 2 ** 31])('has all the time there is with %d ms', async (timeoutMs) => {
    const requests: Request[] = []
    const { postel } = answering(ok, { fetch: hanging(requests), timeoutMs })
    const abort = new AbortController()
    const settled = expect(postel.fetchHealth({ signal: abort.signal })).rejects.toThrow('enough')
    await vi.advanceTimersByTimeAsync(3_600_000)
    abort.abort(new Error('enough'))
    await settled
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  /** Begins to answer, and never ends; `signals` are those of the requests. */
  const slow = (status: number, signals: AbortSignal[] = []) => {
    return (request: Request): Promise<Response> => {
      signals.push(request.signal)
      const stream = new ReadableStream({
        start: (controller) => {
          request.signal.addEventListener('abort', () => controller.error(request.signal.reason))
        },
      })
      return Promise.resolve(new Response(stream, { status }))
    }
  }
  const file = { MessageSid: 'MM1', Sid: 'ME1' }

  test('may be slow with its body as well, but not with one that is read as a stream', async () => {
    const signals: AbortSignal[] = []
    const { postel } = answering(ok, { fetch: slow(200, signals), timeoutMs: 50 })
    await expect(soon(postel.fetchHealth())).rejects.toMatchObject({ name: 'TimeoutError' })
    await soon(postel.fetchTwilioMediaContent({ path: file, parseAs: 'stream' }))
    await soon(downloadMedia(postel, '/file', { as: 'stream' }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('may be slow with an error where a stream was asked for', async () => {
    const { postel } = answering(ok, { fetch: slow(404), timeoutMs: 50 })
    const content = postel.fetchTwilioMediaContent({ path: file, parseAs: 'stream' })
    await expect(soon(content)).rejects.toMatchObject({ name: 'TimeoutError' })
    const download = downloadMedia(postel, '/file', { as: 'stream' })
    await expect(soon(download)).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('leaves no clock running once it is answered or has failed', async () => {
    await answering(ok).postel.fetchHealth()
    expect(vi.getTimerCount()).toBe(0)
    const { postel } = answering([new TypeError('fetch failed')], { retries: 0 })
    await expect(postel.fetchHealth()).rejects.toThrow('fetch failed')
    expect(vi.getTimerCount()).toBe(0)
  })
})
