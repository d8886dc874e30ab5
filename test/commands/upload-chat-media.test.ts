import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CHAT_MEDIA_SIZE_BYTES_MAX, createChat } from '@postel/core'
import type { BlobStore, Chat, ChatServicePlace } from '@postel/core'
import { NOON, storedOf } from '../contracts/builders.ts'
import { placeIn } from '../contracts/chat-builders.ts'
import { putText, runSweeps } from './bytes.ts'
import { makeService, uploadOf } from './chat-world.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

const TEXT = 'the same'
const { sha256 } = storedOf(TEXT).blob
const HOUR_MS = 3_600_000

describe('uploadMedia', () => {
  let world: World
  let place: ChatServicePlace
  beforeEach(async () => {
    world = await openWorld()
    place = await makeService(world)
  })
  afterEach(() => world.remove())

  it('stores the bytes and what was said of them', async () => {
    const given = { contentType: 'Image/PNG; a=B', filename: 'a b.png', author: 'alice' }
    const media = await world.chat.uploadMedia(place, uploadOf(TEXT, given))
    expect(media).toEqual({
      ...place,
      id: media.id,
      attachedTo: null,
      author: 'alice',
      filename: 'a b.png',
      stored: { ...storedOf(TEXT), contentType: 'image/png; a=B' },
      createdAt: NOON,
      updatedAt: NOON,
    })
    expect(await world.chat.fetchMedia(place, media.id)).toEqual(media)
    expect(await world.blobs.has(sha256)).toBe(true)
  })

  it('has defaults for author and name', async () => {
    const media = await world.chat.uploadMedia(place, uploadOf(TEXT))
    expect(media).toMatchObject({ author: 'system', filename: null })
  })

  it.each([
    ['media_type_invalid', { contentType: '' }],
    ['media_type_invalid', { contentType: 'png' }],
    ['filename_invalid', { filename: '../png' }],
    ['author_too_long', { author: 'x'.repeat(257) }],
  ])('refuses with %s before it reads a byte', async (code, change) => {
    let isRead = false
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      isRead = true
      yield Buffer.from(TEXT)
    })()
    const upload = world.chat.uploadMedia(place, uploadOf(TEXT, { content, ...change }))
    await expect(upload).rejects.toMatchObject({ code })
    expect(isRead).toBe(false)
  })

  it('refuses an empty file, and one of more than 150 MiB, whose rest it does not read', async () => {
    const empty = world.chat.uploadMedia(place, uploadOf(''))
    await expect(empty).rejects.toMatchObject({ code: 'media_empty' })
    let sizeBytes = 0
    const part = Buffer.alloc(8 * 1_048_576)
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        yield part
        sizeBytes += part.byteLength
      }
    }
    const large = world.chat.uploadMedia(place, uploadOf('', { content: endless() }))
    await expect(large).rejects.toMatchObject({ code: 'media_too_large' })
    expect(sizeBytes).toBeLessThanOrEqual(CHAT_MEDIA_SIZE_BYTES_MAX)
  })

  it('leaves nothing of an upload that breaks off', async () => {
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half')
      throw new Error('connection reset')
    })()
    const upload = world.chat.uploadMedia(place, uploadOf('', { content }))
    await expect(upload).rejects.toThrow('connection reset')
    expect(await world.blobs.list('', 9)).toEqual([])
  })

  it('knows no service that is not there, and drops the bytes of one deleted meanwhile', async () => {
    const missing = { code: 'service_not_found' }
    const nowhere = world.chat.uploadMedia(placeIn(1, 404), uploadOf(TEXT))
    await expect(nowhere).rejects.toMatchObject(missing)
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(TEXT)
      await world.chat.deleteService(place)
      world.outside.now += 1
    })()
    const late = world.chat.uploadMedia(place, uploadOf('', { content }))
    await expect(late).rejects.toMatchObject(missing)
    world.outside.now += 1
    await runSweeps(world)
    expect(await world.blobs.has(sha256)).toBe(false)
  })

  it('leaves bytes of a crash between put and row to the sweep of orphans', async () => {
    await putText(world, TEXT)
    const kept = await world.chat.uploadMedia(place, uploadOf('kept'))
    world.outside.now += HOUR_MS + 1
    await world.sweepOrphans('')
    await runSweeps(world)
    expect(await world.blobs.has(sha256)).toBe(false)
    expect(await world.blobs.has(kept.stored.blob.sha256)).toBe(true)
  })

  describe('of bytes that a sweep is about to delete', () => {
    /** Chat whose puts are each followed by a moment in the test's hand. */
    const withPut = (afterPut: (count: number) => Promise<void>): Chat => {
      let count = 0
      const blobs: BlobStore = {
        ...world.blobs,
        put: async (source, sizeBytesMax) => {
          const blob = await world.blobs.put(source, sizeBytesMax)
          count += 1
          await afterPut(count)
          return blob
        },
      }
      return createChat({ ...world.ports, blobs })
    }
    const note = async (): Promise<void> => {
      world.outside.now += 1
      await world.storage.write((rows) => rows.releaseBlob(sha256, world.outside.now, 0))
    }

    it('puts them again, and they stay', async () => {
      const chat = withPut(async (count) => {
        if (count > 1) return
        await note()
        world.outside.now += 1
      })
      const notedAt = NOON + 1
      const media = await chat.uploadMedia(place, uploadOf(TEXT))
      expect(await world.blobs.delete(sha256, notedAt)).toBe(false)
      await world.sweepBlob(sha256)
      expect(await world.blobs.has(sha256)).toBe(true)
      expect(await world.chat.fetchMedia(place, media.id)).toEqual(media)
    })

    it('fails where they are gone already, and the next upload has them', async () => {
      const chat = withPut(async (count) => {
        if (count > 1) return
        await note()
        await world.blobs.delete(sha256, world.outside.now)
      })
      await expect(chat.uploadMedia(place, uploadOf(TEXT))).rejects.toThrow('No bytes')
      world.outside.now += 1
      const media = await chat.uploadMedia(place, uploadOf(TEXT))
      expect(media.stored.blob.sha256).toBe(sha256)
      expect(await world.blobs.has(sha256)).toBe(true)
    })

    it('gives up after some puts', async () => {
      const chat = withPut(note)
      await expect(chat.uploadMedia(place, uploadOf(TEXT))).rejects.toThrow('3 puts')
    })

    it('does not mind a note from the time of a slow upload', async () => {
      const content = (async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from(TEXT)
        await note()
        world.outside.now += 2 * HOUR_MS
      })()
      const media = await world.chat.uploadMedia(place, uploadOf('', { content }))
      expect(media.stored.blob.sha256).toBe(sha256)
    })
  })
})
