import { MessagingError, type Account, type AccountId } from '@postel/core'
import type { Context } from 'hono'
import type { Accounts } from '../../accounts.ts'
import { parseBasic } from '../../http/basic-auth.ts'
import { CredentialsError } from '../../http/errors.ts'
import type { RateLimit } from '../../http/rate-limit.ts'
import { parseAccountSid } from './sid.ts'

/** Whose credentials a request carries; null where it may come without any, and does. */
export interface TwilioAuth {
  account: Account | null
}

export const authenticateTwilio =
  (accounts: Accounts, rateLimit: RateLimit | null) =>
  async (c: Context): Promise<TwilioAuth> => {
    const { user, password } = parseBasic(c.req.header('authorization'))
    const id = parseAccountSid(user)
    const account = id === null ? null : await accounts.authenticate(id, password)
    if (account === null) throw new CredentialsError('wrong')
    if (rateLimit !== null) await rateLimit(account.id)
    return { account }
  }

/**
 * The account in the path, which must be the caller's own: another one is not told from one that
 * does not exist.
 */
export const ownAccountId = ({ account }: TwilioAuth, sid: string): AccountId => {
  if (account === null) throw new CredentialsError('missing')
  if (parseAccountSid(sid) === account.id) return account.id
  throw new MessagingError('account_not_found', 'The account is not the one of the credentials')
}
