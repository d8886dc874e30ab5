import { secretKeys as parseSecretKeys } from '../config/parsers.ts'
import { ConfigError } from '../config/setting.ts'
import { makeSecret, readSecretFile, writeSecretFile } from './secret-file.ts'

/** Those that are configured; else those in the file, which is made at the first start. */
export const ensureSecretKeys = async (
  configured: readonly string[] | null,
  file: string,
): Promise<readonly string[]> => {
  const keys = configured ?? (await readSecretKeys(file))
  if (keys !== null) return keys
  const made = makeSecret()
  await writeSecretFile(file, made)
  return [made]
}

/** Null where there is no such file. */
export const readSecretKeys = async (file: string): Promise<readonly string[] | null> => {
  const kept = await readSecretFile(file)
  if (kept === null) return null
  const keys = parseSecretKeys(kept)
  if (keys !== undefined) return keys
  throw new ConfigError(
    `${file} does not hold the secret keys that were made at the first start; restore it, ` +
      'or set POSTEL_SECRET_KEYS.',
  )
}
