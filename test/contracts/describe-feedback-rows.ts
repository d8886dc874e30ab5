import { beforeEach, describe, expect, it } from 'vitest'
import type { Feedback, Storage } from '@postel/core'
import { NOON, accountOf, idOf, messageOf } from './builders.ts'

export const describeFeedbackRows = (storage: () => Storage): void => {
  describe('feedback', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        await rows.insertMessage(messageOf(1), [])
      }),
    )
    const first: Feedback = {
      messageId: idOf(1),
      accountId: idOf(1),
      outcome: 'unconfirmed',
      createdAt: NOON,
      updatedAt: NOON,
    }
    const put = (change: Partial<Feedback> = {}): Promise<Feedback | null> =>
      storage().write((rows) => rows.putFeedback({ ...first, ...change }))

    it('is kept as it is given', async () => {
      expect(await put()).toEqual(first)
    })

    it('given again has the new outcome and the time it was created', async () => {
      await put()
      const again = { outcome: 'confirmed', createdAt: NOON + 5, updatedAt: NOON + 5 } as const
      expect(await put(again)).toEqual({ ...first, outcome: 'confirmed', updatedAt: NOON + 5 })
      expect(await put({ updatedAt: NOON + 9 })).toEqual({ ...first, updatedAt: NOON + 9 })
    })

    it('needs a message of the account', async () => {
      expect(await put({ messageId: idOf(9) })).toBeNull()
      expect(await put({ accountId: idOf(2) })).toBeNull()
    })
  })
}
