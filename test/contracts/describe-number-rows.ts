import { beforeEach, describe, expect, it } from 'vitest'
import type { NumberChange, OwnedNumber, Storage } from '@postel/core'
import { NOON, accountOf, idOf } from './builders.ts'
import { digits, numberOf } from './number-builders.ts'

export const describeNumberRows = (storage: () => Storage): void => {
  describe('numbers', () => {
    const insert = (...numbers: OwnedNumber[]): Promise<boolean[]> =>
      storage().write(async (rows) => {
        const inserted: boolean[] = []
        for (const number of numbers) inserted.push(await rows.insertOwnedNumber(number))
        return inserted
      })
    const endings = async (account: number, limit = 10): Promise<string[]> =>
      (await storage().reads.ownedNumbers(idOf(account), limit)).map(({ e164 }) => e164)
    beforeEach(() => storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) }))))

    it('are read back field by field, whoever owns them', async () => {
      const full = numberOf(1, {
        accountId: idOf(2),
        inboundUrl: 'https://example.com/in?a=b',
        inboundMethod: 'GET',
        wire: 'other',
        createdAt: NOON + 1,
      })
      await insert(full, numberOf(2))
      expect(await storage().reads.ownedNumber(digits(1))).toEqual(full)
      expect(await storage().reads.ownedNumber(digits(3))).toBeNull()
    })

    it('belong to one account: the first one keeps them', async () => {
      expect(await insert(numberOf(1), numberOf(1, { accountId: idOf(2) }))).toEqual([true, false])
      expect(await storage().reads.ownedNumber(digits(1))).toEqual(numberOf(1))
      expect(await insert(numberOf(1, { wire: 'other' }))).toEqual([false])
      await expect(insert(numberOf(2, { accountId: idOf(404) }))).rejects.toThrow()
    })

    it('are listed for their account in the order of their digits, within the limit', async () => {
      await insert(numberOf(3), numberOf(1), numberOf(2, { accountId: idOf(2) }))
      expect(await endings(1)).toEqual([digits(1), digits(3)])
      expect(await endings(1, 1)).toEqual([digits(1)])
      expect(await endings(404)).toEqual([])
    })

    it('change in what they do with arrivals, for their own account only', async () => {
      await insert(numberOf(1))
      const change: NumberChange = { inboundUrl: 'http://a/', inboundMethod: 'GET', wire: 'other' }
      const update = (account: number, ending: number): Promise<boolean> =>
        storage().write((rows) => rows.updateOwnedNumber(idOf(account), digits(ending), change))
      expect(await update(2, 1)).toBe(false)
      expect(await update(1, 2)).toBe(false)
      expect(await storage().reads.ownedNumber(digits(1))).toEqual(numberOf(1))
      expect(await update(1, 1)).toBe(true)
      expect(await storage().reads.ownedNumber(digits(1))).toEqual(numberOf(1, change))
    })

    it('are deleted by their own account, and free for another then', async () => {
      await insert(numberOf(1))
      const remove = (account: number): Promise<boolean> =>
        storage().write((rows) => rows.deleteOwnedNumber(idOf(account), digits(1)))
      expect(await remove(2)).toBe(false)
      expect(await remove(1)).toBe(true)
      expect(await remove(1)).toBe(false)
      expect(await insert(numberOf(1, { accountId: idOf(2) }))).toEqual([true])
    })
  })
}
