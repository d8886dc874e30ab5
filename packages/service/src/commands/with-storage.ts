import { access } from 'node:fs/promises'
import type { Account, AccountId, JobQueue, Storage } from '@postel/core'
import { openSqlite } from '@postel/storage'
import { settings } from '../config/config.ts'
import { ConfigError, readSetting, type SettingSource } from '../config/setting.ts'
import { refuseUnsupported } from '../config/unknown.ts'
import { databaseFileIn } from '../data-folder.ts'

/**
 * A running service may have the same folder: SQLite lets both write, and the service reads the
 * media access of an account and the API tokens from the rows each time, so that a change counts at
 * once.
 */
export const withStorage = async (
  source: SettingSource,
  use: (storage: Storage, jobs: JobQueue) => Promise<string>,
): Promise<string> => {
  refuseUnsupported(source.env)
  const dataDir = readSetting(settings.dataDir, source) ?? ''
  const file = databaseFileIn(dataDir)
  if (!(await exists(file))) {
    throw new ConfigError(
      `POSTEL_DATA_DIR ${dataDir} has no database; 'postel serve' makes one at its first start.`,
    )
  }
  const { storage, jobs } = await openSqlite({ file })
  try {
    return await use(storage, jobs)
  } finally {
    await storage.close()
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** The account that is asked for; without one, the only account. */
export const findAccount = async ({ reads }: Storage, source: SettingSource): Promise<Account> => {
  const id = readSetting<AccountId>(settings.accountId, source)
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
