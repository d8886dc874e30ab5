import { randomBytes } from 'node:crypto'
import {
  newRandomId,
  type AccountId,
  type ApiScope,
  type ApiToken,
  type ApiTokenId,
  type Clock,
  type Storage,
} from '@postel/core'
import { makeSecret } from './secrets/secret-file.ts'
import type { TokenHasher } from './secrets/token-hasher.ts'

export interface NewApiToken {
  accountId: AccountId
  scopes: readonly ApiScope[]
  /** Made where none is given. */
  secret?: string
}

/**
 * Nothing of a token is kept in memory: one indexed read a request is the price of a revocation
 * that counts at once, be it by another process.
 */
export interface ApiTokens {
  /** Null for an unknown and for a revoked one. */
  find(secret: string): Promise<ApiToken | null>
  /** A revoked one too. */
  findAny(secret: string): Promise<ApiToken | null>
  /** The secret is told here and nowhere else. */
  create(wanted: NewApiToken): Promise<{ token: ApiToken; secret: string }>
  /** False where the account has no such token, or not any more. */
  revoke(accountId: AccountId, id: ApiTokenId): Promise<boolean>
}

export const createApiTokens = (storage: Storage, hasher: TokenHasher, clock: Clock): ApiTokens => {
  const findAny = async (secret: string): Promise<ApiToken | null> => {
    for (const hash of hasher.hashes(secret)) {
      const token = await storage.reads.apiTokenByHash(hash)
      if (token !== null) return token
    }
    return null
  }
  return {
    findAny,
    find: async (secret) => {
      const token = await findAny(secret)
      return token?.revokedAt === null ? token : null
    },
    create: async ({ accountId, scopes, secret = `PT${makeSecret()}` }) => {
      const token: ApiToken = {
        id: newRandomId<ApiTokenId>(randomBytes),
        accountId,
        secretHash: hasher.hash(secret),
        scopes,
        createdAt: clock.now(),
        revokedAt: null,
      }
      await storage.write((rows) => rows.insertApiToken(token))
      return { token, secret }
    },
    revoke: (accountId, id) =>
      storage.write((rows) => rows.revokeApiToken(accountId, id, clock.now())),
  }
}
