import type { AccountId } from '@postel/core'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimitedError } from './errors.ts'

/**
 * Counts one request of the account; throws `RateLimitedError` once it has no more in this second.
 * Per process.
 */
export type RateLimit = (accountId: AccountId) => Promise<void>

export const createRateLimit = (requestsPerSecond: number | null): RateLimit | null => {
  if (requestsPerSecond === null) return null
  const limiter = new RateLimiterMemory({ points: requestsPerSecond, duration: 1 })
  return async (accountId) => {
    try {
      await limiter.consume(accountId)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw new RateLimitedError(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
    }
  }
}
