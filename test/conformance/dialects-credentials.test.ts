import { describe, expect, it } from 'vitest'
import { openBoth } from '../support/both-wires.ts'
import type { TestAccount } from '../support/postel.ts'
import { uuidOf } from '../support/spelling.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { basic } from '../support/wire-call.ts'
import { expectError, expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const REFUSED = { status: 401, code: 20003 }

describe.each(targetNames)('credentials on two wires (%s)', (target) => {
  const listTwilio = ({ accountSid }: TestAccount, user: string, password: string) =>
    service.request(target, `/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      headers: { authorization: basic(user, password) },
    })
  const listSignalWire = ({ accountSid }: TestAccount, user: string, password: string) =>
    service.request(target, `/api/laml/2010-04-01/Accounts/${uuidOf(accountSid)}/Messages`, {
      headers: { authorization: basic(user, password) },
    })

  it('the auth token opens both, under either spelling of the account', async () => {
    const { account, twilio, signalWire } = await openBoth(service, target)
    expect((await twilio.list()).status).toBe(200)
    expect((await signalWire.list()).status).toBe(200)
    const { accountSid, authToken } = account
    for (const user of [accountSid, uuidOf(accountSid), uuidOf(accountSid).toUpperCase()]) {
      expect((await listTwilio(account, user, authToken)).status).toBe(200)
      expect((await listSignalWire(account, user, authToken)).status).toBe(200)
    }
  })

  it('an API token opens SignalWire’s under the project, and Twilio’s under its own SID', async () => {
    const { postel } = service
    const account = await postel().createAccount()
    const { sid, secret } = await postel().createApiToken(account, ['messaging'])
    const project = uuidOf(account.accountSid)
    expect(sid).toMatch(/^SK[0-9a-f]{32}$/)
    expect((await listTwilio(account, sid, secret)).status).toBe(200)
    expect((await listSignalWire(account, project, secret)).status).toBe(200)
    expectError(await listTwilio(account, account.accountSid, secret), REFUSED)
    expectSignalWireError(await listSignalWire(account, sid, secret), REFUSED)
  })

  it('an API token opens nothing under another one’s SID, in part, or for another account', async () => {
    const { postel } = service
    const [account, other] = [await postel().createAccount(), await postel().createAccount()]
    const token = await postel().createApiToken(account, ['messaging'])
    const twin = await postel().createApiToken(account, ['messaging'])
    expectError(await listTwilio(account, twin.sid, token.secret), REFUSED)
    expectError(await listTwilio(account, token.sid, token.secret.slice(1)), REFUSED)
    expectError(await listTwilio(account, token.sid, account.authToken), REFUSED)
    expectError(await listTwilio(account, `SK${'0'.repeat(32)}`, token.secret), REFUSED)
    expectError(await listTwilio(other, token.sid, token.secret), { status: 404, code: 20404 })
    const project = uuidOf(account.accountSid)
    expectSignalWireError(await listSignalWire(other, project, token.secret), {
      status: 404,
      code: 20404,
    })
  })

  it('an API token needs the scope on both', async () => {
    const { postel } = service
    const account = await postel().createAccount()
    const { sid, secret } = await postel().createApiToken(account, ['chat'])
    expectError(await listTwilio(account, sid, secret), REFUSED)
    const answer = await listSignalWire(account, uuidOf(account.accountSid), secret)
    expectSignalWireError(answer, { ...REFUSED, says: /scope Messaging/ })
    const both = await postel().createApiToken(account, ['chat', 'messaging'])
    expect((await listTwilio(account, both.sid, both.secret)).status).toBe(200)
  })

  it('an API token that was revoked opens nothing any more', async () => {
    const { postel } = service
    const account = await postel().createAccount()
    const token = await postel().createApiToken(account, ['messaging'])
    const project = uuidOf(account.accountSid)
    expect((await listSignalWire(account, project, token.secret)).status).toBe(200)
    await postel().revokeApiToken(account, token)
    expectError(await listTwilio(account, token.sid, token.secret), REFUSED)
    expectSignalWireError(await listSignalWire(account, project, token.secret), REFUSED)
  })
})

describe('POSTEL_API_TOKEN', () => {
  const accountSid = `AC${'c'.repeat(32)}`
  const configured = usePostel({
    env: {
      POSTEL_ACCOUNT_SID: accountSid,
      POSTEL_AUTH_TOKEN: 'd'.repeat(32),
      POSTEL_API_TOKEN: 'PT-the-token-of-the-first-project',
    },
  })

  it('opens the first project', async () => {
    const project = uuidOf(accountSid)
    const path = `/api/laml/2010-04-01/Accounts/${project}/Messages`
    const authorization = basic(project, 'PT-the-token-of-the-first-project')
    const answer = await configured.request('http', path, { headers: { authorization } })
    expect(answer.status).toBe(200)
  })
})

describe.each(targetNames)('paths of two wires (%s)', (target) => {
  it.each([
    ['/api/laml', 404],
    ['/api/laml/2010-04-01/Accounts/{project}/Nothing', 404],
    ['/api/laml/2010-04-01/Accounts/{project}/Messages.xml', 404],
    ['/api/laml/2010-04-01/Accounts/{account}/Messages', 404],
    ['/api/laml/2010-04-01/Accounts/{project}/Messages/SM1', 404],
    ['/2010-04-01/Accounts/{project}/Nothing', 404],
    ['/2010-04-01/Accounts/{project}/Messages.xml', 404],
    ['/2010-04-01/Accounts/{project}/Messages/123.json', 404],
    ['/2010-04-01/Accounts/{project}/Messages/123', 404],
    ['/2010-04-01/Accounts/{project}/Messages/%zz', 404],
    ['/api/laml/2010-04-01/Accounts/{project}/Messages/%zz', 400],
    ['/api/laml/2010-04-01/Accounts/123/Messages/%zz', 400],
    ['/2010-04-01/Accounts/{project}/Messages/123.xml', 404],
    ['/2010-04-01/Accounts/{project}/Messages/123/Media.xml', 404],
    ['/2010-04-01/Accounts/{project}/Messages/123/Media/123', 404],
    ['/2010-04-01/Accounts/{project}/Messages/123/Feedback.json', 404],
  ])('%s is refused in the shape of SignalWire’s, with %d', async (path, status) => {
    const { account, signalWire } = await openBoth(service, target)
    const filled = path
      .replace('{project}', signalWire.account.accountSid)
      .replace('{account}', account.accountSid)
    const headers = { authorization: signalWire.authorization }
    const answer = await service.request(target, filled, { headers })
    expectSignalWireError(answer, { status, code: status === 400 ? 20001 : 20404 })
  })

  it.each(['PUT', 'PATCH'])('%s is refused in it too, under every spelling', async (method) => {
    const { signalWire } = await openBoth(service, target)
    const { sid } = await signalWire.send()
    for (const root of [signalWire.root, signalWire.root.replace('/api/laml', '')]) {
      for (const rest of ['', '.json', `/${sid}`, `/${sid}.json`, `/${sid}/Media`]) {
        const init = { method, headers: { authorization: signalWire.authorization } }
        const answer = await service.request(target, `${root}/Messages${rest}`, init)
        expectSignalWireError(answer, { status: 405, code: 20004, says: method })
      }
    }
  })

  it('a path of Twilio’s is refused in its own shape', async () => {
    const { twilio } = await openBoth(service, target)
    const headers = { authorization: twilio.authorization }
    const path = twilio.root.replace(/AC.*/, 'x')
    expectError(await service.request(target, `${path}/Messages.json`, { headers }), {
      status: 404,
      code: 20404,
    })
    expectError(await service.request(target, '/nothing'), { status: 404, code: 20404 })
  })
})
