import { beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, CallbackDelivery, MessageId, Storage } from '@postel/core'
import { NOON, accountOf, callbackOf, idOf, messageOf } from './builders.ts'

const mine = idOf<AccountId>(1)
const theirs = idOf<AccountId>(2)

export const describeDeliveryRows = (storage: () => Storage): void => {
  describe('deliveries', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: theirs }))
        await rows.insertMessage(messageOf(1), [])
        await rows.insertMessage(messageOf(2, { kind: 'multimedia' }), [])
        await rows.insertMessage(messageOf(3, { accountId: theirs }), [])
        await rows.appendCallback(callbackOf({ state: 'sending' }))
        await rows.appendCallback(callbackOf({ state: 'failed', failure: 'blocked', at: NOON + 1 }))
        await rows.appendCallback(
          callbackOf({ messageId: idOf(2), kind: 'inbound', method: 'GET', state: 'received' }),
        )
        await rows.appendCallback(callbackOf({ messageId: idOf(3), accountId: theirs }))
      }),
    )
    const list = (change = {}): Promise<CallbackDelivery[]> =>
      storage().reads.deliveries({ accountId: mine, limit: 10, ...change })
    const ids = (all: readonly CallbackDelivery[]): number[] => all.map(({ id }) => id)
    const newest = async (): Promise<CallbackDelivery> => {
      const [first] = await list()
      if (!first) throw new Error('nothing is owed')
      return first
    }
    const attempt = (id: number, outcome: 'retry' | 'delivered', at: number): Promise<boolean> =>
      storage().write((rows) =>
        rows.recordCallbackAttempt(id, {
          at,
          outcome,
          status: outcome === 'retry' ? null : 204,
          detail: `${outcome} at ${at}`,
          ...(outcome === 'retry' && { dueAt: at + 50 }),
        }),
      )

    it('are those of one account, newest first', async () => {
      const all = await list()
      expect(all.map(({ state }) => state)).toEqual(['received', 'failed', 'sending'])
      expect(await storage().reads.deliveries({ accountId: theirs, limit: 10 })).toHaveLength(1)
    })

    it('say what is owed to whom', async () => {
      const [inbound, failed] = await list()
      expect(inbound).toMatchObject({ kind: 'inbound', method: 'GET', messageKind: 'multimedia' })
      expect(failed).toEqual({
        id: failed?.id,
        messageId: idOf(1),
        messageKind: 'text',
        accountId: mine,
        kind: 'status',
        method: 'POST',
        url: 'https://example.com/status',
        state: 'failed',
        failure: 'blocked',
        createdAt: NOON + 1,
        status: 'owed',
        dueAt: NOON + 1,
        attempts: [],
        replayOf: null,
      })
    })

    it('have their attempts in order, and are due no more once they ended', async () => {
      const { id } = await newest()
      await attempt(id, 'retry', NOON + 10)
      expect(await newest()).toMatchObject({ status: 'owed', dueAt: NOON + 60 })
      await attempt(id, 'delivered', NOON + 60)
      expect(await newest()).toMatchObject({
        status: 'delivered',
        dueAt: null,
        attempts: [
          { at: NOON + 10, outcome: 'retry', status: null, detail: `retry at ${NOON + 10}` },
          { at: NOON + 60, outcome: 'delivered', status: 204 },
        ],
      })
      expect(await storage().reads.delivery(mine, id)).toEqual(await newest())
    })

    it('of one message, or from a cursor on, come alone', async () => {
      const all = await list()
      const [first, second, third] = all
      await attempt(second?.id ?? 0, 'retry', NOON + 10)
      await attempt(second?.id ?? 0, 'retry', NOON + 20)
      expect(ids(await list({ messageId: idOf<MessageId>(1) }))).toEqual([second?.id, third?.id])
      const at = (direction: 'after' | 'before', id = second?.id) => ({ cursor: { direction, id } })
      expect(ids(await list(at('after')))).toEqual([third?.id])
      expect(ids(await list(at('before')))).toEqual([first?.id])
      expect(ids(await list({ ...at('before', third?.id), limit: 1 }))).toEqual([second?.id])
      expect(ids(await list({ limit: 2 }))).toEqual([first?.id, second?.id])
    })

    it('of another account are not there', async () => {
      const { id } = await newest()
      expect(await storage().reads.delivery(theirs, id)).toBeNull()
      const replay = (accountId: AccountId, one: number) =>
        storage().write((rows) => rows.replayDelivery(accountId, one, NOON))
      expect(await replay(theirs, id)).toBeNull()
      expect(await replay(mine, 404)).toBeNull()
      expect(await list()).toHaveLength(3)
    })

    it('are replayed behind all that is owed, and point to the first of the event', async () => {
      const [, failed] = await list()
      const id = failed?.id ?? 0
      await attempt(id, 'delivered', NOON + 10)
      const again = await storage().write((rows) => rows.replayDelivery(mine, id, NOON + 90))
      expect(again).toEqual({
        ...failed,
        id: again?.id,
        createdAt: NOON + 90,
        dueAt: NOON + 90,
        replayOf: id,
      })
      const twice = await storage().write((rows) =>
        rows.replayDelivery(mine, again?.id ?? 0, NOON + 95),
      )
      expect(twice?.replayOf).toBe(id)
      const owed = await storage().reads.owedCallbacks(idOf(1), 10)
      expect(owed.map((one) => [one.state, one.replayOf])).toEqual([
        ['sending', null],
        ['failed', id],
        ['failed', id],
      ])
    })

    it('go with their message', async () => {
      await storage().write((rows) => rows.deleteMessage(idOf(1), 'queued'))
      expect((await list()).map(({ state }) => state)).toEqual(['received'])
    })
  })
}
