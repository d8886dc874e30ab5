import { describe, expect, it } from 'vitest'
import type { OpenService } from '../serve.ts'
import { listAccounts, setAccount } from './accounts.ts'
import { useServiceBeside } from './service-beside.test-support.ts'

const beside = useServiceBeside()
const { source } = beside

const PROTECTED = { 'media-access': 'protected' }

const accessOf = async ({ id }: { id: OpenService['account']['id'] }) =>
  (await beside.service.storage.reads.account(id))?.mediaAccess

describe('postel accounts', () => {
  it('lists the accounts, oldest first', async () => {
    const other = await beside.service.createAccount()
    const [head, first, second, ...more] = (await listAccounts(source())).split('\n')
    expect(head).toMatch(/^account +media access +created$/)
    expect([first, second].join()).toContain(`AC${beside.service.account.id}`)
    expect([first, second].join()).toContain(`AC${other.id}`)
    expect(first).toMatch(/^AC[0-9a-f]{32} +public +\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(more).toEqual([])
  })

  it('changes the only account, and the service that runs sees it at once', async () => {
    expect(await setAccount(source(PROTECTED))).toContain(
      `AC${beside.service.account.id}  protected`,
    )
    expect(await accessOf(beside.service.account)).toBe('protected')
    await setAccount(source({ 'media-access': 'public' }))
    expect(await accessOf(beside.service.account)).toBe('public')
  })

  it('wants to be told which of several, by its flag or its variable', async () => {
    const other = await beside.service.createAccount()
    await expect(setAccount(source(PROTECTED))).rejects.toThrow('name one with --account-sid')
    await setAccount(source({ ...PROTECTED, 'account-sid': `AC${other.id}` }))
    expect(await accessOf(other)).toBe('protected')
    expect(await accessOf(beside.service.account)).toBe('public')
    await setAccount(source(PROTECTED, { POSTEL_ACCOUNT_SID: `AC${beside.service.account.id}` }))
    expect(await accessOf(beside.service.account)).toBe('protected')
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
