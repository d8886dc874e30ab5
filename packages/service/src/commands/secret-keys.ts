import type { Account } from '@postel/core'
import { settings } from '../config/config.ts'
import { ConfigError, readSetting, type SettingSource } from '../config/setting.ts'
import { secretKeysFileIn } from '../data-folder.ts'
import { createSealer, type Sealer } from '../secrets/sealer.ts'
import { readSecretKeys } from '../secrets/secret-keys.ts'

/**
 * The keys of the service, known by an account that it made. Throws `ConfigError` for others: what
 * is sealed or hashed under those would never open anything.
 */
export const openSecretKeys = async (
  { id, authTokenSealed }: Account,
  source: SettingSource,
): Promise<readonly string[]> => {
  const file = secretKeysFileIn(readSetting(settings.dataDir, source) ?? '')
  const secretKeys = readSetting(settings.secretKeys, source) ?? (await readSecretKeys(file))
  if (secretKeys === null || !opens(createSealer(secretKeys), authTokenSealed, id)) {
    throw new ConfigError('Set POSTEL_SECRET_KEYS as the service has it: its keys are others.')
  }
  return secretKeys
}

const opens = (sealer: Sealer, sealed: Uint8Array, context: string): boolean => {
  try {
    sealer.open(sealed, context)
    return true
  } catch {
    return false
  }
}
