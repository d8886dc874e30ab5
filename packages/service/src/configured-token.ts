import type { AccountId, ApiToken, ApiTokenId } from '@postel/core'
import { parseId } from '@postel/core'
import type { ApiTokens } from './api-tokens.ts'
import { ConfigError } from './config/setting.ts'
import { readSecretFile, writeSecretFile } from './secrets/secret-file.ts'

export interface ConfiguredToken {
  accountId: AccountId
  /** Null where none is configured. */
  secret: string | null
  /** Remembers which of the account's tokens is the configured one. */
  file: string
}

/**
 * Makes the configured API token the account's, and revokes the one that was configured before:
 * what an operator took out of the configuration must not open anything any more.
 */
export const ensureConfiguredToken = async (
  apiTokens: ApiTokens,
  { accountId, secret, file }: ConfiguredToken,
): Promise<void> => {
  const before = parseId<ApiTokenId>((await readSecretFile(file)) ?? '')
  const token = secret === null ? null : await ensureToken(apiTokens, accountId, secret)
  if (before === (token?.id ?? null)) return
  if (before !== null) await apiTokens.revoke(accountId, before)
  await writeSecretFile(file, token?.id ?? '')
}

const ensureToken = async (
  apiTokens: ApiTokens,
  accountId: AccountId,
  secret: string,
): Promise<ApiToken> => {
  const found = await apiTokens.findAny(secret)
  if (found === null) {
    const { token } = await apiTokens.create({ accountId, scopes: ['messaging'], secret })
    return token
  }
  const problem = problemOf(found, accountId)
  if (problem === null) return found
  throw new ConfigError(`POSTEL_API_TOKEN is a token that ${problem}; give another.`)
}

const problemOf = (token: ApiToken, accountId: AccountId): string | null => {
  if (token.accountId !== accountId) return `belongs to the account AC${token.accountId}`
  if (token.revokedAt !== null) return 'was revoked'
  return token.scopes.includes('messaging') ? null : 'does not have the scope messaging'
}
