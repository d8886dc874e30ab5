/**
 * Why credentials were refused; a dialect has the words. `wrong` does not tell an unknown account
 * from a wrong token.
 */
export type CredentialsProblem = 'missing' | 'malformed' | 'wrong'

export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  readonly problem: CredentialsProblem

  constructor(problem: CredentialsProblem) {
    super(`the credentials are ${problem}`)
    this.problem = problem
  }
}

export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError'
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('too many requests')
    this.retryAfterSeconds = retryAfterSeconds
  }
}
