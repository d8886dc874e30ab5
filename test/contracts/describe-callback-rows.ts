import { beforeEach, describe, expect, it } from 'vitest'
import type { Callback, CallbackAttempt, MessageId, Storage } from '@postel/core'
import { NOON, callbackOf, idOf, messageOf } from './builders.ts'

export const describeCallbackRows = (storage: () => Storage): void => {
  describe('callbacks', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertMessage(messageOf(1), [])
        await rows.insertMessage(messageOf(2), [])
        await rows.appendCallback(callbackOf({ state: 'sending', at: NOON + 5 }))
        await rows.appendCallback(callbackOf({ state: 'undelivered', failure: 'blocked' }))
      }),
    )
    const owed = (limit = 10): Promise<Callback[]> =>
      storage().reads.owedCallbacks(idOf<MessageId>(1), limit)
    const record = async (change: Partial<CallbackAttempt>): Promise<void> => {
      const first = (await owed())[0]
      if (!first) throw new Error('no callback is owed')
      const attempt = { at: NOON + 9, outcome: 'retry', status: 503, detail: 'busy' } as const
      const recorded = storage().write((rows) =>
        rows.recordCallbackAttempt(first.id, { ...attempt, ...change }),
      )
      expect(await recorded).toBe(true)
    }

    it('are owed in the order in which they were written', async () => {
      const [first, second] = await owed()
      const sending = callbackOf({ state: 'sending', at: NOON + 5 })
      expect(first).toEqual({
        ...sending,
        id: first?.id,
        replayOf: null,
        attemptCount: 0,
        dueAt: NOON + 5,
      })
      expect(second).toMatchObject({ state: 'undelivered', failure: 'blocked' })
      expect(second?.id).toBeGreaterThan(first?.id ?? Infinity)
      expect(await owed(1)).toEqual([first])
    })

    it('of other messages are not owed', async () => {
      expect(await storage().reads.owedCallbacks(idOf(2), 10)).toEqual([])
    })

    it('stay owed until the given time after an attempt that is to be repeated', async () => {
      await record({ dueAt: NOON + 1000 })
      await record({ dueAt: NOON + 3000 })
      expect((await owed())[0]).toMatchObject({ attemptCount: 2, dueAt: NOON + 3000 })
    })

    it.each(['delivered', 'abandoned'] as const)('are owed no more once %s', async (outcome) => {
      await record({ outcome, status: null })
      expect((await owed()).map(({ state }) => state)).toEqual(['undelivered'])
    })

    it('have an id that no later one gets, so that an attempt never counts for another', async () => {
      const newest = (await owed()).at(-1)?.id ?? 0
      await storage().write((rows) => rows.deleteMessage(idOf(1), messageOf(1).state))
      await storage().write((rows) => rows.appendCallback(callbackOf({ messageId: idOf(2) })))
      const [later] = await storage().reads.owedCallbacks(idOf(2), 10)
      expect(later?.id).toBeGreaterThan(newest)
    })

    it('take no attempt once they ended, be it of a worker that came late', async () => {
      const first = (await owed())[0]?.id ?? 0
      await record({ outcome: 'delivered', status: 200 })
      const late = { at: NOON, outcome: 'retry', status: 503, detail: 'busy' } as const
      const recorded = storage().write((rows) => rows.recordCallbackAttempt(first, late))
      expect(await recorded).toBe(false)
      expect((await owed()).map(({ state }) => state)).toEqual(['undelivered'])
    })

    it('of an unknown id take no attempt and do not fail', async () => {
      const attempt = { at: NOON, outcome: 'delivered', status: 200, detail: '' } as const
      const recorded = storage().write((rows) => rows.recordCallbackAttempt(404, attempt))
      expect(await recorded).toBe(false)
      expect(await owed()).toHaveLength(2)
    })
  })
}
