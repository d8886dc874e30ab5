import type { AccountId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

const ONE = 'a' as AccountId
const TWO = 'b' as AccountId

describe('createRateLimit', () => {
  it('refuses one account what another may still have', async () => {
    const limit = createRateLimit(2)
    await limit?.(ONE)
    await limit?.(ONE)
    await expect(limit?.(ONE)).rejects.toMatchObject({ retryAfterSeconds: 1 })
    await expect(limit?.(TWO)).resolves.toBeUndefined()
  })

  it('is off without a number', () => expect(createRateLimit(null)).toBeNull())
})
