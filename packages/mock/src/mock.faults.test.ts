import { describe, expect, it } from 'vitest'
import { MEDIA, MESSAGES, useMock } from './mock.test-support.ts'

const SIGNALWIRE = '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages'

describe('--fail', () => {
  const { mock, call } = useMock({ fails: [{ status: 503, share: 1 }] })

  it('answers in the shape of each dialect, with the status in the body too', async () => {
    const twilio = await call(MESSAGES)
    expect(twilio.status).toBe(503)
    expect(await twilio.json()).toMatchObject({
      code: 20500,
      status: 503,
      message: 'The mock was told to fail some requests with 503; try again',
    })
    expect(await (await call(SIGNALWIRE)).json()).toMatchObject({ code: 20504, status: 503 })
    const inXml = await call(MEDIA)
    expect(inXml.headers.get('content-type')).toBe('application/xml')
    expect(await inXml.text()).toMatch(/<RestException>.*told to fail.*<Status>503<\/Status>/s)
  })

  it('lets preflights and the list of scenarios through', async () => {
    const headers = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' }
    const preflight = await fetch(`${mock().url}${MESSAGES}`, { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect((await fetch(`${mock().url}/mock/scenarios`)).status).toBe(200)
  })

  it('lets a page read the failure', async () => {
    const answer = await call(MESSAGES, { headers: { origin: 'http://localhost:5173' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('--fail with a status that the contract has', () => {
  const { call, exampleOf } = useMock({ fails: [{ status: 429, share: 1 }] })

  it('answers its example, with its headers', async () => {
    const answer = await call(MESSAGES)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(await answer.json()).toEqual(exampleOf('listTwilioMessages', 'too-many-requests'))
  })
})

describe('--seed', () => {
  const options = { fails: [{ status: 500, share: 0.5 }], delay: { minMs: 0, maxMs: 5 } }
  const [one, same, other] = [{ seed: 'a' }, { seed: 'a' }, { seed: 'b' }].map((seed) =>
    useMock({ ...options, ...seed }),
  )

  const statuses = async ({ call }: ReturnType<typeof useMock>): Promise<number[]> => {
    const seen: number[] = []
    while (seen.length < 30) seen.push((await call(MESSAGES)).status)
    return seen
  }

  it('repeats what befell the same requests before', async () => {
    if (!one || !same || !other) throw new Error('three mocks are needed')
    const first = await statuses(one)
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await statuses(same)).toEqual(first)
    expect(await statuses(other)).not.toEqual(first)
  })
})
