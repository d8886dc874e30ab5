import { describe, expect, it } from 'vitest'
import type { AccountId, SavedReply, Storage } from '@postel/core'
import { NOON, accountOf, idOf, messageOf } from './builders.ts'

const replyOf = (key: string, change: Partial<SavedReply> = {}): SavedReply => ({
  accountId: idOf<AccountId>(1),
  key,
  fingerprint: `of ${key}`,
  message: messageOf(1, { body: '' }),
  createdAt: NOON,
  ...change,
})

export const describeSavedReplies = (storage: () => Storage): void => {
  describe('saved replies', () => {
    const save = (reply: SavedReply, since = NOON - 50): Promise<boolean> =>
      storage().write((rows) => rows.saveReply(reply, since))
    const find = (key: string, since = NOON - 50, accountId = idOf<AccountId>(1)) =>
      storage().reads.savedReply(accountId, key, since)

    it('are found as they were saved, by account and key', async () => {
      await storage().write((rows) => rows.insertAccount(accountOf({ id: idOf<AccountId>(2) })))
      expect(await save(replyOf('a'))).toBe(true)
      expect(await save(replyOf('a', { accountId: idOf<AccountId>(2) }))).toBe(true)
      expect(await find('a')).toEqual(replyOf('a'))
      expect(await find('b')).toBeNull()
      expect(await find('a', NOON - 50, idOf<AccountId>(3))).toBeNull()
    })

    it('are saved once: of many at the same time one succeeds', async () => {
      const saved = await Promise.all(
        Array.from({ length: 20 }, (_, index) => save(replyOf('a', { fingerprint: `${index}` }))),
      )
      expect(saved.filter((one) => one)).toHaveLength(1)
      expect((await find('a'))?.fingerprint).toBe(String(saved.indexOf(true)))
    })

    it('that are old count as none, and their key can be used again', async () => {
      await save(replyOf('a'))
      expect(await find('a', NOON)).not.toBeNull()
      expect(await find('a', NOON + 1)).toBeNull()
      const later = replyOf('a', { fingerprint: 'later', createdAt: NOON + 1 })
      expect(await save(later, NOON)).toBe(false)
      expect(await save(later, NOON + 1)).toBe(true)
      expect(await find('a')).toEqual(later)
    })

    it('are never saved with a body', async () => {
      await expect(save(replyOf('a', { message: messageOf(1) }))).rejects.toThrow('no body')
      expect(await find('a')).toBeNull()
    })

    it('are forgotten oldest first, a part at a time', async () => {
      for (const index of [3, 1, 2, 4]) {
        await save(replyOf(`${index}`, { createdAt: NOON + index }))
      }
      const forget = (before: number, limit: number) =>
        storage().write((rows) => rows.forgetReplies(before, limit))
      expect(await forget(NOON + 4, 2)).toBe(NOON + 3)
      expect(await find('2')).toBeNull()
      expect(await find('3')).not.toBeNull()
      expect(await forget(NOON + 4, 2)).toBe(NOON + 4)
      expect(await forget(NOON + 4, 2)).toBe(NOON + 4)
      expect(await forget(NOON + 5, 2)).toBeNull()
    })
  })
}
