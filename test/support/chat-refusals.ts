import { describe, expect, it } from 'vitest'
import { describeAbsent } from './chat-absent.ts'
import { openChat } from './chat-api.ts'
import { describeChatForm } from './chat-form.ts'
import { NOBODY } from './chat-place.ts'
import { fullPlace, send, type ChatSubject } from './chat-subject.ts'
import { expectDeclared } from './contract.ts'
import { faultSwitch } from './faults.ts'
import { targetNames } from './target.ts'
import { UNKNOWN_ACCOUNT } from './unknown-sids.ts'
import { usePostel } from './use-postel.ts'
import { basic } from './wire-call.ts'
import { expectError } from './wire-error.ts'

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE']

/** What every operation of chat refuses in the same way, on both targets. */
export const describeChatRefusals = (subject: ChatSubject): void => {
  describeMethods(subject)
  describeCredentials(subject)
  describeAbsent(subject)
  if (subject.form === true) describeChatForm(subject)
  if (subject.webhooks === true) describeWebhooks(subject)
  describeFaults(subject)
  describeRateLimit(subject)
}

const describeMethods = (subject: ChatSubject): void => {
  const service = usePostel()
  const { operationId, allowed } = subject
  const refused = METHODS.filter((method) => !allowed.split(', ').includes(method))
  describe.each(targetNames)(`${operationId} (%s)`, (target) => {
    it.each(refused)('refuses %s and names what is allowed', async (method) => {
      const api = await openChat(service, target)
      const answer = await api.call(operationId, subject.path(NOBODY), { method })
      expectError(answer, { status: 405, code: 20004, says: method })
      expect(answer.headers.get('allow')?.split(', ').sort().join(', ')).toBe(allowed)
    })

    it('lets a web page of another origin ask, before it has sent credentials', async () => {
      const answer = await service.request(target, subject.path(NOBODY), {
        method: 'OPTIONS',
        headers: {
          origin: 'https://app.example.com',
          'access-control-request-method': subject.init?.method ?? 'GET',
          'access-control-request-headers': 'authorization, content-type, x-twilio-webhook-enabled',
        },
      })
      expect(answer.status).toBe(204)
      const allows = (name: string): string =>
        answer.headers.get(`access-control-allow-${name}`) ?? ''
      expect(allows('origin')).toBe('*')
      expect(allows('methods').split(', ')).toContain(subject.init?.method ?? 'GET')
      for (const name of ['Authorization', 'Content-Type', 'X-Twilio-Webhook-Enabled']) {
        expect(allows('headers').split(', ')).toContain(name)
      }
    })
  })
}

const describeCredentials = (subject: ChatSubject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} without good credentials (%s)`, (target) => {
    it('refuses a request without an Authorization header', async () => {
      const answer = await service.request(target, subject.path(NOBODY), subject.init)
      expectDeclared(subject.operationId, answer)
      expectError(answer, { status: 401, code: 20003, says: /credentials/i })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="[^"]+"/)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    })

    it.each([
      ['another scheme', 'Bearer abc'],
      ['no credentials after the scheme', 'Basic'],
      ['text that is not base64', 'Basic %%%'],
      ['no colon', `Basic ${Buffer.from('nocolon').toString('base64')}`],
      ['an unknown account', basic(UNKNOWN_ACCOUNT, 'x'.repeat(32))],
      ['a user name that is no AccountSid', basic('me', 'x'.repeat(32))],
    ])('refuses an Authorization header with %s', async (_, authorization) => {
      const answer = await send(await openChat(service, target), subject, NOBODY, { authorization })
      expectError(answer, { status: 401, code: 20003 })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
    })

    it('refuses a wrong auth token without saying which half was wrong', async () => {
      const api = await openChat(service, target)
      const { accountSid, authToken } = api.account
      const [wrongToken, wrongAccount] = await Promise.all(
        [basic(accountSid, 'x'.repeat(32)), basic(UNKNOWN_ACCOUNT, authToken)].map(
          (authorization) => send(api, subject, NOBODY, { authorization }),
        ),
      )
      if (!wrongToken || !wrongAccount) throw new Error('no answer')
      const { message } = expectError(wrongToken, { status: 401, code: 20003 })
      expect(expectError(wrongAccount, { status: 401, code: 20003 }).message).toBe(message)
    })
  })
}

const describeWebhooks = (subject: ChatSubject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} and webhooks (%s)`, (target) => {
    it.each(['yes', 'TRUE', '', '1'])('refuses X-Twilio-Webhook-Enabled: %s', async (word) => {
      const api = await openChat(service, target)
      const answer = await send(api, subject, NOBODY, { 'x-twilio-webhook-enabled': word })
      expectError(answer, {
        status: 400,
        code: 20001,
        says: 'X-Twilio-Webhook-Enabled must be true or false',
      })
    })

    it.each(['true', 'false'])('takes X-Twilio-Webhook-Enabled: %s', async (word) => {
      const api = await openChat(service, target)
      const place = await fullPlace(api)
      const answer = await send(api, subject, place, { 'x-twilio-webhook-enabled': word })
      expect(answer.status).toBeLessThan(300)
    })
  })
}

const describeFaults = (subject: ChatSubject): void => {
  const fault = faultSwitch()
  const service = usePostel({ overrides: fault.overrides })
  describe.each(targetNames)(`${subject.operationId} on a broken disk (%s)`, (target) => {
    it('answers 500 without saying what is inside', async () => {
      const api = await openChat(service, target)
      fault.breakRows(true)
      try {
        const answer = await send(api, subject)
        expect(expectError(answer, { status: 500, code: 20500 }).message).not.toMatch(/injected/)
      } finally {
        fault.breakRows(false)
      }
    })
  })
}

const REQUESTS_MAX = 5

const describeRateLimit = (subject: ChatSubject): void => {
  const service = usePostel({ env: { POSTEL_RATE_LIMIT: '1' } })
  describe.each(targetNames)(`${subject.operationId} over the rate limit (%s)`, (target) => {
    it('answers 429 with the seconds to wait, to that account alone', async () => {
      const [api, other] = [await openChat(service, target), await openChat(service, target)]
      let answer = await send(api, subject)
      for (let sent = 1; sent < REQUESTS_MAX && answer.status !== 429; sent++) {
        answer = await send(api, subject)
      }
      expectError(answer, { status: 429, code: 20429 })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await send(other, subject)).status).not.toBe(429)
    })
  })
}
