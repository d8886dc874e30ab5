import { beforeEach, describe, expect, it } from 'vitest'
import type { ChatService, ChatServiceId, ChatServiceQuery, Storage } from '@postel/core'
import { NOON, accountOf, idOf } from './builders.ts'
import { channelOf, chatMediaOf, chatMessageOf, chatServiceOf, placeIn } from './chat-builders.ts'

export const describeChatServiceRows = (storage: () => Storage): void => {
  describe('chat services', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        for (const number of [1, 3, 5, 7]) await rows.insertChatService(chatServiceOf(number))
        await rows.insertChatService(chatServiceOf(6, { accountId: idOf(2) }))
      }),
    )
    const numbers = async (query: Partial<ChatServiceQuery> = {}): Promise<number[]> => {
      const services = await storage().reads.chatServices({
        accountId: idOf(1),
        limit: 9,
        ...query,
      })
      return services.map(({ id }) => Number.parseInt(id, 16))
    }

    describeFields(storage)
    describeList(numbers)
    describeDeletion(storage, numbers)
  })
}

const find = (storage: Storage, number: number): Promise<ChatService | null> =>
  storage.reads.chatService(idOf(1), idOf(number))

const describeFields = (storage: () => Storage): void => {
  const full = chatServiceOf(9, {
    friendlyName: 'Zeichen \' " 你好',
    settings: { name: 'a"b', count: 3, isOn: false, list: ['x', ''] },
    createdAt: NOON - 1,
    updatedAt: NOON + 1,
  })

  it('are read back field by field', async () => {
    await storage().write((rows) => rows.insertChatService(full))
    expect(await find(storage(), 9)).toEqual(full)
  })

  it('are changed in name and settings', async () => {
    const changed = { ...full, id: chatServiceOf(3).id, createdAt: NOON }
    expect(await storage().write((rows) => rows.updateChatService(changed))).toBe(true)
    expect(await find(storage(), 3)).toEqual(changed)
    expect(await find(storage(), 5)).toEqual(chatServiceOf(5))
    expect(await storage().write((rows) => rows.updateChatService(full))).toBe(false)
  })

  it('of another account are not there', async () => {
    expect(await find(storage(), 6)).toBeNull()
    expect(await find(storage(), 9)).toBeNull()
  })
}

type Numbers = (query?: Partial<ChatServiceQuery>) => Promise<number[]>

const describeList = (numbers: Numbers): void => {
  const at = (direction: 'after' | 'before', number: number) => ({
    cursor: { direction, id: idOf<ChatServiceId>(number) },
  })

  it('are listed oldest first, within the limit', async () => {
    expect(await numbers()).toEqual([1, 3, 5, 7])
    expect(await numbers({ limit: 2 })).toEqual([1, 3])
    expect(await numbers({ accountId: idOf(2) })).toEqual([6])
  })

  it('follow a cursor in both directions, also one whose own row is not there', async () => {
    expect(await numbers({ ...at('after', 3), limit: 1 })).toEqual([5])
    expect(await numbers(at('after', 4))).toEqual([5, 7])
    expect(await numbers(at('after', 7))).toEqual([])
    expect(await numbers({ ...at('before', 7), limit: 2 })).toEqual([3, 5])
    expect(await numbers(at('before', 4))).toEqual([1, 3])
  })
}

const describeDeletion = (storage: () => Storage, numbers: Numbers): void => {
  const remove = (number: number, account = 1): Promise<boolean> =>
    storage().write((rows) => rows.deleteChatService(idOf(account), idOf(number), NOON))

  it('are deleted by one of many, and are not there from then on', async () => {
    const removed = await Promise.all(Array.from({ length: 9 }, () => remove(3)))
    expect(removed.filter((one) => one)).toHaveLength(1)
    expect(await find(storage(), 3)).toBeNull()
    expect(await numbers()).toEqual([1, 5, 7])
    expect(await storage().write((rows) => rows.updateChatService(chatServiceOf(3)))).toBe(false)
  })

  it('are not deleted for another account', async () => {
    expect(await remove(3, 2)).toBe(false)
    expect(await find(storage(), 3)).toEqual(chatServiceOf(3))
  })

  it('take channels, messages and media out of sight at once', async () => {
    await storage().write(async (rows) => {
      await rows.insertChannel(channelOf(1, { uniqueName: 'lobby' }))
      await rows.insertChatMessage(chatMessageOf(1))
      await rows.insertChatMedia(chatMediaOf(1))
    })
    await remove(1)
    const { reads } = storage()
    const place = placeIn(1, 1)
    expect(await reads.channel({ ...place, channel: { id: idOf(1) } })).toBeNull()
    expect(await reads.channel({ ...place, channel: { uniqueName: 'lobby' } })).toBeNull()
    expect(await reads.channels({ ...place, limit: 9 })).toEqual([])
    expect(await reads.chatMessage(idOf(1), idOf(1))).toBeNull()
    expect(await reads.chatMessages({ channelId: idOf(1), order: 'ascending', limit: 9 })).toEqual(
      [],
    )
    expect(await reads.chatMedia(place, idOf(1))).toBeNull()
    expect(await reads.chatMediaById(idOf(1))).toBeNull()
  })
}
