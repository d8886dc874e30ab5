import type { AccountId } from '@postel/core'
import { RateLimitedError } from './errors.ts'

/**
 * Counts one request of the account; throws `RateLimitedError` once it has no more in this second.
 * Per process.
 */
export type RateLimit = (accountId: AccountId) => Promise<void>

export const createRateLimit = (requestsPerSecond: number | null): RateLimit | null => {
  if (requestsPerSecond === null) return null
  // Most services have no limit and need none of its modules.
  const loading = import('rate-limiter-flexible')
  const making = loading.then(
    ({ RateLimiterMemory }) => new RateLimiterMemory({ points: requestsPerSecond, duration: 1 }),
  )
  return async (accountId) => {
    const limiter = await making
    try {
      await limiter.consume(accountId)
    } catch (error) {
      const { RateLimiterRes } = await loading
      if (!(error instanceof RateLimiterRes)) throw error
      throw new RateLimitedError(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
    }
  }
}
