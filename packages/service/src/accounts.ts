import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  MessagingError,
  type AccountId,
  type Clock,
  type MediaAccess,
  type Reads,
} from '@postel/core'
import type { CallbackKeys } from './wire/callback-words.ts'
import type { Sealer } from './secrets/sealer.ts'

/** How long a changed token may still be taken for the old one. */
const KNOWN_FOR_MS = 60_000
const KNOWN_COUNT_MAX = 10_000

/**
 * Accounts as requests need them: with their tokens opened and known for a minute without a look at
 * the rows. Nothing else of an account is kept in memory.
 */
export interface Accounts {
  /** False for an unknown account and for a wrong token alike. */
  authenticate(id: AccountId, authToken: string): Promise<boolean>
  /** Throws for an unknown account. */
  callbackKeysOf(id: AccountId): Promise<CallbackKeys>
  /**
   * As the rows have it now: an operator may change it while the service runs, and media that are
   * to be protected must not be public for a moment longer. Throws `account_not_found`.
   */
  mediaAccessOf(id: AccountId): Promise<MediaAccess>
}

interface KnownAccount {
  authToken: string
  tokenMac: Buffer
  until: number
}

/** Signing keys other than the auth token, by account. */
export type SigningKeys = ReadonlyMap<AccountId, string>

export const createAccounts = (
  reads: Reads,
  sealer: Sealer,
  clock: Clock,
  signingKeys: SigningKeys = new Map(),
): Accounts => {
  const known = new Map<AccountId, KnownAccount>()
  // Two MACs under a key that nobody knows are compared, so that the time taken says nothing about
  // the token.
  const key = createSecretKey(randomBytes(32))
  const mac = (text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const noMac = randomBytes(32)

  const find = async (id: AccountId): Promise<KnownAccount | null> => {
    const found = known.get(id)
    if (found !== undefined && clock.now() < found.until) return found
    const account = await reads.account(id)
    if (account === null) return null
    const authToken = sealer.open(account.authTokenSealed, id)
    const fresh = { authToken, tokenMac: mac(authToken), until: clock.now() + KNOWN_FOR_MS }
    if (known.size >= KNOWN_COUNT_MAX) known.clear()
    known.set(id, fresh)
    return fresh
  }

  return {
    authenticate: async (id, authToken) => {
      const found = await find(id)
      const isRight = timingSafeEqual(mac(authToken), found?.tokenMac ?? noMac)
      return found !== null && isRight
    },
    callbackKeysOf: async (id) => {
      const found = await find(id)
      if (found === null) throw new Error(`no account ${id}`)
      const { authToken } = found
      return { authToken, signingKey: signingKeys.get(id) ?? authToken }
    },
    mediaAccessOf: async (id) => {
      const account = await reads.account(id)
      if (account === null) throw new MessagingError('account_not_found', `No account ${id}`)
      return account.mediaAccess
    },
  }
}
