/**
 * Why credentials were refused; a dialect has the words. `wrong` does not tell an unknown account
 * from a wrong token; `scope` is for a right one that is not good for this.
 */
export type CredentialsProblem = 'missing' | 'malformed' | 'wrong' | 'scope'

export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  readonly problem: CredentialsProblem

  constructor(problem: CredentialsProblem) {
    super(`the credentials are ${problem}`)
    this.problem = problem
  }
}

/** Why somebody may not do this, known or not. */
export type AccessProblem = 'api-token' | 'simulator-off' | 'metrics-off' | 'metrics-token'

export class AccessError extends Error {
  override readonly name = 'AccessError'
  readonly problem: AccessProblem

  constructor(problem: AccessProblem) {
    super(`access is refused: ${problem}`)
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

/** The `Range` begins behind the last byte. */
export class RangeNotSatisfiableError extends Error {
  override readonly name = 'RangeNotSatisfiableError'
  readonly sizeBytes: number

  constructor(sizeBytes: number) {
    super('the range begins behind the last byte')
    this.sizeBytes = sizeBytes
  }
}

/** A signed URL that does not open anything, or not any more. */
export class SignedUrlError extends Error {
  override readonly name = 'SignedUrlError'
  /** Null where it was never good. */
  readonly goodUntilUnixSeconds: number | null

  constructor(goodUntilUnixSeconds: number | null) {
    super(goodUntilUnixSeconds === null ? 'the URL was altered' : 'the URL has expired')
    this.goodUntilUnixSeconds = goodUntilUnixSeconds
  }
}

/** The `Expect` asks for something else than `100-continue`. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError'
}
