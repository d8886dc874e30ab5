import type { Account, AccountId, Reads } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { createAccounts } from './accounts.ts'
import { createSealer } from './secrets/sealer.ts'

const ID = '0123456789abcdef0123456789abcdef' as AccountId
const OTHER = 'f'.repeat(32) as AccountId

const setUp = () => {
  const sealer = createSealer(['k'.repeat(32)])
  const time = { now: 0 }
  const rows = { token: 'the right token', mediaAccess: 'public', lookups: 0 }
  const reads = {
    account: (id: AccountId) => {
      rows.lookups += 1
      const { token, mediaAccess } = rows
      const account = { id, mediaAccess, authTokenSealed: sealer.seal(token, id) } as Account
      return Promise.resolve(id === ID ? account : null)
    },
  } as Reads
  return { accounts: createAccounts(reads, sealer, { now: () => time.now }), rows, time }
}

describe('createAccounts', () => {
  it('knows the account by its own token only', async () => {
    const { accounts } = setUp()
    expect(await accounts.authenticate(ID, 'the right token')).toBe(true)
    expect(await accounts.authenticate(ID, 'the wrong token')).toBe(false)
    expect(await accounts.authenticate(ID, '')).toBe(false)
    expect(await accounts.authenticate(OTHER, 'the right token')).toBe(false)
  })

  it('looks at the rows once a minute, so that a changed token counts by then', async () => {
    const { accounts, rows, time } = setUp()
    await accounts.authenticate(ID, 'the right token')
    rows.token = 'the new token'
    time.now = 59_999
    expect(await accounts.authenticate(ID, 'the new token')).toBe(false)
    expect(rows.lookups).toBe(1)
    time.now = 60_000
    expect(await accounts.authenticate(ID, 'the new token')).toBe(true)
    expect((await accounts.callbackKeysOf(ID)).authToken).toBe('the new token')
  })

  it('looks at the rows each time for who may read media, so that a change counts at once', async () => {
    const { accounts, rows } = setUp()
    expect(await accounts.mediaAccessOf(ID)).toBe('public')
    rows.mediaAccess = 'protected'
    expect(await accounts.mediaAccessOf(ID)).toBe('protected')
    await expect(accounts.mediaAccessOf(OTHER)).rejects.toMatchObject({ code: 'account_not_found' })
  })
})
