import { beforeEach, describe, expect, it } from 'vitest'
import type { Cleared, Storage } from '@postel/core'
import { NOON, idOf } from './builders.ts'
import { channelOf, chatMediaOf, chatMessageOf, chatServiceOf } from './chat-builders.ts'

/** A channel of seven messages, the second of them with media; other media that no message has. */
export const describeClearedChatRows = (storage: () => Storage): void => {
  describe('cleared chat', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        for (const number of [1, 2]) await rows.insertChatService(chatServiceOf(number))
        for (const number of [1, 2]) await rows.insertChannel(channelOf(number))
        for (const number of [1, 2, 3, 4, 5, 6, 7]) {
          const body = `text of ${number}`
          await rows.insertChatMessage(chatMessageOf(number, { body, attributes: '[1]' }))
        }
        await rows.insertChatMessage(chatMessageOf(9, { channelId: idOf(2) }))
        for (const number of [12, 13, 14]) await rows.insertChatMedia(chatMediaOf(number))
        await rows.attachChatMedia(channelOf(1), idOf(12), idOf(2), NOON)
      }),
    )
    describeChannel(storage)
    describeService(storage)
  })
}

const sha256 = (number: number): string => chatMediaOf(number).stored.blob.sha256

const describeChannel = (storage: () => Storage): void => {
  const clear = (limit: number): Promise<Cleared> =>
    storage().write((rows) => rows.clearChannel(idOf(1), limit))
  const isFree = (id: number): Promise<boolean> =>
    storage()
      .write((rows) => rows.insertChannel(channelOf(id)))
      .then(
        () => true,
        () => false,
      )

  it('of a channel goes part by part, and the channel last', async () => {
    await storage().write((rows) => rows.deleteChannel(idOf(1), NOON))
    expect(await clear(3)).toEqual({ sha256s: [sha256(12)], isDone: false })
    expect(await clear(3)).toEqual({ sha256s: [], isDone: false })
    expect(await isFree(1)).toBe(false)
    expect(await clear(3)).toEqual({ sha256s: [], isDone: true })
    expect(await isFree(1)).toBe(true)
    expect(await storage().reads.chatMessage(idOf(2), idOf(9))).toMatchObject({ body: 'Hello' })
  })

  it('of a channel may be asked for twice', async () => {
    await storage().write((rows) => rows.deleteChannel(idOf(1), NOON))
    expect(await clear(100)).toEqual({ sha256s: [sha256(12)], isDone: true })
    expect(await clear(100)).toEqual({ sha256s: [], isDone: true })
  })

  it('leaves a channel that is not deleted as it is', async () => {
    expect(await clear(100)).toEqual({ sha256s: [], isDone: true })
    expect(await storage().reads.chatMessage(idOf(1), idOf(1))).not.toBeNull()
  })
}

const describeService = (storage: () => Storage): void => {
  const clear = (limit: number): Promise<Cleared> =>
    storage().write((rows) => rows.clearChatService(idOf(1), limit))
  const channelToClear = () => storage().write((rows) => rows.channelToClear(idOf(1)))

  it('of a service begins with its channels, deleted before or not', async () => {
    await storage().write((rows) => rows.deleteChannel(idOf(1), NOON))
    await storage().write((rows) => rows.deleteChatService(idOf(1), idOf(1), NOON))
    for (const number of [1, 2]) {
      expect(await channelToClear()).toBe(idOf(number))
      await storage().write((rows) => rows.clearChannel(idOf(number), 100))
    }
    expect(await channelToClear()).toBeNull()
    const first = await clear(1)
    const second = await clear(1)
    expect([first.isDone, second.isDone]).toEqual([false, false])
    expect([...first.sha256s, ...second.sha256s].sort()).toEqual([sha256(13), sha256(14)].sort())
    expect(await clear(1)).toEqual({ sha256s: [], isDone: true })
    await storage().write((rows) => rows.insertChatService(chatServiceOf(1)))
  })

  it('leaves a service that is not deleted as it is', async () => {
    expect(await channelToClear()).toBeNull()
    expect(await clear(100)).toEqual({ sha256s: [], isDone: true })
    expect(await storage().reads.chatMedia(channelOf(1), idOf(13))).not.toBeNull()
    expect(await storage().reads.chatService(idOf(1), idOf(1))).not.toBeNull()
  })
}
