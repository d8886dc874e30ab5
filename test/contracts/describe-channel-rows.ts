import { beforeEach, describe, expect, it } from 'vitest'
import type { Channel, ChannelAddress, ChannelId, ChannelQuery, Storage } from '@postel/core'
import { NOON, accountOf, idOf } from './builders.ts'
import { channelOf, chatMediaOf, chatMessageOf, chatServiceOf, placeIn } from './chat-builders.ts'

export const describeChannelRows = (storage: () => Storage): void => {
  describe('channels', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        await rows.insertChatService(chatServiceOf(1))
        await rows.insertChatService(chatServiceOf(2))
      }),
    )
    describeFields(storage)
    describeNames(storage)
    describe('in a list', () => describeList(storage))
    describeDeletion(storage)
  })
}

const find = (storage: Storage, channel: ChannelAddress, account = 1, service = 1) =>
  storage.reads.channel({ ...placeIn(account, service), channel })

const byId = (number: number): ChannelAddress => ({ id: idOf(number) })

const insert = (storage: Storage, ...channels: Channel[]): Promise<boolean[]> =>
  Promise.all(channels.map((channel) => storage.write((rows) => rows.insertChannel(channel))))

const describeFields = (storage: () => Storage): void => {
  const full = channelOf(9, {
    friendlyName: 'Zeichen \' " 你好',
    uniqueName: 'lobby 🏨',
    attributes: '{"a":"b"}',
    type: 'private',
    createdBy: 'alice',
    createdAt: NOON - 1,
    updatedAt: NOON + 1,
  })

  it('are read back field by field, by their id and by their name', async () => {
    expect(await insert(storage(), full, channelOf(8))).toEqual([true, true])
    expect(await find(storage(), byId(9))).toEqual(full)
    expect(await find(storage(), { uniqueName: 'lobby 🏨' })).toEqual(full)
    expect(await find(storage(), byId(8))).toEqual(channelOf(8))
  })

  it('need the right account and service', async () => {
    await insert(storage(), full)
    for (const address of [byId(9), { uniqueName: 'lobby 🏨' }]) {
      expect(await find(storage(), address, 2, 1)).toBeNull()
      expect(await find(storage(), address, 1, 2)).toBeNull()
    }
    expect(await find(storage(), byId(7))).toBeNull()
    expect(await find(storage(), { uniqueName: 'LOBBY 🏨' })).toBeNull()
  })

  it('are changed in all but type and count', async () => {
    await insert(storage(), channelOf(9), channelOf(8))
    await storage().write((rows) =>
      rows.insertChatMessage(chatMessageOf(1, { channelId: idOf(9) })),
    )
    expect(await storage().write((rows) => rows.updateChannel(full))).toBe(true)
    const counted = { type: 'public', messageCount: 1, lastMessageId: idOf(1) }
    expect(await find(storage(), byId(9))).toEqual({ ...full, ...counted })
    expect(await find(storage(), byId(8))).toEqual(channelOf(8))
    expect(await storage().write((rows) => rows.updateChannel(channelOf(7)))).toBe(false)
  })
}

const describeNames = (storage: () => Storage): void => {
  const named = (number: number, uniqueName: string | null, service = 1): Channel =>
    channelOf(number, { uniqueName, serviceId: idOf(service) })

  it('have names of their own within their service, and any number none', async () => {
    expect(await insert(storage(), named(1, 'lobby'), named(2, null), named(3, null))).toEqual([
      true,
      true,
      true,
    ])
    expect(await insert(storage(), named(4, 'lobby'), named(5, 'lobby', 2))).toEqual([false, true])
    expect(await find(storage(), byId(4))).toBeNull()
  })

  it('get a name from one of many at the same time', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
    const made = await insert(storage(), ...numbers.map((number) => named(number, 'lobby')))
    expect(made.filter((one) => one)).toHaveLength(1)
  })

  it('take no name by a change that another has, and keep their own', async () => {
    await insert(storage(), named(1, 'lobby'), named(2, 'bar'), named(3, 'lobby', 2))
    const rename = (channel: Channel): Promise<boolean> =>
      storage().write((rows) => rows.updateChannel(channel))
    expect(await rename(named(2, 'lobby'))).toBe(false)
    expect(await find(storage(), byId(2))).toEqual(named(2, 'bar'))
    expect(await rename(named(1, 'lobby'))).toBe(true)
    expect(await rename(named(1, null))).toBe(true)
    expect(await rename(named(2, 'lobby'))).toBe(true)
    expect(await find(storage(), { uniqueName: 'bar' })).toBeNull()
  })
}

const describeList = (storage: () => Storage): void => {
  beforeEach(async () => {
    const types = ['public', 'private'] as const
    await insert(
      storage(),
      ...[2, 4, 6, 8, 9].map((number) =>
        channelOf(number, { type: types[number % 2] ?? 'public' }),
      ),
      channelOf(5, { serviceId: idOf(2) }),
    )
  })
  const numbers = async (query: Partial<ChannelQuery> = {}): Promise<number[]> => {
    const channels = await storage().reads.channels({ ...placeIn(1, 1), limit: 9, ...query })
    return channels.map(({ id }) => Number.parseInt(id, 16))
  }
  const at = (direction: 'after' | 'before', number: number) => ({
    cursor: { direction, id: idOf<ChannelId>(number) },
  })

  it('are in the order in which they were made, within the limit', async () => {
    expect(await numbers()).toEqual([2, 4, 6, 8, 9])
    expect(await numbers({ limit: 2 })).toEqual([2, 4])
    expect(await numbers({ serviceId: idOf(2) })).toEqual([5])
    expect(await numbers({ accountId: idOf(2) })).toEqual([])
  })

  it('follow a cursor in both directions, also one whose own row is not there', async () => {
    expect(await numbers({ ...at('after', 4), limit: 1 })).toEqual([6])
    expect(await numbers(at('after', 5))).toEqual([6, 8, 9])
    expect(await numbers({ ...at('before', 8), limit: 2 })).toEqual([4, 6])
    expect(await numbers(at('before', 2))).toEqual([])
  })

  it('are of the types asked for', async () => {
    expect(await numbers({ types: ['private'] })).toEqual([9])
    expect(await numbers({ types: ['public'], limit: 2 })).toEqual([2, 4])
    expect(await numbers({ types: ['private', 'public'] })).toEqual([2, 4, 6, 8, 9])
    expect(await numbers({ types: [] })).toEqual([])
  })
}

const describeDeletion = (storage: () => Storage): void => {
  const remove = (number: number): Promise<boolean> =>
    storage().write((rows) => rows.deleteChannel(idOf(number), NOON))

  it('are deleted by one of many, and their name is free', async () => {
    await insert(storage(), channelOf(1, { uniqueName: 'lobby' }), channelOf(2))
    const removed = await Promise.all(Array.from({ length: 9 }, () => remove(1)))
    expect(removed.filter((one) => one)).toHaveLength(1)
    expect(await find(storage(), byId(1))).toBeNull()
    expect(await storage().write((rows) => rows.updateChannel(channelOf(1)))).toBe(false)
    expect(await insert(storage(), channelOf(3, { uniqueName: 'lobby' }))).toEqual([true])
  })

  it('take messages and media out of sight at once', async () => {
    await insert(storage(), channelOf(1))
    await storage().write(async (rows) => {
      await rows.insertChatMessage(chatMessageOf(1))
      await rows.insertChatMedia(chatMediaOf(1))
      await rows.attachChatMedia(channelOf(1), idOf(1), idOf(1), NOON)
    })
    await remove(1)
    const { reads } = storage()
    expect(await reads.chatMessage(idOf(1), idOf(1))).toBeNull()
    expect(await reads.chatMessages({ channelId: idOf(1), order: 'ascending', limit: 9 })).toEqual(
      [],
    )
    expect(await reads.chatMedia(channelOf(1), idOf(1))).toBeNull()
  })
}
