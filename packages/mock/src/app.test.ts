import { expect, it } from 'vitest'
import { createMockApp } from './app.ts'
import { createCourier } from './callbacks/courier.ts'
import { readContract } from './mock.test-support.ts'

it('what still waits when the mock closes is let go, and asks nothing of a service that is gone', async () => {
  const stopping = new AbortController()
  const asked: string[] = []
  const { fetch } = await createMockApp({
    document: await readContract(),
    scenarios: () => Promise.resolve({ scenarios: [], callbacks: [] }),
    nextFault: () => ({ delayMs: 3_600_000, status: null }),
    stopping: stopping.signal,
    courier: createCourier({
      ...{ hosts: [], stepMs: 1, retriesMs: [], timeoutMs: 1, log: () => undefined },
    }),
    service: ({ url }) => {
      asked.push(url)
      return Promise.resolve(new Response())
    },
  })
  const answer = fetch(new Request('http://mock.test/health'))
  stopping.abort()
  expect((await answer).status).toBe(500)
  expect(asked).toEqual([])
})
