import { describe, expect, it } from 'vitest'
import { expectDeclared } from './contract.ts'
import { describeRefusalsOn, type Subject } from './refusals.ts'
import { targetNames } from './target.ts'
import { usePostel } from './use-postel.ts'
import { basic } from './wire-call.ts'
import { expectSignalWireError } from './wire-error.ts'
import { signalWireWire } from './wires.ts'

/** What every SignalWire operation refuses in the same way, on both targets. */
export const describeSignalWireRefusals = (subject: Subject): void => {
  describeRefusalsOn(signalWireWire)(subject)
  describeParameters(subject)
  describeScopes(subject)
}

const describeParameters = (subject: Subject): void => {
  const { operationId } = subject
  const service = usePostel()
  describe.each(targetNames)(`${operationId} and its query (%s)`, (target) => {
    const ask = async (query: string, headers?: Record<string, string>) => {
      const api = await service.openSignalWire(target)
      const { path, init } = subject.request(api.root)
      return api.call(operationId, `${path}?${query}`, { ...init, ...(headers && { headers }) })
    }

    it.each(['Colour=blue', 'Colour=', 'Colour', 'colour=1&Colour=2', 'page=0', '__code=404'])(
      'refuses the unknown parameter in %s',
      async (query) => {
        const name = /^\w+/.exec(query)?.[0] ?? ''
        const says = `${name} is not a parameter of this operation`
        expectSignalWireError(await ask(query), { status: 422, code: 90000, says })
      },
    )

    it.each(['Colour=%zz', 'Colour=%FF', 'Colour=%00', '%zz=1'])(
      'refuses the query %s, which cannot be read',
      async (query) => {
        expectSignalWireError(await ask(query), { status: 400, code: 20001 })
      },
    )

    it('refuses wrong credentials before it reads the query', async () => {
      const answer = await ask('Colour=blue', { authorization: 'Basic %%%' })
      expectSignalWireError(answer, { status: 401, code: 20003 })
    })
  })
}

const describeScopes = (subject: Subject): void => {
  const { operationId } = subject
  const service = usePostel()
  describe.each(targetNames)(`${operationId} and the scopes of tokens (%s)`, (target) => {
    it('refuses an API token without the scope Messaging', async () => {
      const api = await service.openSignalWire(target)
      const { secret } = await service.postel().createApiToken(api.account, ['chat'])
      const { path, init } = subject.request(api.root)
      const headers = { authorization: basic(api.account.accountSid, secret) }
      const answer = await service.request(target, path, { ...init, headers })
      expectDeclared(operationId, answer)
      expectSignalWireError(answer, { status: 401, code: 20003, says: /scope Messaging/ })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="/)
    })

    it('refuses the API token of another project', async () => {
      const [api, other] = [
        await service.openSignalWire(target),
        await service.openSignalWire(target),
      ]
      const { path, init } = subject.request(api.root)
      const authorization = basic(api.account.accountSid, other.account.authToken)
      const answer = await api.call(operationId, path, { ...init, headers: { authorization } })
      expectSignalWireError(answer, { status: 401, code: 20003, says: /token is wrong/ })
    })
  })
}
