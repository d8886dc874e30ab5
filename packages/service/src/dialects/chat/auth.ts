import type { AccountId } from '@postel/core'
import type { Credentials } from '../../http/basic-auth.ts'
import { CredentialsError } from '../../http/errors.ts'
import { parseAccountName } from '../../wire/account-name.ts'
import type { Auth, Login } from '../../wire/auth.ts'
import { parseApiTokenSid } from './sid.ts'

/** An account with its auth token, or an API key with its secret. */
export const loginOf = ({ user, password }: Credentials): Login | null => {
  const tokenId = parseApiTokenSid(user)
  if (tokenId !== null) return { by: 'token', tokenId, secret: password }
  const accountId = parseAccountName(user)
  return accountId && { by: 'account', accountId, secret: password, orToken: false }
}

/** Paths of this wire name no account: it is always the caller's own. */
export const callerOf = ({ accountId }: Auth): AccountId => {
  if (accountId === null) throw new CredentialsError('missing')
  return accountId
}
