import { beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '@postel/core'
import { NOON, idOf, mediaOf, messageOf, storedOf } from './builders.ts'

const SHARED = storedOf('shared')
const { sha256 } = SHARED.blob

/** Two messages with one media file each, of the same bytes. */
export const describeBlobRows = (storage: () => Storage): void => {
  describe('bytes', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        for (const number of [1, 2]) {
          const media = mediaOf(10 + number, 0, { messageId: idOf(number) })
          await rows.insertMessage(messageOf(number, { mediaCount: 1 }), [media])
          await rows.storeMedia(media.id, SHARED, NOON)
        }
      }),
    )
    const release = (at: number, forgetBefore = 0): Promise<boolean> =>
      storage().write((rows) => rows.releaseBlob(sha256, at, forgetBefore))
    const isReleasedSince = (since: number, name = sha256): Promise<boolean> =>
      storage().write((rows) => rows.isBlobReleasedSince(name, since))
    const deleteBoth = (): Promise<void> =>
      storage().write(async (rows) => {
        await rows.deleteMedia(idOf(1), idOf(11), NOON)
        await rows.deleteMessage(idOf(2), 'queued')
      })

    it('are needed until the last media that have them are gone', async () => {
      expect(await storage().reads.isBlobNeeded(sha256)).toBe(true)
      await storage().write((rows) => rows.deleteMedia(idOf(1), idOf(11), NOON))
      expect(await storage().reads.isBlobNeeded(sha256)).toBe(true)
      await storage().write((rows) => rows.deleteMessage(idOf(2), 'queued'))
      expect(await storage().reads.isBlobNeeded(sha256)).toBe(false)
    })

    it('are not released while media need them', async () => {
      expect(await release(NOON)).toBe(false)
      expect(await isReleasedSince(0)).toBe(false)
      expect((await storage().reads.media(idOf(1), idOf(1), idOf(11)))?.stored).toEqual(SHARED)
    })

    it('are known as released from that time on back', async () => {
      await deleteBoth()
      expect(await release(NOON + 5)).toBe(true)
      expect(await isReleasedSince(NOON + 5)).toBe(true)
      expect(await isReleasedSince(NOON + 6)).toBe(false)
      expect(await isReleasedSince(NOON, storedOf('other').blob.sha256)).toBe(false)
    })

    it('may be released again, and the last time counts', async () => {
      await deleteBoth()
      await release(NOON + 5)
      expect(await release(NOON + 9)).toBe(true)
      expect(await isReleasedSince(NOON + 9)).toBe(true)
    })

    it('that never had media may be released', async () => {
      const name = storedOf('orphan').blob.sha256
      expect(await storage().write((rows) => rows.releaseBlob(name, NOON, 0))).toBe(true)
      expect(await isReleasedSince(NOON, name)).toBe(true)
    })

    it('are forgotten as released once that is long ago', async () => {
      await deleteBoth()
      await release(NOON)
      const other = storedOf('other').blob.sha256
      await storage().write((rows) => rows.releaseBlob(other, NOON + 9, NOON))
      expect(await isReleasedSince(0)).toBe(true)
      await storage().write((rows) => rows.releaseBlob(other, NOON + 9, NOON + 1))
      expect(await isReleasedSince(0)).toBe(false)
    })

    it('may be stored again after their release', async () => {
      await deleteBoth()
      await release(NOON)
      await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(3), [mediaOf(13, 0, { messageId: idOf(3) })])
        await rows.storeMedia(idOf(13), SHARED, NOON)
      })
      expect((await storage().reads.media(idOf(1), idOf(3), idOf(13)))?.stored).toEqual(SHARED)
    })

    it('are listed by their names, some at a time, with all that is known of them', async () => {
      const other = storedOf('other').blob
      await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(3), [mediaOf(13, 0, { messageId: idOf(3) })])
        await rows.storeMedia(idOf(13), { contentType: 'image/png', blob: other }, NOON)
      })
      const both = [SHARED.blob, other].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
      expect(await storage().reads.blobs('', 10)).toEqual(both)
      expect(await storage().reads.blobs('', 1)).toEqual(both.slice(0, 1))
      expect(await storage().reads.blobs(both[0]?.sha256 ?? '', 10)).toEqual(both.slice(1))
      expect(await storage().reads.blobs(both[1]?.sha256 ?? '', 10)).toEqual([])
    })
  })
}
