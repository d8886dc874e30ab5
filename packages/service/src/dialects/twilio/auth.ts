import { MessagingError, type AccountId } from '@postel/core'
import type { Context } from 'hono'
import type { Accounts } from '../../accounts.ts'
import { parseBasic } from '../../http/basic-auth.ts'
import { CredentialsError } from '../../http/errors.ts'
import type { RateLimit } from '../../http/rate-limit.ts'
import { parseAccountSid } from './sid.ts'

/** Whose credentials a request carries; null where it may come without any, and does. */
export interface TwilioAuth {
  accountId: AccountId | null
}

export const authenticateTwilio =
  (accounts: Accounts, rateLimit: RateLimit | null) =>
  async (c: Context): Promise<TwilioAuth> => {
    const { user, password } = parseBasic(c.req.header('authorization'))
    const accountId = parseAccountSid(user)
    if (accountId === null || !(await accounts.authenticate(accountId, password))) {
      throw new CredentialsError('wrong')
    }
    if (rateLimit !== null) await rateLimit(accountId)
    return { accountId }
  }

/**
 * The account in the path, which must be the caller's own: another one is not told from one that
 * does not exist.
 */
export const ownAccountId = ({ accountId }: TwilioAuth, sid: string): AccountId => {
  if (accountId === null) throw new CredentialsError('missing')
  if (parseAccountSid(sid) === accountId) return accountId
  throw new MessagingError('account_not_found', 'The account is not the one of the credentials')
}
