import type { IHttpOperation } from '@stoplight/types'
import { isOpen } from './contract.ts'

/** Named as the contract's examples of a 401 are. */
export type CredentialsProblem = 'credentials-missing' | 'credentials-malformed'

export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  readonly problem: CredentialsProblem

  constructor(problem: CredentialsProblem) {
    super(problem)
    this.problem = problem
  }
}

const BASIC = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i

/**
 * Any user with any password will do: a mock has no accounts. Throws `CredentialsError` where
 * credentials are needed and missing, and where they are not HTTP Basic.
 */
export const checkCredentials = (header: string | undefined, operation: IHttpOperation): void => {
  if (isForOperator(operation)) return
  if (header === undefined) {
    if (isOpen(operation)) return
    throw new CredentialsError('credentials-missing')
  }
  const [, encoded] = BASIC.exec(header) ?? []
  if (encoded === undefined || !Buffer.from(encoded, 'base64').includes(':')) {
    throw new CredentialsError('credentials-malformed')
  }
}

/** Signs callbacks; empty where there are no credentials. */
export const passwordOf = (header: string | undefined): string => {
  const [, encoded = ''] = BASIC.exec(header ?? '') ?? []
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  return text.slice(text.indexOf(':') + 1)
}

/** A mock has no operator whose token could be missing. */
const isForOperator = ({ security = [] }: IHttpOperation): boolean =>
  security.flat().some((scheme) => scheme.type === 'http' && scheme.scheme === 'bearer')
