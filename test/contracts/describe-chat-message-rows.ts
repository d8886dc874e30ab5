import { beforeEach, describe, expect, it } from 'vitest'
import type { ChatMessage, ChatMessageQuery, Storage } from '@postel/core'
import { NOON, idOf } from './builders.ts'
import { channelOf, chatMediaOf, chatMessageOf, chatServiceOf, placeIn } from './chat-builders.ts'

export const describeChatMessageRows = (storage: () => Storage): void => {
  describe('chat messages', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertChatService(chatServiceOf(1))
        for (const number of [1, 2]) await rows.insertChannel(channelOf(number))
      }),
    )
    describeFields(storage)
    describeIndex(storage)
    describe('in a list', () => describeList(storage))
    describeChanges(storage)
    describeDeletion(storage)
  })
}

const insert = (storage: Storage, ...numbers: number[]): Promise<number[]> =>
  Promise.all(
    numbers.map((number) => storage.write((rows) => rows.insertChatMessage(chatMessageOf(number)))),
  )

const find = (storage: Storage, number: number, channel = 1): Promise<ChatMessage | null> =>
  storage.reads.chatMessage(idOf(channel), idOf(number))

const FULL = chatMessageOf(9, {
  author: 'alice',
  body: 'Zeichen \' " \\ 你好 👩‍👩‍👧\0',
  attributes: '{"mood": "glad"}',
  lastUpdatedBy: 'bob',
  wasEdited: true,
  createdAt: NOON - 1,
  updatedAt: NOON + 1,
})

const describeFields = (storage: () => Storage): void => {
  it('are read back field by field', async () => {
    await storage().write((rows) => rows.insertChatMessage(FULL))
    await storage().write((rows) => rows.insertChatMessage(chatMessageOf(8, { body: '' })))
    expect(await find(storage(), 9)).toEqual({ ...FULL, index: 0 })
    expect(await find(storage(), 8)).toEqual({ ...chatMessageOf(8, { body: '' }), index: 1 })
  })

  it('need the right channel', async () => {
    await insert(storage(), 9)
    expect(await find(storage(), 9, 2)).toBeNull()
    expect(await find(storage(), 8)).toBeNull()
  })

  it('have their media', async () => {
    await insert(storage(), 9)
    await storage().write(async (rows) => {
      await rows.insertChatMedia(chatMediaOf(5))
      await rows.attachChatMedia(channelOf(1), idOf(5), idOf(9), NOON + 5)
    })
    const attachedTo = { channelId: idOf(1), messageId: idOf(9) }
    const media = { ...chatMediaOf(5), attachedTo, updatedAt: NOON + 5 }
    expect(await find(storage(), 9)).toEqual({ ...chatMessageOf(9), index: 0, media })
  })
}

const describeIndex = (storage: () => Storage): void => {
  const channel = () => storage().reads.channel({ ...placeIn(1, 1), channel: { id: idOf(1) } })

  it('are counted up in their channel, whoever writes at the same time', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index + 1)
    expect(await insert(storage(), ...numbers)).toEqual(numbers.map((number) => number - 1))
    const other = chatMessageOf(99, { channelId: idOf(2) })
    expect(await storage().write((rows) => rows.insertChatMessage(other))).toBe(0)
    expect(await channel()).toMatchObject({ messageCount: 50, lastMessageId: idOf(50) })
  })

  it('get no index twice, not that of a deleted or of a refused message', async () => {
    await insert(storage(), 1, 2)
    await storage().write((rows) => rows.deleteChatMessage(idOf(1), idOf(2)))
    expect(await insert(storage(), 3)).toEqual([2])
    expect(await channel()).toMatchObject({ messageCount: 2, lastMessageId: idOf(3) })
    const refused = storage().write(async (rows) => {
      await rows.insertChatMessage(chatMessageOf(4))
      throw new Error('changed my mind')
    })
    await expect(refused).rejects.toThrow('changed my mind')
    expect(await insert(storage(), 5)).toEqual([3])
    expect(await channel()).toMatchObject({ messageCount: 3 })
  })

  it('need a channel to be counted in', async () => {
    const lost = chatMessageOf(1, { channelId: idOf(404) })
    await expect(storage().write((rows) => rows.insertChatMessage(lost))).rejects.toThrow()
  })
}

const describeList = (storage: () => Storage): void => {
  beforeEach(async () => {
    await insert(storage(), 5, 4, 3, 2, 1)
    await storage().write((rows) =>
      rows.insertChatMessage(chatMessageOf(7, { channelId: idOf(2) })),
    )
    await storage().write((rows) => rows.deleteChatMessage(idOf(1), idOf(3)))
  })
  const indexes = async (query: Partial<ChatMessageQuery> = {}): Promise<number[]> => {
    const all = { channelId: channelOf(1).id, order: 'ascending', limit: 9 } as const
    return (await storage().reads.chatMessages({ ...all, ...query })).map(({ index }) => index)
  }
  const at = (direction: 'after' | 'before', id: number) => ({ cursor: { direction, id } })

  it('are in the order of their index, or the other way round', async () => {
    expect(await indexes()).toEqual([0, 1, 3, 4])
    expect(await indexes({ order: 'descending' })).toEqual([4, 3, 1, 0])
    expect(await indexes({ limit: 2 })).toEqual([0, 1])
    expect(await indexes({ order: 'descending', limit: 2 })).toEqual([4, 3])
    expect(await indexes({ channelId: idOf(2) })).toEqual([0])
  })

  it('follow a cursor in both directions, also at an index that is gone', async () => {
    expect(await indexes({ ...at('after', 1), limit: 1 })).toEqual([3])
    expect(await indexes(at('after', 2))).toEqual([3, 4])
    expect(await indexes({ ...at('before', 4), limit: 2 })).toEqual([1, 3])
    expect(await indexes(at('before', 2))).toEqual([0, 1])
    expect(await indexes(at('after', 4))).toEqual([])
    const order = 'descending'
    expect(await indexes({ order, ...at('after', 3) })).toEqual([1, 0])
    expect(await indexes({ order, ...at('before', 0), limit: 2 })).toEqual([3, 1])
    expect(await indexes({ order, ...at('after', 0) })).toEqual([])
  })
}

const describeChanges = (storage: () => Storage): void => {
  const update = (message: ChatMessage): Promise<boolean> =>
    storage().write((rows) => rows.updateChatMessage(message))

  it('are changed in all but index and media', async () => {
    await insert(storage(), 8, 9)
    const changed = { ...FULL, index: 1 }
    expect(await update({ ...changed, index: 77 })).toBe(true)
    expect(await find(storage(), 9)).toEqual(changed)
    expect(await find(storage(), 8)).toEqual({ ...chatMessageOf(8), index: 0 })
    expect(await update({ ...chatMessageOf(7), index: 0 })).toBe(false)
  })

  it('keep texts of any length through many changes', async () => {
    await insert(storage(), 8, 9)
    const bodies = ['', 'a', 'b'.repeat(32_768), 'c', 'd'.repeat(64), 'e'.repeat(64), '']
    for (const [round, body] of bodies.entries()) {
      const attributes = `{"round":${round},"text":"${'x'.repeat(round * 50)}"}`
      const changed = { ...chatMessageOf(9, { body, attributes }), index: 1 }
      await update(changed)
      expect(await find(storage(), 9)).toEqual(changed)
    }
    await update({ ...chatMessageOf(9), index: 1 })
    expect(await find(storage(), 9)).toEqual({ ...chatMessageOf(9), index: 1 })
    expect(await find(storage(), 8)).toEqual({ ...chatMessageOf(8), index: 0 })
  })
}

const describeDeletion = (storage: () => Storage): void => {
  const remove = (number: number, channel = 1): Promise<string[] | null> =>
    storage().write((rows) => rows.deleteChatMessage(idOf(channel), idOf(number)))

  it('are deleted by one of many, with their media', async () => {
    await insert(storage(), 8, 9)
    await storage().write(async (rows) => {
      await rows.insertChatMedia(chatMediaOf(5))
      await rows.attachChatMedia(channelOf(1), idOf(5), idOf(9), NOON)
    })
    const removed = await Promise.all(Array.from({ length: 9 }, () => remove(9)))
    const { sha256 } = chatMediaOf(5).stored.blob
    expect(removed.filter((one) => one !== null)).toEqual([[sha256]])
    expect(await find(storage(), 9)).toBeNull()
    expect(await storage().reads.chatMedia(channelOf(1), idOf(5))).toBeNull()
    expect(await storage().reads.isBlobNeeded(sha256)).toBe(false)
    expect(await find(storage(), 8)).not.toBeNull()
  })

  it('stay when another channel is named', async () => {
    await insert(storage(), 9)
    expect(await remove(9, 2)).toBeNull()
    expect(await find(storage(), 9)).not.toBeNull()
  })

  it('leave room for the texts of others', async () => {
    await insert(storage(), 8)
    for (let round = 1; round <= 3; round += 1) {
      const message = chatMessageOf(9, { body: 'x'.repeat(100 * round), attributes: '[1]' })
      await storage().write((rows) => rows.insertChatMessage(message))
      expect(await find(storage(), 9)).toMatchObject({ body: message.body, attributes: '[1]' })
      expect(await remove(9)).toEqual([])
    }
    expect(await find(storage(), 8)).toMatchObject({ body: 'Hello', attributes: '{}' })
  })
}
