import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createAccount } from './create-account.ts'
import { addNumber } from './numbers.ts'
import { useServiceBeside } from './service-beside.test-support.ts'

const beside = useServiceBeside({ POSTEL_CARRIER_STEP_MS: '0' })
const { source } = beside

const made = async (flags: Record<string, string> = {}, env: Record<string, string> = {}) => {
  const text = await createAccount(source(flags, env))
  const [, sid = ''] = /account is (AC[0-9a-f]{32})$/m.exec(text) ?? []
  const [, authToken = ''] = /auth token is (\S+)$/m.exec(text) ?? []
  return { sid, authToken }
}

const call = async (
  { sid, authToken }: { sid: string; authToken: string },
  form?: Record<string, string>,
) => {
  const url = `http://x/2010-04-01/Accounts/${sid}/Messages.json`
  const headers = { authorization: `Basic ${btoa(`${sid}:${authToken}`)}` }
  const body = form && new URLSearchParams(form)
  const answer = await beside.service.fetch(
    new Request(url, { headers, ...(body && { method: 'POST', body }) }),
  )
  return { status: answer.status, body: (await answer.json()) as { messages: object[] } }
}

const POLLS_MAX = 200

describe('postel accounts create', () => {
  it('makes an account that the running service knows, and to whom the other writes', async () => {
    const other = await made()
    const first = {
      sid: `AC${beside.service.account.id}`,
      authToken: beside.service.account.authToken,
    }
    expect((await call(other)).status).toBe(200)
    expect((await call({ ...other, authToken: first.authToken })).status).toBe(401)
    await addNumber(source({ 'account-sid': other.sid, number: '+14155550123' }))
    beside.service.runner.start()
    await call(first, { To: '+14155550123', From: '+14155550100', Body: 'Welcome' })
    let found: object[] = []
    for (let polls = 0; polls < POLLS_MAX && found.length === 0; polls += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      found = (await call(other)).body.messages
    }
    expect(found).toMatchObject([{ direction: 'inbound', body: 'Welcome', to: '+14155550123' }])
  })

  it('gives it the Sid and the media access that were asked for, else those of new accounts', async () => {
    const sid = `AC${'5'.repeat(32)}`
    expect(await made({ 'account-sid': sid, 'media-access': 'protected' })).toMatchObject({ sid })
    const env = {
      POSTEL_MEDIA_ACCESS: 'protected',
      POSTEL_ACCOUNT_SID: `AC${beside.service.account.id}`,
    }
    await made({}, env)
    await made()
    const accounts = await beside.service.storage.reads.accounts(9)
    expect(accounts.map((one) => one.mediaAccess).sort()).toEqual([
      'protected',
      'protected',
      'public',
      'public',
    ])
    await expect(made({ 'account-sid': sid })).rejects.toThrow(`an account ${sid} already`)
  })

  it('keeps no auth token in clear, and makes none under keys of another service', async () => {
    const { authToken } = await made()
    const env = { POSTEL_SECRET_KEYS: 'x'.repeat(32) }
    await expect(made({}, env)).rejects.toThrow('POSTEL_SECRET_KEYS')
    const { databaseFile } = beside.service.folder
    await beside.stop()
    expect((await readFile(databaseFile)).includes(authToken)).toBe(false)
  })
})
