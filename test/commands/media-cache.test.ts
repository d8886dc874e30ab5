import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CachePlace, CacheTerms, FoundMedia, MessageId } from '@postel/core'
import { NOON, idOf, storedOf } from '../contracts/builders.ts'
import { putText, runSweeps } from './bytes.ts'
import { foundAs } from './fetched.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const URL = 'https://example.com/a'
const TEXT = 'cached'
const { sha256 } = storedOf(TEXT).blob
const PLACE: CachePlace = { accountId: idOf(1), urlSha256: 'a'.repeat(64) }
const TERMS: CacheTerms = { etag: '"1"', lastModified: null, freshUntil: NOON + 60_000 }

describe('media that a fetcher finds in the cache', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const create = async (mediaUrls = [URL]): Promise<MessageId> =>
    (await world.messaging.createMessage(command({ mediaUrls }))).id
  const fetched = async (change: Partial<FoundMedia> = {}): Promise<FoundMedia> => ({
    ...foundAs({ contentType: 'image/png', blob: await putText(world, TEXT) }),
    caching: { urlSha256: PLACE.urlSha256, terms: TERMS },
    ...change,
  })
  const cached = async (): Promise<FoundMedia> => ({
    ...foundAs(storedOf(TEXT)),
    isCached: true,
    caching: { urlSha256: PLACE.urlSha256, terms: 'unchanged' },
  })
  const isStored = async (id: MessageId): Promise<boolean> =>
    (await world.storage.reads.mediaOf(id)).every(({ stored }) => stored?.blob.sha256 === sha256)
  const known = () => world.storage.reads.cachedMedia(PLACE)
  const advance = async (id: MessageId): Promise<void> => {
    world.outside.now += STEP_MS
    await world.advance(id)
  }

  it('have the bytes of media that are stored', async () => {
    world.outside.fetch = () => fetched()
    const first = await create()
    await advance(first)
    expect(await known()).toMatchObject({ ...TERMS, receivedBytes: TEXT.length })
    world.outside.fetch = cached
    const second = await create()
    await advance(second)
    expect([await isStored(first), await isStored(second)]).toEqual([true, true])
    expect(await known()).toMatchObject(TERMS)
  })

  it('are fetched again where the bytes were released between the look and the unit', async () => {
    world.outside.fetch = () => fetched()
    const first = await create()
    for (let step = 0; step < 5; step += 1) await advance(first)
    const second = await create()
    world.outside.fetch = async () => {
      const found = await cached()
      await world.messaging.deleteMessage(idOf(1), first)
      await runSweeps(world)
      return found
    }
    await advance(second)
    expect(await isStored(second)).toBe(false)
    expect(await world.blobs.has(sha256)).toBe(false)
    expect(await known()).toBeNull()
    world.outside.now += 1
    world.outside.fetch = () => fetched()
    await advance(second)
    expect(await isStored(second)).toBe(true)
    expect(await world.blobs.has(sha256)).toBe(true)
  })

  it('survive a sweep that comes after the unit', async () => {
    world.outside.fetch = () => fetched()
    const first = await create()
    for (let step = 0; step < 5; step += 1) await advance(first)
    world.outside.fetch = cached
    const second = await create()
    await advance(second)
    await world.messaging.deleteMessage(idOf(1), first)
    await runSweeps(world)
    expect(await world.blobs.has(sha256)).toBe(true)
    expect(await isStored(second)).toBe(true)
  })

  it('leave nothing in the cache of a message that failed by its other media', async () => {
    world.outside.fetch = async (url) =>
      url === URL
        ? fetched()
        : { ok: false, failure: 'media_unreachable', reason: 'gone', unused: [] }
    await advance(await create([URL, 'https://example.com/b']))
    expect(await known()).toBeNull()
  })

  it('count as many bytes as once came, whatever became of them', async () => {
    world.outside.fetch = () => fetched({ receivedBytes: 5_242_880 })
    const fits = await create()
    await advance(fits)
    expect(await isStored(fits)).toBe(true)
    world.outside.fetch = async () => ({ ...(await cached()), receivedBytes: 5_242_881 })
    const exceeds = await create()
    await advance(exceeds)
    const message = await world.messaging.fetchMessage(idOf(1), exceeds)
    expect(message).toMatchObject({ state: 'failed', failure: 'media_too_large' })
  })

  it('forget what the far side does not want kept', async () => {
    world.outside.fetch = () => fetched()
    await advance(await create())
    const caching = { urlSha256: PLACE.urlSha256, terms: null }
    world.outside.fetch = () => fetched({ caching })
    await advance(await create())
    expect(await known()).toBeNull()
  })
})

describe('bytes that were put only on the way', () => {
  it('are deleted, unless somebody else has the same', async () => {
    const world = await openWorld()
    try {
      const original = await putText(world, 'a large image')
      world.outside.fetch = async () => ({
        ...foundAs({ contentType: 'image/png', blob: await putText(world, 'a small image') }),
        unused: [original.sha256],
      })
      const { id } = await world.messaging.createMessage(command({ mediaUrls: [URL] }))
      await world.advance(id)
      await runSweeps(world)
      expect(await world.blobs.has(original.sha256)).toBe(false)
      const [media] = await world.storage.reads.mediaOf(id)
      expect(await world.blobs.has(media?.stored?.blob.sha256 ?? '')).toBe(true)
    } finally {
      await world.remove()
    }
  })
})
