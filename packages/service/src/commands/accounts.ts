import type { Account } from '@postel/core'
import { settings } from '../config/config.ts'
import { ConfigError, readSetting, type SettingSource } from '../config/setting.ts'
import { findAccount, withStorage } from './with-storage.ts'

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
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    await storage.write((rows) => rows.setMediaAccess(account.id, mediaAccess))
    return [lineOf('head'), lineOf({ ...account, mediaAccess })].join('\n')
  })
}

const lineOf = (account: Account | 'head'): string => {
  const [sid, mediaAccess, created] =
    account === 'head'
      ? ['account', 'media access', 'created']
      : [`AC${account.id}`, account.mediaAccess, new Date(account.createdAt).toISOString()]
  return `${sid.padEnd(36)}${mediaAccess.padEnd(14)}${created}`
}
