import type { AccountId } from '@postel/core'
import type { Credentials } from '../../http/basic-auth.ts'
import { parseAccountName } from '../../wire/account-name.ts'
import { ownAccount, type Auth, type Login } from '../../wire/auth.ts'
import { parseAccountSid } from './sid.ts'

/** A project with one of its API tokens, or with its auth token. */
export const loginOf = ({ user, password }: Credentials): Login | null => {
  const accountId = parseAccountName(user)
  return accountId && { by: 'account', accountId, secret: password, orToken: true }
}

export const ownAccountId = (auth: Auth, sid: string): AccountId =>
  ownAccount(auth, parseAccountSid(sid))
