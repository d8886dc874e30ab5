import { access } from 'node:fs/promises'
import type { Account, AccountId, Storage } from '@postel/core'
import { openSqlite } from '@postel/storage'
import { settings } from '../config/config.ts'
import { ConfigError, readSetting, type SettingSource } from '../config/setting.ts'
import { refuseUnsupported } from '../config/unknown.ts'
import { databaseFileIn } from '../data-folder.ts'

const SHOWN_COUNT_MAX = 1_000

/** `postel accounts list`: the text to print, a line per account, oldest first. */
export const listAccounts = (source: SettingSource): Promise<string> =>
  withStorage(source, async ({ reads }) => {
    const found = await reads.accounts(SHOWN_COUNT_MAX + 1)
    const lines = found.slice(0, SHOWN_COUNT_MAX).map(lineOf)
    const more = found.length > SHOWN_COUNT_MAX ? [`and more than these ${SHOWN_COUNT_MAX}`] : []
    return [lineOf('head'), ...lines, ...more].join('\n')
  })

/** `postel accounts set`: changes one account, and tells what it is now. */
export const setAccount = async (source: SettingSource): Promise<string> => {
  // The variable is what new accounts begin with; only the flag changes one that there is.
  const mediaAccess = readSetting(settings.mediaAccess, { env: {}, flags: source.flags })
  if (mediaAccess === null || source.flags[settings.mediaAccess.flag ?? ''] === undefined) {
    throw new ConfigError(
      'postel accounts set needs what to set: --media-access public or --media-access protected.',
    )
  }
  const wanted = readSetting(settings.accountId, source)
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, wanted)
    await storage.write((rows) => rows.setMediaAccess(account.id, mediaAccess))
    return [lineOf('head'), lineOf({ ...account, mediaAccess })].join('\n')
  })
}

/** Without an id, the only account. */
const findAccount = async ({ reads }: Storage, id: AccountId | null): Promise<Account> => {
  if (id !== null) {
    const account = await reads.account(id)
    if (account !== null) return account
    throw new ConfigError(
      `There is no account AC${id}; 'postel accounts list' shows those there are.`,
    )
  }
  const [first, second] = await reads.accounts(2)
  if (first !== undefined && second === undefined) return first
  throw new ConfigError(
    first === undefined
      ? "There is no account yet; 'postel serve' makes the first one."
      : 'There are several accounts; name one with --account-sid.',
  )
}

/**
 * A running service may have the same folder: SQLite lets both write, and the service reads the
 * media access of an account from the rows each time, so that a change counts at once.
 */
const withStorage = async (
  source: SettingSource,
  use: (storage: Storage) => Promise<string>,
): Promise<string> => {
  refuseUnsupported(source.env)
  const dataDir = readSetting(settings.dataDir, source) ?? ''
  const file = databaseFileIn(dataDir)
  if (!(await exists(file))) {
    throw new ConfigError(
      `POSTEL_DATA_DIR ${dataDir} has no database; 'postel serve' makes one at its first start.`,
    )
  }
  const { storage } = await openSqlite({ file })
  try {
    return await use(storage)
  } finally {
    await storage.close()
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const lineOf = (account: Account | 'head'): string => {
  const [sid, mediaAccess, created] =
    account === 'head'
      ? ['account', 'media access', 'created']
      : [`AC${account.id}`, account.mediaAccess, new Date(account.createdAt).toISOString()]
  return `${sid.padEnd(36)}${mediaAccess.padEnd(14)}${created}`
}
