import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answering, json, soon } from './client.test-support.ts'

const ok = json(200, { sid: 'SM1' })
const busy = json(503, { code: 20503 })
const lost = new TypeError('fetch failed')
const path = { Sid: 'SM1' }
const body = { To: '+1' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a call that fails', () => {
  test.each([408, 429, 500, 502, 503, 504])('is made again after a %i', async (status) => {
    const { postel, requests } = answering([json(status, {}), ok])
    expect((await soon(postel.fetchTwilioMessage({ path }))).data).toEqual({ sid: 'SM1' })
    expect(requests).toHaveLength(2)
  })

  test('is made again when nothing answers, twice and no more', async () => {
    const { postel, requests } = answering([lost])
    await expect(soon(postel.fetchTwilioMessage({ path }))).rejects.toBe(lost)
    expect(requests).toHaveLength(3)
  })

  test('hands over the last answer when all fail', async () => {
    const { postel, requests } = answering([busy])
    const { error, response } = await soon(postel.fetchTwilioMessage({ path }))
    expect(response.status).toBe(503)
    expect(error).toEqual({ code: 20503 })
    expect(requests).toHaveLength(3)
  })

  test.each([400, 401, 404, 409, 501])('is not made again after a %i', async (status) => {
    const { postel, requests } = answering([json(status, { code: 1 }), ok])
    await soon(postel.fetchTwilioMessage({ path }))
    expect(requests).toHaveLength(1)
  })

  test('is made again as often as the client or the call says', async () => {
    const { postel, requests } = answering([busy], { retries: 4 })
    await soon(postel.fetchTwilioMessage({ path }))
    expect(requests).toHaveLength(5)
    await soon(postel.fetchTwilioMessage({ path, retries: 0 }))
    expect(requests).toHaveLength(6)
  })

  test('is made again through the raw client too', async () => {
    const { postel, requests } = answering([busy, ok])
    expect((await soon(postel.raw.GET('/health'))).data).toEqual({ sid: 'SM1' })
    expect(requests).toHaveLength(2)
  })
})

describe('a create', () => {
  test('is made again with the same key and the same form', async () => {
    const { postel, requests } = answering([lost, busy, ok])
    await soon(postel.createTwilioMessage({ body: { To: '+1', MediaUrl: ['a', 'b'] } }))
    expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
    for (const request of requests) {
      expect(await request.text()).toBe('To=%2B1&MediaUrl=a&MediaUrl=b')
    }
    expect(requests).toHaveLength(3)
  })

  test('without a key may have been done, and is not made again', async () => {
    const { postel, requests } = answering([lost, ok])
    const call = { body, idempotencyKey: false } as const
    await expect(soon(postel.createTwilioMessage(call))).rejects.toBe(lost)
    expect(requests).toHaveLength(1)
    const channel = { ServiceSid: 'IS1', ChannelSid: 'CH1' }
    const refused = answering([busy, ok])
    await soon(refused.postel.createChatMessage({ path: channel, body: { Body: 'x' } }))
    expect(refused.requests).toHaveLength(1)
  })

  test('that knows no keys is not made again for having one', async () => {
    const { postel, requests } = answering([lost, ok])
    const path = { ServiceSid: 'IS1', ChannelSid: 'CH1' }
    const headers = { 'Idempotency-Key': 'order-42' }
    const call = postel.createChatMessage({ path, body: { Body: 'x' }, headers })
    await expect(soon(call)).rejects.toBe(lost)
    expect(requests).toHaveLength(1)
  })

  test('without a key is made again after a 429, which has done nothing', async () => {
    const { postel, requests } = answering([json(429, {}), ok])
    await soon(postel.updateTwilioMessage({ path, body: { Body: '' } }))
    expect(requests).toHaveLength(2)
  })

  test('of an upload is never made again', async () => {
    const { postel, requests } = answering([json(429, {}), ok])
    const upload = { path: { ServiceSid: 'IS1' }, body: new Blob(['x']) }
    await soon(postel.createChatMedia(upload))
    expect(requests).toHaveLength(1)
  })
})

describe('a delete', () => {
  const gone = json(404, { code: 20404 })

  test.each([
    ['nothing answered', lost],
    ['a 500', json(500, {})],
  ])('that finds nothing after %s has succeeded', async (_, first) => {
    const { postel, requests } = answering([first, gone])
    const { error, response } = await soon(postel.deleteTwilioMessage({ path }))
    expect(error).toBeUndefined()
    expect(response.status).toBe(204)
    expect(requests.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
  })

  test.each([
    ['at once', [gone]],
    ['after a 429, which has done nothing', [json(429, {}), gone]],
  ])('that finds nothing %s is refused', async (_, answers) => {
    const { postel } = answering(answers)
    const { error } = await soon(postel.deleteTwilioMessage({ path }))
    expect(error).toEqual({ code: 20404 })
  })
})

describe('the wait between two attempts', () => {
  /** How long each wait was. */
  const waits = async (answers: Parameters<typeof answering>[0], retries: number) => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const at: number[] = []
    const { postel } = answering(answers, { retries })
    await soon(postel.fetchTwilioMessage({ path, headers: {} }).finally(() => at.push(Date.now())))
    return at[0]! - start
  }
  let start = 0
  beforeEach(() => {
    start = Date.now()
  })

  test('doubles, up to 8 seconds', async () => {
    const seconds = 0.25 + 0.5 + 1 + 2 + 4 + 8 + 8
    expect(await waits([busy], 7)).toBe(seconds * 1000)
  })

  test.each([
    ['7', 7_250],
    ['0', 250],
    ['a date in 9 s', 9_250],
    ['a date that has gone by', 250],
    ['nonsense', 250],
  ])('is as long as Retry-After says: %s', async (said, ms) => {
    const dates: Record<string, number> = { 'a date in 9 s': 9, 'a date that has gone by': -9 }
    // Whole seconds, as dates have no others.
    vi.setSystemTime(new Date('2026-11-21T09:15:00Z'))
    start = Date.now()
    const seconds = dates[said]
    const value = seconds === undefined ? said : new Date(start + seconds * 1000).toUTCString()
    expect(await waits([json(429, {}, { 'retry-after': value }), ok], 2)).toBe(ms)
  })

  test.each(['-1', '1.5', '1, 1'])('is the usual one where Retry-After is %s', async (value) => {
    const odd = json(429, {}, { 'retry-after': value })
    expect(await waits([odd, odd, ok], 2)).toBe(250 + 500)
  })

  test('is not made where Retry-After asks for more than half a minute', async () => {
    const { postel, requests } = answering([json(429, {}, { 'retry-after': '31' }), ok])
    const { response } = await soon(postel.fetchTwilioMessage({ path }))
    expect(response.status).toBe(429)
    expect(requests).toHaveLength(1)
  })

  test('ends at once when the caller aborts', async () => {
    const abort = new AbortController()
    const { postel, requests } = answering([busy])
    const call = postel.fetchTwilioMessage({ path, signal: abort.signal })
    const settled = expect(call).rejects.toThrow('enough')
    await vi.advanceTimersByTimeAsync(10)
    abort.abort(new Error('enough'))
    await settled
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('an abort before the call is made sends nothing again', async () => {
  const { postel, requests } = answering([lost])
  const signal = AbortSignal.abort(new Error('not any more'))
  await expect(soon(postel.fetchHealth({ signal }))).rejects.toThrow()
  expect(requests.map((request) => request.signal.aborted)).toEqual([true])
})

test.each([
  [{ retries: NaN }, 'retries is NaN'],
  [{ timeoutMs: NaN }, 'timeoutMs is NaN'],
  [{ retries: -1 }, 'retries is -1'],
])('a call with %o is not made at all', async (options, message) => {
  const { postel, requests } = answering([busy])
  await expect(postel.fetchHealth(options)).rejects.toThrow(`fetchHealth: ${message}; it must be 0`)
  expect(requests).toHaveLength(0)
})
