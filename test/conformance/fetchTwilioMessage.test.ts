import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'fetchTwilioMessage'

describe.each(targetNames)('fetchTwilioMessage (%s)', (target) => {
  it('answers the message as its creation did', async () => {
    const api = await service.open(target)
    const created = await api.send({ To: '+15005550011' })
    const answer = await api.fetch(created.sid)
    expect(answer.status).toBe(200)
    expect(answer.json<TwilioMessage>()).toEqual(created)
  })

  it('answers at the uri that the message names', async () => {
    const api = await service.open(target)
    const created = await api.send({ To: '+15005550011' })
    const answer = await api.call(OPERATION, created.uri)
    expect(answer.json<TwilioMessage>()).toEqual(created)
  })

  it('finds the message under either prefix and in either case, and spells it one way', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    for (const spelled of [`MM${sid.slice(2)}`, `SM${sid.slice(2).toUpperCase()}`]) {
      expect((await api.fetch(spelled)).json<TwilioMessage>().sid).toBe(sid)
    }
  })

  it('names every request', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const [first, second] = [await api.fetch(sid), await api.fetch(sid)]
    expect(first.headers.get('twilio-request-id')).toMatch(/^RQ[0-9a-f]{32}$/)
    expect(second.headers.get('twilio-request-id')).not.toBe(first.headers.get('twilio-request-id'))
  })

  it('lets a page on another origin read the answer', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const path = `${api.root}/Messages/${sid}.json`
    const answer = await api.call(OPERATION, path, { headers: { origin: 'https://app.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('answers a preflight with what it allows', async () => {
    const api = await service.open(target)
    const answer = await service.request(target, `${api.root}/Messages/${UNKNOWN_MESSAGE}.json`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toContain('GET')
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/authorization/i)
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}.json`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/json')
    expect(answer.bytes.byteLength).toBe(0)
  })

  it('answers 404 and the path for a message that nobody has', async () => {
    const api = await service.open(target)
    expectError(await api.fetch(UNKNOWN_MESSAGE), {
      status: 404,
      code: 20404,
      says: `${api.root}/Messages/${UNKNOWN_MESSAGE}.json`,
    })
  })

  it('answers 404 for the message of another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const { sid, uri } = await other.send()
    expectError(await api.fetch(sid), { status: 404, code: 20404 })
    expectError(await api.call(OPERATION, uri), { status: 404, code: 20404, says: uri })
  })

  it.each([
    'SM1',
    '',
    `XX${'0'.repeat(32)}`,
    `SM${'g'.repeat(32)}`,
    `SM${'0'.repeat(33)}`,
    '..%2F..',
    '%E2%82%AC',
  ])('answers 404 for the malformed sid "%s"', async (sid) => {
    const api = await service.open(target)
    expectError(await api.fetch(sid), { status: 404, code: 20404 })
  })

  it.each(['%00', 'SM%', '%FF', '%zz', '%C0%80'])('refuses the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.fetch(sid), { status: 400, code: 20001, says: /percent-encoding/ })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}.json` }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
