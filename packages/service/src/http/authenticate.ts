import type { AccountId, ApiScope } from '@postel/core'
import type { Accounts } from '../accounts.ts'
import type { ApiTokens } from '../api-tokens.ts'
import type { Auth, Login } from '../wire/auth.ts'
import type { Dialect } from '../wire/dialect.ts'
import { parseBasic } from './basic-auth.ts'
import { AccessError, CredentialsError } from './errors.ts'
import type { RateLimit } from './rate-limit.ts'

interface AuthenticatePorts {
  accounts: Pick<Accounts, 'authenticate'>
  apiTokens: Pick<ApiTokens, 'find'>
  rateLimit: RateLimit | null
}

/**
 * The `Authorization` of a request, as one wire reads it. Throws `CredentialsError`; where API
 * tokens are not `good` enough, `AccessError` for one that is right.
 */
export type Authenticate = (
  header: string | undefined,
  dialect: Dialect,
  good?: 'any' | 'auth-token',
) => Promise<Auth>

export const createAuthenticate = (ports: AuthenticatePorts): Authenticate => {
  const { rateLimit } = ports
  return async (header, { loginOf, scope }, good = 'any') => {
    const login = loginOf(parseBasic(header))
    const needed = good === 'any' ? scope : null
    const accountId = login && (await accountOf(ports, login, needed))
    if (accountId === null) throw new CredentialsError('wrong')
    if (rateLimit !== null) await rateLimit(accountId)
    return { accountId }
  }
}

const accountOf = async (
  { accounts, apiTokens }: AuthenticatePorts,
  login: Login,
  scope: ApiScope | null,
): Promise<AccountId | null> => {
  if (login.by === 'account') {
    if (await accounts.authenticate(login.accountId, login.secret)) return login.accountId
    if (!login.orToken) return null
  }
  const token = await apiTokens.find(login.secret)
  if (token === null) return null
  const isTheirs =
    login.by === 'token' ? token.id === login.tokenId : token.accountId === login.accountId
  if (!isTheirs) return null
  if (scope === null) throw new AccessError('api-token')
  if (!token.scopes.includes(scope)) throw new CredentialsError('scope')
  return token.accountId
}
