import { beforeEach, describe, expect, it } from 'vitest'
import type { CachedMedia, CachePlace, Storage } from '@postel/core'
import { NOON, accountOf, idOf, mediaOf, messageOf, storedOf } from './builders.ts'

const STORED = storedOf('cached')
const { sha256 } = STORED.blob
const ENTRY_COUNT_MAX = 1_000

const placeOf = (url: string, account = 1): CachePlace => ({
  accountId: idOf(account),
  urlSha256: storedOf(url).blob.sha256,
})

const cachedOf = (change: Partial<CachedMedia> = {}): CachedMedia => ({
  stored: STORED,
  receivedBytes: 99_999_999_999,
  etag: 'W/"1"',
  lastModified: 'Sat, 21 Nov 2026 09:00:00 GMT',
  freshUntil: NOON + 5,
  ...change,
})

/** What is known of URLs, with media that have the bytes. */
export const describeMediaCacheRows = (storage: () => Storage): void => {
  describe('cached media', () => {
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        await rows.insertMessage(messageOf(1, { mediaCount: 1 }), [mediaOf(11, 0)])
        await rows.storeMedia(idOf(11), STORED, NOON)
      }),
    )
    const find = (url: string, account = 1): Promise<CachedMedia | null> =>
      storage().reads.cachedMedia(placeOf(url, account))
    const put = (url: string, cached = cachedOf(), at = NOON): Promise<void> =>
      storage().write((rows) => rows.cacheMedia(placeOf(url), cached, at))

    it('are read back field by field, by their own account only', async () => {
      await put('a')
      expect(await find('a')).toEqual(cachedOf())
      expect(await find('b')).toBeNull()
      expect(await find('a', 2)).toBeNull()
    })

    it('have the terms of the last answer', async () => {
      await put('a')
      const renewed = cachedOf({
        stored: { ...STORED, contentType: 'image/gif' },
        receivedBytes: 1,
        etag: null,
        lastModified: null,
        freshUntil: 0,
      })
      await put('a', renewed)
      expect(await find('a')).toEqual(renewed)
    })

    it('are forgotten when that is asked for', async () => {
      await put('a')
      await put('b')
      await storage().write((rows) => rows.forgetCachedMedia(placeOf('a')))
      await storage().write((rows) => rows.forgetCachedMedia(placeOf('a')))
      expect(await find('a')).toBeNull()
      expect(await find('b')).toEqual(cachedOf())
    })

    it('are all forgotten for one account', async () => {
      await storage().write(async (rows) => {
        await rows.cacheMedia(placeOf('a'), cachedOf(), NOON)
        await rows.cacheMedia(placeOf('b'), cachedOf(), NOON)
        await rows.cacheMedia(placeOf('a', 2), cachedOf(), NOON)
        await rows.clearMediaCache(idOf(1))
      })
      expect([await find('a'), await find('b')]).toEqual([null, null])
      expect(await find('a', 2)).toEqual(cachedOf())
    })

    it('need no bytes: they go with the release of these', async () => {
      await put('a')
      await storage().write((rows) => rows.deleteMedia(idOf(1), idOf(11), NOON))
      expect(await find('a')).toEqual(cachedOf())
      expect(await storage().write((rows) => rows.releaseBlob(sha256, NOON, 0))).toBe(true)
      expect(await find('a')).toBeNull()
    })

    it('are never more than a thousand of one account: the oldest go', async () => {
      await storage().write(async (rows) => {
        await rows.cacheMedia(placeOf('of another', 2), cachedOf(), NOON - 1)
        for (let number = 0; number < ENTRY_COUNT_MAX; number += 1) {
          await rows.cacheMedia(placeOf(`${number}`), cachedOf(), NOON + number)
        }
      })
      expect(await find('0')).toEqual(cachedOf())
      await put('0', cachedOf(), NOON + ENTRY_COUNT_MAX)
      await put('new', cachedOf(), NOON + ENTRY_COUNT_MAX)
      expect(await find('1')).toBeNull()
      expect(await Promise.all(['0', '2', 'new'].map((url) => find(url)))).not.toContain(null)
      expect(await find('of another', 2)).toEqual(cachedOf())
    })
  })
}
