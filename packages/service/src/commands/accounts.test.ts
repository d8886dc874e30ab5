import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../config/config.ts'
import { createLog } from '../log.ts'
import { openService, type OpenService } from '../serve.ts'
import { listAccounts, setAccount } from './accounts.ts'

let dataDir: string
let service: OpenService

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postel-accounts-'))
  const env = { POSTEL_DATA_DIR: dataDir }
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

const PROTECTED = { 'media-access': 'protected' }

const accessOf = async ({ id }: { id: OpenService['account']['id'] }) =>
  (await service.storage.reads.account(id))?.mediaAccess

/** All of these run beside a service that has the folder open. */
describe('postel accounts', () => {
  it('lists the accounts, oldest first', async () => {
    const other = await service.createAccount()
    const [head, first, second, ...more] = (await listAccounts(source())).split('\n')
    expect(head).toMatch(/^account +media access +created$/)
    expect([first, second].join()).toContain(`AC${service.account.id}`)
    expect([first, second].join()).toContain(`AC${other.id}`)
    expect(first).toMatch(/^AC[0-9a-f]{32} +public +\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(more).toEqual([])
  })

  it('changes the only account, and the service that runs sees it at once', async () => {
    expect(await setAccount(source(PROTECTED))).toContain(`AC${service.account.id}  protected`)
    expect(await accessOf(service.account)).toBe('protected')
    await setAccount(source({ 'media-access': 'public' }))
    expect(await accessOf(service.account)).toBe('public')
  })

  it('wants to be told which of several, by its flag or its variable', async () => {
    const other = await service.createAccount()
    await expect(setAccount(source(PROTECTED))).rejects.toThrow('name one with --account-sid')
    await setAccount(source({ ...PROTECTED, 'account-sid': `AC${other.id}` }))
    expect(await accessOf(other)).toBe('protected')
    expect(await accessOf(service.account)).toBe('public')
    await setAccount(source(PROTECTED, { POSTEL_ACCOUNT_SID: `AC${service.account.id}` }))
    expect(await accessOf(service.account)).toBe('protected')
  })

  it('wants to be told what to set, by the flag: the variable is for new accounts', async () => {
    const env = { POSTEL_MEDIA_ACCESS: 'protected' }
    await expect(setAccount(source({}, env))).rejects.toThrow('needs what to set: --media-access')
    await expect(setAccount(source({ 'media-access': 'x' }))).rejects.toThrow(
      '`public` or `protected`',
    )
  })

  it('refuses an account that does not exist', async () => {
    const flags = { ...PROTECTED, 'account-sid': `AC${'0'.repeat(32)}` }
    await expect(setAccount(source(flags))).rejects.toThrow('There is no account AC0000')
  })
})
