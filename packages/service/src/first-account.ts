import { randomBytes } from 'node:crypto'
import { newRandomId, type Account, type AccountId, type Clock, type Storage } from '@postel/core'
import type { Config } from './config/config.ts'
import { ConfigError } from './config/setting.ts'
import type { Log } from './log.ts'
import type { Sealer } from './secrets/sealer.ts'
import { makeSecret } from './secrets/secret-file.ts'

/** The account that the service can be used with at once. */
export interface FirstAccount {
  id: AccountId
  authToken: string
}

type Ports = { storage: Storage; sealer: Sealer; clock: Clock }
type Wanted = Pick<Config, 'accountId' | 'authToken' | 'mediaAccess'>

/**
 * The configured account, else the oldest; made where there is none. A later start finds the same
 * one.
 */
export const ensureFirstAccount = async (ports: Ports, wanted: Wanted): Promise<FirstAccount> => {
  const { reads } = ports.storage
  const found =
    wanted.accountId === null
      ? (await reads.accounts(1)).at(0)
      : ((await reads.account(wanted.accountId)) ?? undefined)
  return found === undefined ? makeAccount(ports, wanted) : openAccount(ports, found, wanted)
}

/**
 * The setting is for new accounts only. Whoever sets it for an account that is there already must
 * not believe that its media are protected now.
 */
export const warnOfPublicMedia = async (
  { reads }: Storage,
  id: AccountId,
  { mediaAccess }: Pick<Config, 'mediaAccess'>,
  log: Log,
): Promise<void> => {
  if (mediaAccess !== 'protected' || (await reads.account(id))?.mediaAccess !== 'public') return
  log.warn(
    { account: `AC${id}` },
    'the media of this account are still public: POSTEL_MEDIA_ACCESS is for new accounts; ' +
      "'postel accounts set --media-access protected' changes this one",
  )
}

/** A new account: with the wanted id and token, or with made ones. */
export const makeAccount = async (ports: Ports, wanted: Wanted): Promise<FirstAccount> => {
  const id = wanted.accountId ?? newRandomId<AccountId>(randomBytes)
  const authToken = wanted.authToken ?? makeSecret()
  const account: Account = {
    id,
    mediaAccess: wanted.mediaAccess,
    authTokenSealed: ports.sealer.seal(authToken, id),
    createdAt: ports.clock.now(),
  }
  await ports.storage.write((rows) => rows.insertAccount(account))
  return { id, authToken }
}

const openAccount = async (
  { sealer, storage }: Ports,
  { id, authTokenSealed }: Account,
  { authToken }: Wanted,
): Promise<FirstAccount> => {
  const kept = openToken(sealer, authTokenSealed, id)
  if (authToken === null || authToken === kept) return { id, authToken: kept }
  // The configuration is where an operator changes the token of this account.
  await storage.write((rows) => rows.replaceAuthToken(id, sealer.seal(authToken, id)))
  return { id, authToken }
}

const openToken = (sealer: Sealer, sealed: Uint8Array, id: AccountId): string => {
  try {
    return sealer.open(sealed, id)
  } catch (error) {
    throw new ConfigError(
      `The auth token of AC${id} was sealed under another key; ` +
        'POSTEL_SECRET_KEYS must still list it.',
      { cause: error },
    )
  }
}
