import { beforeEach, describe, expect, it } from 'vitest'
import type { ChatMedia, Storage } from '@postel/core'
import { NOON, accountOf, idOf, mediaOf, messageOf, storedOf } from './builders.ts'
import { channelOf, chatMediaOf, chatMessageOf, chatServiceOf, placeIn } from './chat-builders.ts'

export const describeChatMediaRows = (storage: () => Storage): void => {
  describe('chat media', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        for (const number of [1, 2]) await rows.insertChatService(chatServiceOf(number))
        await rows.insertChannel(channelOf(1))
        for (const number of [1, 2]) await rows.insertChatMessage(chatMessageOf(number))
      }),
    )
    describeFields(storage)
    describeAttaching(storage)
    describeBytes(storage)
    describeUnattached(storage)
  })
}

const insert = (storage: Storage, media: ChatMedia): Promise<void> =>
  storage.write((rows) => rows.insertChatMedia(media))

const describeFields = (storage: () => Storage): void => {
  it('are read back field by field, of sizes beyond 32 bits too', async () => {
    const blob = { ...storedOf('large').blob, sizeBytes: 99_999_999_999_999 }
    const full = chatMediaOf(9, {
      author: 'alice',
      filename: null,
      stored: { contentType: 'video/mp4', blob },
      updatedAt: NOON + 1,
    })
    await insert(storage(), full)
    expect(await storage().reads.chatMedia(channelOf(1), idOf(9))).toEqual(full)
    expect(await storage().reads.chatMediaById(idOf(9))).toEqual(full)
  })

  it('need the right account and service', async () => {
    await insert(storage(), chatMediaOf(9))
    const find = (accountId: number, serviceId: number, number = 9): Promise<ChatMedia | null> =>
      storage().reads.chatMedia(placeIn(accountId, serviceId), idOf(number))
    expect(await find(1, 1)).toEqual(chatMediaOf(9))
    expect(await find(2, 1)).toBeNull()
    expect(await find(1, 2)).toBeNull()
    expect(await find(1, 1, 8)).toBeNull()
    expect(await storage().reads.chatMediaById(idOf(8))).toBeNull()
  })
}

const describeAttaching = (storage: () => Storage): void => {
  const attach = (message: number, service = 1, number = 9): Promise<boolean> =>
    storage().write((rows) =>
      rows.attachChatMedia(placeIn(1, service), idOf(number), idOf(message), NOON + message),
    )

  it('belong to the first message that takes them', async () => {
    await insert(storage(), chatMediaOf(9))
    expect(await Promise.all([attach(1), attach(2), attach(1)])).toEqual([true, false, false])
    expect(await storage().reads.chatMedia(channelOf(1), idOf(9))).toEqual({
      ...chatMediaOf(9),
      attachedTo: { channelId: idOf(1), messageId: idOf(1) },
      updatedAt: NOON + 1,
    })
  })

  it('of another service, or of none, are not taken', async () => {
    await insert(storage(), chatMediaOf(9))
    expect(await attach(1, 2)).toBe(false)
    expect(await attach(1, 1, 8)).toBe(false)
    expect(await storage().reads.chatMedia(channelOf(1), idOf(9))).toEqual(chatMediaOf(9))
  })
}

const describeBytes = (storage: () => Storage): void => {
  it('share their bytes with other media of either kind', async () => {
    const stored = storedOf('the same')
    const { sha256 } = stored.blob
    const isNeeded = (): Promise<boolean> => storage().reads.isBlobNeeded(sha256)
    const release = (): Promise<boolean> =>
      storage().write((rows) => rows.releaseBlob(sha256, NOON, 0))
    await storage().write(async (rows) => {
      await rows.insertChatMedia(chatMediaOf(9, { stored }))
      await rows.attachChatMedia(channelOf(1), idOf(9), idOf(1), NOON)
      await rows.insertMessage(messageOf(1, { mediaCount: 1 }), [mediaOf(11, 0)])
      await rows.storeMedia(idOf(11), stored, NOON)
    })
    await storage().write((rows) => rows.deleteMessage(idOf(1), 'queued'))
    expect(await isNeeded()).toBe(true)
    expect(await release()).toBe(false)
    expect(await storage().write((rows) => rows.deleteChatMessage(idOf(1), idOf(1)))).toEqual([
      sha256,
    ])
    expect(await isNeeded()).toBe(false)
    expect(await release()).toBe(true)
    await insert(storage(), chatMediaOf(8, { stored }))
    expect(await storage().reads.chatMedia(channelOf(1), idOf(8))).toMatchObject({ stored })
  })
}

const describeUnattached = (storage: () => Storage): void => {
  it('that no message took go by their age, some at a time', async () => {
    const remove = (limit = 10): Promise<string[]> =>
      storage().write((rows) => rows.deleteUnattachedChatMedia(NOON, limit))
    const stored = storedOf('of two')
    await insert(storage(), chatMediaOf(5, { createdAt: NOON - 2, stored }))
    await insert(storage(), chatMediaOf(6, { createdAt: NOON - 1, stored }))
    await insert(storage(), chatMediaOf(7, { createdAt: NOON }))
    await insert(storage(), chatMediaOf(8, { createdAt: NOON - 3 }))
    await storage().write((rows) => rows.attachChatMedia(placeIn(1, 1), idOf(8), idOf(1), NOON))
    const { sha256 } = stored.blob
    expect(await remove(1)).toEqual([sha256])
    expect(await storage().reads.chatMediaById(idOf(5))).toBeNull()
    expect(await remove()).toEqual([sha256])
    expect(await remove()).toEqual([])
    expect(await storage().reads.chatMediaById(idOf(7))).not.toBeNull()
    expect(await storage().reads.chatMediaById(idOf(8))).not.toBeNull()
  })
}
