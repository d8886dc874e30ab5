import { beforeEach, describe, expect, it } from 'vitest'
import type { Message, Storage } from '@postel/core'
import { NOON, callbackOf, idOf, mediaOf, messageOf, storedOf } from './builders.ts'

const BODY = 'Zeichen 你好 👩‍👩‍👧'

export const describeRemovedRows = (storage: () => Storage): void => {
  describe('removed messages', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        const full = { state: 'delivered', body: BODY, mediaCount: 1, sentAt: NOON } as const
        await rows.insertMessage(messageOf(1, full), [mediaOf(11, 0)])
        await rows.insertMessage(messageOf(2, { state: 'delivered', body: BODY }), [])
        await rows.storeMedia(idOf(11), storedOf('content'), NOON)
        await rows.appendCallback(callbackOf())
        const outcome = { outcome: 'confirmed', createdAt: NOON, updatedAt: NOON } as const
        await rows.putFeedback({ messageId: idOf(1), accountId: idOf(1), ...outcome })
      }),
    )
    const message = (number: number): Promise<Message | null> =>
      storage().reads.messageById(idOf(number))

    describeRedaction(storage, message)
    describeDeletion(storage, message)
    describeBodies(storage, message)
  })
}

type Find = (number: number) => Promise<Message | null>

const describeRedaction = (storage: () => Storage, message: Find): void => {
  it('lose their body by redaction, and nothing else', async () => {
    const before = await message(1)
    const redacted = storage().write((rows) => rows.redactMessage(idOf(1), 'delivered', NOON + 9))
    expect(await redacted).toBe(true)
    expect(await message(1)).toEqual({ ...before, body: '', updatedAt: NOON + 9 })
    expect((await message(2))?.body).toBe(BODY)
    expect(await storage().reads.mediaOf(idOf(1))).toHaveLength(1)
  })

  it('may be redacted twice', async () => {
    for (const at of [NOON + 1, NOON + 2]) {
      const redacted = storage().write((rows) => rows.redactMessage(idOf(1), 'delivered', at))
      expect(await redacted).toBe(true)
    }
    expect(await message(1)).toMatchObject({ body: '', updatedAt: NOON + 2 })
  })

  it('keep their body when they are no longer as they were seen', async () => {
    const before = await message(1)
    const redacted = storage().write((rows) => rows.redactMessage(idOf(1), 'sent', NOON + 9))
    expect(await redacted).toBe(false)
    expect(await storage().write((rows) => rows.redactMessage(idOf(9), 'sent', NOON))).toBe(false)
    expect(await message(1)).toEqual(before)
  })
}

const describeDeletion = (storage: () => Storage, message: Find): void => {
  const remove = (number: number, from: Message['state'] = 'delivered'): Promise<boolean> =>
    storage().write((rows) => rows.deleteMessage(idOf(number), from))

  it('are deleted by one of many, with their media and callbacks', async () => {
    const removed = await Promise.all(Array.from({ length: 20 }, () => remove(1)))
    expect(removed.filter((one) => one)).toHaveLength(1)
    expect(await message(1)).toBeNull()
    expect(await storage().reads.media(idOf(1), idOf(1), idOf(11))).toBeNull()
    expect(await storage().reads.mediaOf(idOf(1))).toEqual([])
    expect(await storage().reads.owedCallbacks(idOf(1), 10)).toEqual([])
    expect((await message(2))?.body).toBe(BODY)
  })

  it('leave no feedback to a message that gets their id', async () => {
    await remove(1)
    const later = { outcome: 'unconfirmed', createdAt: NOON + 5, updatedAt: NOON + 5 } as const
    const feedback = { messageId: messageOf(1).id, accountId: messageOf(1).accountId, ...later }
    const put = (): Promise<unknown> => storage().write((rows) => rows.putFeedback(feedback))
    expect(await put()).toBeNull()
    await storage().write((rows) => rows.insertMessage(messageOf(1), []))
    expect(await put()).toEqual(feedback)
  })

  it('are there with all that is theirs when they are no longer as they were seen', async () => {
    const before = await message(1)
    expect(await remove(1, 'sent')).toBe(false)
    expect(await message(1)).toEqual(before)
    expect(await storage().reads.mediaOf(idOf(1))).toHaveLength(1)
    expect(await storage().reads.owedCallbacks(idOf(1), 10)).toHaveLength(1)
  })

  it('take no callback attempt that was under way', async () => {
    const [callback] = await storage().reads.owedCallbacks(idOf(1), 1)
    await remove(1)
    const attempt = { at: NOON, outcome: 'delivered', status: 200, detail: '' } as const
    const recorded = storage().write((rows) =>
      rows.recordCallbackAttempt(callback?.id ?? 0, attempt),
    )
    expect(await recorded).toBe(false)
  })
}

const describeBodies = (storage: () => Storage, message: Find): void => {
  it('make room for bodies of the same and of other lengths', async () => {
    const bodies = ['', 'a', BODY, 'b'.repeat(64), 'c'.repeat(65), '€'.repeat(1600), 'd\0e\0']
    for (let round = 0; round < 3; round += 1) {
      await storage().write(async (rows) => {
        for (const [index, body] of bodies.entries()) {
          await rows.insertMessage(messageOf(100 + index, { state: 'failed', body }), [])
        }
      })
      for (const [index, body] of bodies.entries()) {
        expect((await message(100 + index))?.body).toBe(body)
      }
      await storage().write(async (rows) => {
        for (const index of bodies.keys()) await rows.deleteMessage(idOf(100 + index), 'failed')
      })
    }
    expect((await message(1))?.body).toBe(BODY)
  })
}
