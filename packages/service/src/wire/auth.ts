import { MessagingError, type AccountId, type ApiTokenId } from '@postel/core'
import { CredentialsError } from '../http/errors.ts'

/** Whose credentials a request carries; null where it may come without any, and does. */
export interface Auth {
  accountId: AccountId | null
}

/** Who a user name and a password claim to be on one wire. */
export type Login =
  /** `orToken`: the secret may also be an API token of the account. */
  | { by: 'account'; accountId: AccountId; secret: string; orToken: boolean }
  | { by: 'token'; tokenId: ApiTokenId; secret: string }

/**
 * The account in the path, which must be the caller's own: another one is not told from one that
 * does not exist.
 */
export const ownAccount = ({ accountId }: Auth, asked: AccountId | null): AccountId => {
  if (accountId === null) throw new CredentialsError('missing')
  if (asked === accountId) return accountId
  throw new MessagingError('account_not_found', 'The account is not the one of the credentials')
}
