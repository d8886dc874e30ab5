import { beforeEach, describe, expect, it } from 'vitest'
import type { MediaId, MediaQuery, Storage } from '@postel/core'
import { NOON, idOf, mediaOf, messageOf, storedOf } from './builders.ts'

/**
 * Four media at positions 0 to 3, whose ids are in another order; the one numbered 12 is not
 * stored.
 */
export const describeMediaRows = (storage: () => Storage): void => {
  describe('media', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        const inOrder = [14, 12, 13, 11].map((number, position) => mediaOf(number, position))
        await rows.insertMessage(messageOf(1, { mediaCount: 4 }), inOrder.toReversed())
        await rows.insertMessage(messageOf(2), [])
        for (const number of [14, 13, 11]) {
          await rows.storeMedia(idOf(number), storedOf(`content ${number}`), NOON + number)
        }
      }),
    )
    const numbers = async (query: Partial<MediaQuery> = {}): Promise<number[]> => {
      const all: MediaQuery = { accountId: idOf(1), messageId: idOf(1), limit: 100, ...query }
      const media = await storage().reads.mediaList(all)
      return media.map(({ id }) => Number.parseInt(id, 16))
    }

    describeReading(storage)
    describeListing(numbers)
    describeStoring(storage, numbers)
    describeDeleting(storage, numbers)
  })
}

const describeReading = (storage: () => Storage): void => {
  it('are read back once their bytes are stored', async () => {
    const stored = storedOf('content 14')
    const expected = mediaOf(14, 0, { stored, updatedAt: NOON + 14 })
    expect(await storage().reads.media(idOf(1), idOf(1), idOf(14))).toEqual(expected)
    expect(await storage().reads.media(idOf(1), idOf(1), idOf(12))).toBeNull()
    expect(await storage().reads.mediaById(idOf(14))).toEqual(expected)
    expect(await storage().reads.mediaById(idOf(12))).toBeNull()
    expect(await storage().reads.mediaById(idOf(99))).toBeNull()
  })

  it('need the right account, message and media together', async () => {
    expect(await storage().reads.media(idOf(2), idOf(1), idOf(14))).toBeNull()
    expect(await storage().reads.media(idOf(1), idOf(2), idOf(14))).toBeNull()
    expect(await storage().reads.media(idOf(1), idOf(1), idOf(99))).toBeNull()
  })

  it('of a message are all read in order, stored or not', async () => {
    const media = await storage().reads.mediaOf(idOf(1))
    expect(media.map(({ position, stored }) => [position, stored !== null])).toEqual([
      [0, true],
      [1, false],
      [2, true],
      [3, true],
    ])
  })
}

const describeListing = (numbers: (query?: Partial<MediaQuery>) => Promise<number[]>): void => {
  const cursor = (direction: 'after' | 'before', number: number) => ({
    cursor: { direction, id: idOf<MediaId>(number) },
  })

  it('are listed in the order of the message, only those stored', async () => {
    expect(await numbers()).toEqual([14, 13, 11])
    expect(await numbers({ limit: 2 })).toEqual([14, 13])
  })

  it('follow a cursor in both directions, in list order', async () => {
    expect(await numbers({ ...cursor('after', 14), limit: 1 })).toEqual([13])
    expect(await numbers(cursor('after', 11))).toEqual([])
    expect(await numbers(cursor('before', 11))).toEqual([14, 13])
    expect(await numbers({ ...cursor('before', 11), limit: 1 })).toEqual([13])
  })

  it('follow the cursor of media that are not listed themselves', async () => {
    expect(await numbers(cursor('after', 12))).toEqual([13, 11])
  })

  it('after a cursor of another message are none', async () => {
    expect(await numbers(cursor('after', 99))).toEqual([])
  })

  it('are filtered by the time created, from inclusive to exclusive', async () => {
    expect(await numbers({ created: { from: NOON, until: NOON + 1 } })).toEqual([14, 13, 11])
    expect(await numbers({ created: { from: NOON + 1 } })).toEqual([])
    expect(await numbers({ created: { until: NOON } })).toEqual([])
  })

  it('of another account or message are not listed', async () => {
    expect(await numbers({ accountId: idOf(2) })).toEqual([])
    expect(await numbers({ messageId: idOf(2) })).toEqual([])
  })
}

const describeStoring = (storage: () => Storage, numbers: () => Promise<number[]>): void => {
  it('of several messages may share the same bytes', async () => {
    const shared = storedOf('content 14')
    await storage().write((rows) => rows.storeMedia(idOf(12), shared, NOON))
    expect(await numbers()).toEqual([14, 12, 13, 11])
    expect((await storage().reads.media(idOf(1), idOf(1), idOf(12)))?.stored).toEqual(shared)
  })

  it('keep the sha256 of every chunk in order', async () => {
    const [first, second] = ['a', 'b'].map((text) => storedOf(text).blob.sha256)
    const large = storedOf('large')
    const blob = { ...large.blob, sizeBytes: 1_048_577, chunkSha256: [first ?? '', second ?? ''] }
    await storage().write((rows) => rows.storeMedia(idOf(12), { ...large, blob }, NOON))
    const media = await storage().reads.media(idOf(1), idOf(1), idOf(12))
    expect(media?.stored?.blob).toEqual(blob)
  })

  it('that are stored already keep their bytes', async () => {
    const again = await storage().write((rows) =>
      rows.storeMedia(idOf(14), storedOf('other'), NOON + 50),
    )
    expect(again).toBe(false)
    const media = await storage().reads.media(idOf(1), idOf(1), idOf(14))
    expect(media).toMatchObject({ stored: storedOf('content 14'), updatedAt: NOON + 14 })
  })

  it('that were deleted meanwhile stay deleted when their bytes arrive', async () => {
    const sha256s = await storage().write((rows) => rows.deleteMediaOf(idOf(1)))
    const expected = [14, 13, 11].map((number) => storedOf(`content ${number}`).blob.sha256)
    expect(sha256s.toSorted()).toEqual(expected.toSorted())
    const late = storage().write((rows) => rows.storeMedia(idOf(12), storedOf('late'), NOON))
    expect(await late).toBe(false)
    expect(await storage().reads.mediaOf(idOf(1))).toEqual([])
  })

  it('cannot take the same position twice', async () => {
    const twice = [mediaOf(21, 0, { messageId: idOf(3) }), mediaOf(22, 0, { messageId: idOf(3) })]
    const unit = storage().write((rows) => rows.insertMessage(messageOf(3), twice))
    await expect(unit).rejects.toThrow()
    expect(await storage().reads.messageById(idOf(3))).toBeNull()
  })
}

type Numbers = (query?: Partial<MediaQuery>) => Promise<number[]>

const describeDeleting = (storage: () => Storage, numbers: Numbers): void => {
  const remove = (number: number, at = NOON + 99): Promise<boolean> =>
    storage().write((rows) => rows.deleteMedia(idOf(1), idOf(number), at))
  const cursor = (direction: 'after' | 'before', number: number) => ({
    cursor: { direction, id: idOf<MediaId>(number) },
  })

  it('are deleted by one of many, and not there from then on', async () => {
    const removed = await Promise.all(Array.from({ length: 20 }, () => remove(13)))
    expect(removed.filter((one) => one)).toHaveLength(1)
    expect(await storage().reads.media(idOf(1), idOf(1), idOf(13))).toBeNull()
    expect(await numbers()).toEqual([14, 11])
    const left = await storage().reads.mediaOf(idOf(1))
    expect(left.map(({ position }) => position)).toEqual([0, 1, 3])
  })

  it('are one less in their message, which was changed by it', async () => {
    await remove(13)
    const message = messageOf(1, { mediaCount: 3, updatedAt: NOON + 99 })
    expect(await storage().reads.messageById(idOf(1))).toEqual(message)
  })

  it('that are not stored, or not of the message, are not deleted', async () => {
    expect(await remove(12)).toBe(false)
    expect(await remove(99)).toBe(false)
    const other = storage().write((rows) => rows.deleteMedia(idOf(2), idOf(14), NOON))
    expect(await other).toBe(false)
    expect((await storage().reads.messageById(idOf(1)))?.mediaCount).toBe(4)
  })

  it('stay a place that cursors can stand at', async () => {
    await remove(13)
    expect(await numbers(cursor('after', 13))).toEqual([11])
    expect(await numbers(cursor('before', 13))).toEqual([14])
    await remove(14)
    expect(await numbers(cursor('after', 14))).toEqual([11])
  })

  it('take no bytes that come late', async () => {
    await remove(13)
    const late = storage().write((rows) => rows.storeMedia(idOf(13), storedOf('late'), NOON))
    expect(await late).toBe(false)
    expect(await numbers()).toEqual([14, 11])
  })
}
