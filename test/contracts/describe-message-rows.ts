import { beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, Message, MessageId, MessageQuery, Storage } from '@postel/core'
import { NOON, accountOf, idOf, messageOf } from './builders.ts'

export const describeMessageRows = (storage: () => Storage): void => {
  describe('messages', () => {
    const insert = (messages: Message[]): Promise<void> =>
      storage().write(async (rows) => {
        for (const message of messages) await rows.insertMessage(message, [])
      })
    const numbers = async (query: Partial<MessageQuery> = {}): Promise<number[]> => {
      const all = { accountId: idOf<AccountId>(1), limit: 100, ...query }
      const messages = await storage().reads.messages(all)
      return messages.map(({ id }) => Number.parseInt(id, 16))
    }

    describeFields(storage, insert)
    describe('in a list', () => describePaging(insert, numbers))
    describe('in a filtered list', () => describeFilters(storage, insert, numbers))
    describeMoves(storage, insert)
  })
}

type Insert = (messages: Message[]) => Promise<void>
type Numbers = (query?: Partial<MessageQuery>) => Promise<number[]>

const describeFields = (storage: () => Storage, insert: Insert): void => {
  it('are read back field by field', async () => {
    const full = messageOf(1, {
      kind: 'multimedia',
      direction: 'inbound',
      state: 'failed',
      from: null,
      body: 'Zeichen \' " \\ % _ 你好 👩‍👩‍👧',
      segmentCount: 2,
      mediaCount: 3,
      messagingServiceId: idOf(77),
      statusCallbackUrl: 'https://example.com/status?a=b',
      initialState: 'accepted',
      dueAt: NOON + 3,
      expiresAt: NOON + 4,
      carrierReference: 'SM1',
      failure: 'carrier_violation',
      updatedAt: NOON + 1,
      sentAt: NOON + 2,
    })
    await insert([full])
    expect(await storage().reads.messageById(full.id)).toEqual(full)
    expect(await storage().reads.message(full.accountId, full.id)).toEqual(full)
  })

  it('of another account are not there', async () => {
    await insert([messageOf(1)])
    expect(await storage().reads.message(idOf(2), idOf(1))).toBeNull()
    expect(await storage().reads.message(idOf(1), idOf(2))).toBeNull()
  })

  it('of an unknown account are refused', async () => {
    await expect(insert([messageOf(1, { accountId: idOf(404) })])).rejects.toThrow()
  })
}

const describePaging = (insert: Insert, numbers: Numbers): void => {
  const after = (number: number) => ({ direction: 'after', id: idOf<MessageId>(number) }) as const
  const before = (number: number) => ({ direction: 'before', id: idOf<MessageId>(number) }) as const
  beforeEach(() => insert([2, 4, 6, 8].map((number) => messageOf(number))))

  it('are listed newest first, within the limit', async () => {
    expect(await numbers()).toEqual([8, 6, 4, 2])
    expect(await numbers({ limit: 3 })).toEqual([8, 6, 4])
  })

  it('follow a cursor in both directions, in list order', async () => {
    expect(await numbers({ cursor: after(6), limit: 1 })).toEqual([4])
    expect(await numbers({ cursor: after(2) })).toEqual([])
    expect(await numbers({ cursor: before(2), limit: 2 })).toEqual([6, 4])
    expect(await numbers({ cursor: before(8) })).toEqual([])
  })

  it('follow a cursor whose own row is not there', async () => {
    expect(await numbers({ cursor: after(5) })).toEqual([4, 2])
    expect(await numbers({ cursor: before(5) })).toEqual([8, 6])
  })

  it('are neither missed nor repeated when new ones arrive between two pages', async () => {
    const first = await numbers({ limit: 2 })
    await insert([messageOf(9), messageOf(10)])
    const second = await numbers({ limit: 2, cursor: after(first.at(-1) ?? 0) })
    expect([...first, ...second]).toEqual([8, 6, 4, 2])
  })
}

const describeFilters = (storage: () => Storage, insert: Insert, numbers: Numbers): void => {
  const [early, noon, late] = [NOON - 1, NOON, NOON + 1]
  beforeEach(async () => {
    await storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) })))
    await insert([
      messageOf(1, { to: '+15550000001', sentAt: early }),
      messageOf(2, { to: '+15550000002', from: '+15550000009', sentAt: noon }),
      messageOf(3, { to: '+15550000001', from: null, sentAt: late, state: 'failed' }),
      messageOf(4, { to: '+15550000001', sentAt: null, state: 'sending' }),
      messageOf(5, { accountId: idOf(2), to: '+15550000001', sentAt: noon }),
    ])
  })

  const cases: [string, Partial<MessageQuery>, number[]][] = [
    ['recipient', { to: '+15550000001' }, [4, 3, 1]],
    ['sender', { from: '+15550000009' }, [2]],
    ['time sent from, inclusive', { sent: { from: noon } }, [3, 2]],
    ['time sent until, exclusive', { sent: { until: noon } }, [1]],
    ['both ends of the time sent', { sent: { from: early, until: late } }, [2, 1]],
    ['an empty range of time', { sent: { from: noon, until: noon } }, []],
    ['state', { states: ['failed'] }, [3]],
    ['any of several states', { states: ['failed', 'sending', 'read'] }, [4, 3]],
    ['a state that no message has', { states: ['read'] }, []],
    ['no state at all', { states: [] }, []],
    ['state and recipient', { states: ['failed', 'queued'], to: '+15550000001' }, [3, 1]],
    ['all at once', { to: '+15550000002', from: '+15550000009', sent: { from: noon } }, [2]],
    ['account', { accountId: idOf(2) }, [5]],
    ['account without messages', { accountId: idOf(3) }, []],
  ]
  it.each(cases)('are filtered by %s', async (_, query, expected) => {
    expect(await numbers(query)).toEqual(expected)
  })

  it('are filtered and follow a cursor at once', async () => {
    const cursor = { direction: 'after', id: idOf<MessageId>(4) } as const
    expect(await numbers({ to: '+15550000001', cursor, limit: 1 })).toEqual([3])
    expect(await numbers({ to: '+15550000001', sent: { until: noon }, cursor })).toEqual([1])
  })
}

const describeMoves = (storage: () => Storage, insert: Insert): void => {
  it('move once, whoever of several writers comes first', async () => {
    await insert([messageOf(1)])
    const moves = await Promise.all(
      [1, 2, 3].map((later) =>
        storage().write((rows) =>
          rows.moveMessage(idOf(1), 'queued', { state: 'sending', at: NOON + later }),
        ),
      ),
    )
    expect(moves).toEqual([true, false, false])
    const moved = messageOf(1, { state: 'sending', updatedAt: NOON + 1 })
    expect(await storage().reads.messageById(idOf(1))).toEqual(moved)
  })

  it('keep the time sent and the failure that a move does not name', async () => {
    await insert([messageOf(1, { state: 'sending' })])
    await storage().write(async (rows) => {
      await rows.moveMessage(idOf(1), 'sending', { state: 'sent', at: NOON + 1, sentAt: NOON + 1 })
      const failed = { state: 'undelivered', at: NOON + 2, failure: 'blocked' } as const
      await rows.moveMessage(idOf(1), 'sent', failed)
    })
    expect(await storage().reads.messageById(idOf(1))).toMatchObject({
      state: 'undelivered',
      sentAt: NOON + 1,
      updatedAt: NOON + 2,
      failure: 'blocked',
    })
  })

  it('get a sender, a due time and a name of the carrier, and keep them', async () => {
    await insert([messageOf(1, { state: 'accepted', from: null })])
    const known = { from: '+15550000001', dueAt: NOON + 9, carrierReference: 'SM1' }
    await storage().write(async (rows) => {
      await rows.moveMessage(idOf(1), 'accepted', { state: 'queued', at: NOON + 1, ...known })
      await rows.moveMessage(idOf(1), 'queued', { state: 'sending', at: NOON + 2 })
    })
    expect(await storage().reads.messageById(idOf(1))).toEqual(
      messageOf(1, { state: 'sending', updatedAt: NOON + 2, ...known }),
    )
  })

  it('that are not there do not move', async () => {
    const change = { state: 'sending', at: NOON } as const
    const moved = await storage().write((rows) => rows.moveMessage(idOf(9), 'queued', change))
    expect(moved).toBe(false)
  })
}
