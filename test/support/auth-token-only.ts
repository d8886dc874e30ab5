import { describe, expect, it } from 'vitest'
import type { Subject } from './refusals.ts'
import { targetNames } from './target.ts'
import { basic } from './twilio-api.ts'
import { usePostel } from './use-postel.ts'
import { expectError } from './wire-error.ts'

/** What every operation refuses that needs the auth token itself. */
export const describeAuthTokenOnly = (subject: Subject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} with an API token (%s)`, (target) => {
    it('is refused, whatever the scopes of the token', async () => {
      const api = await service.open(target)
      const { path, init } = subject.request(api.root)
      for (const scopes of [['messaging', 'chat'], []] as const) {
        const { sid, secret } = await service.postel().createApiToken(api.account, scopes)
        const headers = { authorization: basic(sid, secret) }
        const answer = await api.call(subject.operationId, path, { ...init, headers })
        expectError(answer, { status: 403, code: 70051, says: /auth token/ })
        expect(answer.text()).not.toContain(secret)
      }
    })
  })
  describe.each(targetNames)(`${subject.operationId} under a broken path (%s)`, (target) => {
    it('is refused in words', async () => {
      const api = await service.open(target)
      const { path, init } = subject.request(api.root)
      const answer = await api.call(
        subject.operationId,
        path.replace(api.account.accountSid, '%zz'),
        init,
      )
      expectError(answer, { status: 400, code: 20001, says: /percent-encoding/ })
    })
  })
}

/** The same of the simulator, which may be off. */
export const describeSimulatorOnly = (subject: Subject): void => {
  describeAuthTokenOnly(subject)
  const service = usePostel({ env: { POSTEL_SIMULATOR: 'off' } })
  describe.each(targetNames)(`${subject.operationId} while the simulator is off (%s)`, (target) => {
    it('is refused in a sentence that names the setting', async () => {
      const api = await service.open(target)
      const { path, init } = subject.request(api.root)
      const answer = await api.call(subject.operationId, path, init)
      expectError(answer, { status: 403, code: 20006, says: /POSTEL_SIMULATOR=on/ })
    })

    it('asks for credentials before it says so', async () => {
      const api = await service.open(target)
      const { path, init } = subject.request(api.root)
      const answer = await service.request(target, path, init)
      expectError(answer, { status: 401, code: 20003 })
    })
  })
}
