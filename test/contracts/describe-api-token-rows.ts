import { beforeEach, describe, expect, it } from 'vitest'
import type { ApiToken, Storage } from '@postel/core'
import { NOON, accountOf, idOf } from './builders.ts'
import { apiTokenOf } from './chat-builders.ts'

export const describeApiTokenRows = (storage: () => Storage): void => {
  describe('API tokens', () => {
    const insert = (...tokens: ApiToken[]): Promise<void> =>
      storage().write(async (rows) => {
        for (const token of tokens) await rows.insertApiToken(token)
      })
    beforeEach(() => storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) }))))

    it('are read back by their id and by their hash, field by field', async () => {
      const full = apiTokenOf(7, {
        secretHash: new Uint8Array([0, 255, 39, 10]),
        scopes: ['messaging', 'chat'],
        revokedAt: NOON + 5,
      })
      await insert(full, apiTokenOf(8, { scopes: [] }))
      expect(await storage().reads.apiToken(idOf(7))).toEqual(full)
      expect(await storage().reads.apiTokenByHash(new Uint8Array([0, 255, 39, 10]))).toEqual(full)
      expect(await storage().reads.apiToken(idOf(8))).toMatchObject({ scopes: [] })
    })

    it('are not there by another id or hash', async () => {
      await insert(apiTokenOf(7))
      expect(await storage().reads.apiToken(idOf(8))).toBeNull()
      expect(await storage().reads.apiTokenByHash(new Uint8Array([7]))).toBeNull()
    })

    it('have each a hash of their own', async () => {
      await insert(apiTokenOf(7))
      await expect(
        insert(apiTokenOf(8, { secretHash: new Uint8Array(32).fill(7) })),
      ).rejects.toThrow()
      await expect(insert(apiTokenOf(9, { accountId: idOf(404) }))).rejects.toThrow()
    })

    it('are listed oldest first for one account, within the limit', async () => {
      const [old, young] = [apiTokenOf(9, { createdAt: 5 }), apiTokenOf(7)]
      await insert(young, old, apiTokenOf(8, { accountId: idOf(2) }))
      expect(await storage().reads.apiTokens(idOf(1), 10)).toEqual([old, young])
      expect(await storage().reads.apiTokens(idOf(1), 1)).toEqual([old])
    })

    it('are revoked once, by their own account', async () => {
      await insert(apiTokenOf(7))
      const revoke = (account: number, at: number): Promise<boolean> =>
        storage().write((rows) => rows.revokeApiToken(idOf(account), idOf(7), at))
      expect(await revoke(2, NOON + 1)).toBe(false)
      expect(await revoke(1, NOON + 2)).toBe(true)
      expect(await revoke(1, NOON + 3)).toBe(false)
      expect(await storage().reads.apiToken(idOf(7))).toEqual(
        apiTokenOf(7, { revokedAt: NOON + 2 }),
      )
    })
  })
}
