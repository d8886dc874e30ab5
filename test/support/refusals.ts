import { describe, expect, it } from 'vitest'
import { expectDeclared } from './contract.ts'
import { faultSwitch } from './faults.ts'
import { targetNames } from './target.ts'
import { usePostel } from './use-postel.ts'
import { basic } from './wire-call.ts'
import type { Wire, WireApi } from './wire.ts'
import { twilioWire } from './wires.ts'

export interface Subject {
  operationId: string
  /** A request that the operation would serve, but for the refusal at hand. */
  request(root: string): { path: string; init?: RequestInit }
  /** Methods that its path answers, in the order of the alphabet. */
  allowed: string
  /** The body is a form. */
  form?: boolean
  /** Media bytes are public: whoever has the URL may read them. */
  open?: boolean
}

const send = (api: WireApi, subject: Subject, headers: Record<string, string> = {}) => {
  const { path, init } = subject.request(api.root)
  return api.call(subject.operationId, path, { ...init, headers })
}

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE']

/** What every operation of a wire refuses in the same way, on both targets. */
export const describeRefusalsOn =
  (wire: Wire) =>
  (subject: Subject): void => {
    describeMethods(wire, subject)
    if (subject.form === true) describeForm(wire, subject)
    if (subject.open !== true) describeCredentials(wire, subject)
    describeFaults(wire, subject)
    describeRateLimit(wire, subject)
  }

export const describeRefusals = describeRefusalsOn(twilioWire)

const describeMethods = (wire: Wire, subject: Subject): void => {
  const service = usePostel()
  const refused = METHODS.filter((method) => !subject.allowed.split(', ').includes(method))
  describe.each(targetNames)(`${subject.operationId} (%s)`, (target) => {
    it.each(refused)('refuses %s and names what is allowed', async (method) => {
      const api = await wire.open(service, target)
      const answer = await api.call(subject.operationId, subject.request(api.root).path, { method })
      wire.expectError(answer, { status: 405, code: 20004, says: method })
      expect(answer.headers.get('allow')?.split(', ').sort().join(', ')).toBe(subject.allowed)
    })
  })
}

const describeForm = (wire: Wire, subject: Subject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} and its body (%s)`, (target) => {
    const post = async (body: string, contentType = 'application/x-www-form-urlencoded') => {
      const api = await wire.open(service, target)
      const { path } = subject.request(api.root)
      const headers = { 'content-type': contentType }
      return api.call(subject.operationId, path, { method: 'POST', body, headers })
    }

    it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
      'refuses a body of type %s',
      async (contentType) => {
        const answer = await post('{}', contentType)
        wire.expectError(answer, { status: 415, code: 20415, says: /x-www-form-urlencoded/ })
      },
    )

    it('refuses a body of more bytes than it reads', async () => {
      const answer = await post(`Unknown=${'a'.repeat(70_000)}`)
      wire.expectError(answer, { status: 413, code: 20413, says: /65536 bytes/ })
    })

    it.each(['Unknown=%FF', 'Unknown=%00', 'Unknown=100%'])('refuses %s', async (body) => {
      wire.expectError(await post(body), { status: 400, code: 20001 })
    })
  })
}

const describeCredentials = (wire: Wire, subject: Subject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} without good credentials (%s)`, (target) => {
    it('refuses a request without an Authorization header', async () => {
      const api = await wire.open(service, target)
      const { path, init } = subject.request(api.root)
      const answer = await service.request(target, path, init)
      expectDeclared(subject.operationId, answer)
      wire.expectError(answer, { status: 401, code: 20003, says: wire.credentialsMissing })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="[^"]+"/)
    })

    it.each([
      ['another scheme', 'Bearer abc'],
      ['no credentials after the scheme', 'Basic'],
      ['text that is not base64', 'Basic %%%'],
      ['no colon', `Basic ${Buffer.from('nocolon').toString('base64')}`],
      ['an unknown account', basic(wire.unknown.account, 'x'.repeat(32))],
      ['a user name that is no AccountSid', basic('me', 'x'.repeat(32))],
    ])('refuses an Authorization header with %s', async (_, authorization) => {
      const answer = await send(await wire.open(service, target), subject, { authorization })
      wire.expectError(answer, { status: 401, code: 20003 })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
    })

    it('refuses a wrong auth token without saying which half was wrong', async () => {
      const api = await wire.open(service, target)
      const wrongToken = await send(api, subject, {
        authorization: basic(api.account.accountSid, 'x'.repeat(32)),
      })
      const wrongAccount = await send(api, subject, {
        authorization: basic(wire.unknown.account, api.account.authToken),
      })
      const { message } = wire.expectError(wrongToken, { status: 401, code: 20003 })
      expect(wire.expectError(wrongAccount, { status: 401, code: 20003 }).message).toBe(message)
    })

    it('answers 404 under the path of another account', async () => {
      const [api, other] = [await wire.open(service, target), await wire.open(service, target)]
      const answer = await send(other, subject, { authorization: api.authorization })
      wire.expectError(answer, { status: 404, code: 20404 })
    })

    it('answers 404 under the path of an account that nobody has', async () => {
      const api = await wire.open(service, target)
      const { path, init } = subject.request(
        api.root.replace(api.account.accountSid, wire.unknown.account),
      )
      wire.expectError(await api.call(subject.operationId, path, init), {
        status: 404,
        code: 20404,
      })
    })
  })
}

const describeFaults = (wire: Wire, subject: Subject): void => {
  const fault = faultSwitch()
  const service = usePostel({ overrides: fault.overrides })
  describe.each(targetNames)(`${subject.operationId} on a broken disk (%s)`, (target) => {
    it('answers 500 without saying what is inside', async () => {
      const api = await wire.open(service, target)
      fault.breakRows(true)
      try {
        const answer = await send(api, subject)
        expect(
          wire.expectError(answer, { status: 500, code: wire.serverErrorCode }).message,
        ).not.toMatch(/injected/)
      } finally {
        fault.breakRows(false)
      }
    })
  })
}

const REQUESTS_MAX = 5

const describeRateLimit = (wire: Wire, subject: Subject): void => {
  const service = usePostel({ env: { POSTEL_RATE_LIMIT: '1' } })
  describe.each(targetNames)(`${subject.operationId} over the rate limit (%s)`, (target) => {
    it('answers 429 with the seconds to wait, to that account alone', async () => {
      const [api, other] = [await wire.open(service, target), await wire.open(service, target)]
      let answer = await send(api, subject)
      for (let sent = 1; sent < REQUESTS_MAX && answer.status !== 429; sent++) {
        answer = await send(api, subject)
      }
      wire.expectError(answer, { status: 429, code: 20429 })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await send(other, subject)).status).not.toBe(429)
    })
  })
}
