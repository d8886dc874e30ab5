import type { AccountId } from '@postel/core'
import { parseAccountName } from '../../wire/account-name.ts'
import { ownAccount, type Auth, type Login } from '../../wire/auth.ts'
import type { Credentials } from '../../http/basic-auth.ts'
import { parseAccountSid, parseApiTokenSid } from './sid.ts'

/** An account with its auth token, or an API key with its secret. */
export const loginOf = ({ user, password }: Credentials): Login | null => {
  const tokenId = parseApiTokenSid(user)
  if (tokenId !== null) return { by: 'token', tokenId, secret: password }
  const accountId = parseAccountName(user)
  return accountId && { by: 'account', accountId, secret: password, orToken: false }
}

export const ownAccountId = (auth: Auth, sid: string): AccountId =>
  ownAccount(auth, parseAccountSid(sid))
