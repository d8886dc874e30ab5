import type { AccountId } from '@postel/core'
import { settings } from '../config/config.ts'
import { ConfigError, readSetting, type SettingSource } from '../config/setting.ts'
import { makeAccount } from '../first-account.ts'
import { createSealer } from '../secrets/sealer.ts'
import { readOption } from './options.ts'
import { openSecretKeys } from './secret-keys.ts'
import { withStorage } from './with-storage.ts'

/**
 * `postel accounts create`: the one time that the auth token is shown. Counts at once, also in a
 * service that runs.
 */
export const createAccount = async (source: SettingSource): Promise<string> => {
  // The variable names the first account, which there is already.
  const accountId = readOption<AccountId>(settings.accountId, source)
  const mediaAccess = readSetting(settings.mediaAccess, source) ?? 'public'
  return withStorage(source, async (storage) => {
    const [first] = await storage.reads.accounts(1)
    if (first === undefined) {
      throw new ConfigError("There is no account yet; 'postel serve' makes the first one.")
    }
    if (accountId !== null && (await storage.reads.account(accountId)) !== null) {
      throw new ConfigError(`There is an account AC${accountId} already.`)
    }
    const sealer = createSealer(await openSecretKeys(first, source))
    const clock = { now: () => Date.now() }
    const wanted = { accountId, authToken: null, mediaAccess }
    const { id, authToken } = await makeAccount({ storage, sealer, clock }, wanted)
    return [
      `The account is AC${id}`,
      `Its auth token is ${authToken}`,
      'It is kept sealed and not shown again: it is the password of the account on every wire, and',
      'signs its callbacks.',
    ].join('\n')
  })
}
