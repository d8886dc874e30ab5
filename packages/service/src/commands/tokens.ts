import type { ApiToken, ApiTokenId, Clock } from '@postel/core'
import { createApiTokens } from '../api-tokens.ts'
import { ConfigError, type SettingSource } from '../config/setting.ts'
import { createTokenHasher } from '../secrets/token-hasher.ts'
import { options, readOption } from './options.ts'
import { openSecretKeys } from './secret-keys.ts'
import { findAccount, withStorage } from './with-storage.ts'

const SHOWN_COUNT_MAX = 1_000

const SYSTEM_CLOCK: Clock = { now: () => Date.now() }

/** `postel tokens list`: the text to print, a line per token of one account, oldest first. */
export const listTokens = (source: SettingSource): Promise<string> =>
  withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const found = await storage.reads.apiTokens(account.id, SHOWN_COUNT_MAX + 1)
    const lines = found.slice(0, SHOWN_COUNT_MAX).map(lineOf)
    const more = found.length > SHOWN_COUNT_MAX ? [`and more than these ${SHOWN_COUNT_MAX}`] : []
    return [HEAD, ...lines, ...more].join('\n')
  })

/** `postel tokens create`: the one time that a token is shown. */
export const createToken = async (source: SettingSource): Promise<string> => {
  const scopes = readOption(options.scopes, source) ?? ['messaging']
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const hasher = createTokenHasher(await openSecretKeys(account, source))
    const apiTokens = createApiTokens(storage, hasher, SYSTEM_CLOCK)
    const { token, secret } = await apiTokens.create({ accountId: account.id, scopes })
    return [
      HEAD,
      lineOf(token),
      '',
      `The token is ${secret}`,
      "It is kept nowhere and not shown again. On SignalWire's wire it is the password of the",
      `project; on Twilio's it is the password of the user SK${token.id}.`,
    ].join('\n')
  })
}

/** `postel tokens revoke`: counts at once, also in a service that runs. */
export const revokeToken = async (source: SettingSource): Promise<string> => {
  const id = readOption<ApiTokenId>(options.tokenId, source)
  if (id === null) {
    throw new ConfigError(
      "postel tokens revoke needs --token-sid; 'postel tokens list' shows those there are.",
    )
  }
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const at = SYSTEM_CLOCK.now()
    const isRevoked = await storage.write((rows) => rows.revokeApiToken(account.id, id, at))
    const token = await storage.reads.apiToken(id)
    if (isRevoked && token !== null) return [HEAD, lineOf(token)].join('\n')
    throw new ConfigError(
      `AC${account.id} has no token SK${id} that could be revoked; 'postel tokens list' shows its tokens.`,
    )
  })
}

const row = (sid: string, scopes: string, created: string, revoked: string): string =>
  `${sid.padEnd(36)}${scopes.padEnd(16)}${created.padEnd(26)}${revoked}`.trimEnd()

const HEAD = row('token', 'scopes', 'created', 'revoked')

const lineOf = ({ id, scopes, createdAt, revokedAt }: ApiToken): string =>
  row(`SK${id}`, scopes.join(','), dateOf(createdAt), revokedAt === null ? '' : dateOf(revokedAt))

const dateOf = (unixMs: number): string => new Date(unixMs).toISOString()
