import { beforeEach, describe, expect, it } from 'vitest'
import type { MessageId, MessageState, Storage } from '@postel/core'
import { NOON, accountOf, callbackOf, idOf, messageOf } from './builders.ts'

export const describeSimulatorRows = (storage: () => Storage): void => {
  describe('the activity of messages', () => {
    const insert = (number: number, state: MessageState, account = 1): Promise<void> =>
      storage().write((rows) =>
        rows.insertMessage(messageOf(number, { state, accountId: idOf(account) }), []),
      )
    const owe = (number: number): Promise<void> =>
      storage().write((rows) => rows.appendCallback(callbackOf({ messageId: idOf(number) })))
    const owed = (number: number) => storage().reads.owedCallbacks(idOf(number), 10)
    const activity = async (after: number | null = null, limit = 10) => {
      const id = after === null ? null : idOf<MessageId>(after)
      const found = await storage().reads.messageActivity(idOf(1), id, limit)
      return found.map((one) => [Number.parseInt(one.id, 16), one.isWaiting])
    }
    beforeEach(() => storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) }))))

    it('tells of each whether a move or a callback is still to come, oldest first', async () => {
      await insert(3, 'delivered')
      await insert(1, 'scheduled')
      await insert(2, 'failed')
      await insert(4, 'sent', 2)
      await insert(5, 'receiving')
      await owe(3)
      await owe(2)
      const [ended] = await owed(2)
      const attempt = { at: NOON, outcome: 'abandoned', status: null, detail: '' } as const
      await storage().write((rows) => rows.recordCallbackAttempt(ended?.id ?? 0, attempt))
      expect(await activity()).toEqual([
        [1, true],
        [2, false],
        [3, true],
        [5, true],
      ])
      expect(await activity(1, 2)).toEqual([
        [2, false],
        [3, true],
      ])
      expect(await activity(5)).toEqual([])
    })

    it('comes sooner where it is hastened, for one message', async () => {
      await insert(1, 'scheduled')
      await insert(2, 'scheduled')
      await owe(1)
      await owe(2)
      const passed = { byMs: 5_000, now: NOON, dueValidUntil: NOON + 1_000 }
      await storage().write((rows) => rows.hastenMessage(idOf(1), passed))
      expect(await storage().reads.messageById(idOf(1))).toEqual(
        messageOf(1, { state: 'scheduled', dueAt: NOON - 5_000, expiresAt: NOON + 35_995_000 }),
      )
      expect(await owed(1)).toMatchObject([{ dueAt: NOON - 5_000, at: NOON }])
      expect(await storage().reads.messageById(idOf(2))).toEqual(
        messageOf(2, { state: 'scheduled' }),
      )
      expect(await owed(2)).toMatchObject([{ dueAt: NOON }])
    })

    it('keeps what comes due valid for a while, though its validity is over by then', async () => {
      const times = { dueAt: NOON + 2_000, expiresAt: NOON + 4_000 }
      await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(1, { state: 'scheduled', ...times }), [])
        await rows.insertMessage(messageOf(2, { state: 'queued', ...times, dueAt: NOON }), [])
        await rows.insertMessage(messageOf(3, { state: 'sending', ...times }), [])
        const passed = { byMs: 5_000, now: NOON, dueValidUntil: NOON + 1_000 }
        for (const number of [1, 2, 3]) await rows.hastenMessage(idOf(number), passed)
      })
      const expiresAt = async (number: number) =>
        (await storage().reads.messageById(idOf(number)))?.expiresAt
      expect(await expiresAt(1)).toBe(NOON + 1_000)
      expect(await expiresAt(2)).toBe(NOON - 1_000)
      expect(await expiresAt(3)).toBe(NOON - 1_000)
    })
  })
}
