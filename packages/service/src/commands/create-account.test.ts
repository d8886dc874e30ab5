import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../config/config.ts'
import { createLog } from '../log.ts'
import { openService, type OpenService } from '../serve.ts'
import { createAccount } from './create-account.ts'
import { addNumber } from './numbers.ts'

let dataDir: string
let service: OpenService

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postel-create-account-'))
  const env = { POSTEL_DATA_DIR: dataDir, POSTEL_CARRIER_STEP_MS: '0' }
  service = await openService(readConfig({ env }), { log: createLog('silent') })
})
afterEach(async () => {
  await service.close()
  await rm(dataDir, { recursive: true })
})

const source = (flags: Record<string, string> = {}, env: Record<string, string> = {}) => ({
  env: { POSTEL_DATA_DIR: dataDir, ...env },
  flags,
})

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
  const answer = await service.fetch(
    new Request(url, { headers, ...(body && { method: 'POST', body }) }),
  )
  return { status: answer.status, body: (await answer.json()) as { messages: object[] } }
}

const POLLS_MAX = 200

/** All of these run beside a service that has the folder open. */
describe('postel accounts create', () => {
  it('makes an account that the running service knows, and to whom the other writes', async () => {
    const other = await made()
    const first = { sid: `AC${service.account.id}`, authToken: service.account.authToken }
    expect((await call(other)).status).toBe(200)
    expect((await call({ ...other, authToken: first.authToken })).status).toBe(401)
    await addNumber(source({ 'account-sid': other.sid, number: '+14155550123' }))
    service.runner.start()
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
    const env = { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_ACCOUNT_SID: `AC${service.account.id}` }
    await made({}, env)
    await made()
    const accounts = await service.storage.reads.accounts(9)
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
    await service.close()
    expect((await readFile(service.folder.databaseFile)).includes(authToken)).toBe(false)
    service = await openService(readConfig({ env: source().env }), { log: createLog('silent') })
  })
})
