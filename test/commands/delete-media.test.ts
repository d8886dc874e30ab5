import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, AvailableMedia, MediaId, MessageId } from '@postel/core'
import { idOf } from '../contracts/builders.ts'
import { fetchText, runSweeps } from './bytes.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const URLS = ['a', 'b', 'c', 'd'].map((name) => `https://example.com/${name}`)
const ACCOUNT = idOf<AccountId>(1)

describe('deleteMedia', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    world.outside.fetch = fetchText(world, (url) => url)
  })
  afterEach(() => world.remove())

  /** With its media stored, and as many moves on. */
  const create = async (moves: number, mediaUrls = URLS): Promise<MessageId> => {
    const { id } = await world.messaging.createMessage(command({ mediaUrls }))
    await world.advance(id)
    for (let move = 0; move < moves; move += 1) {
      world.outside.now += STEP_MS
      await world.advance(id)
    }
    world.outside.now += 1
    return id
  }
  const list = async (messageId: MessageId): Promise<AvailableMedia[]> =>
    (await world.messaging.listMedia({ accountId: ACCOUNT, messageId, limit: 100 })).items
  const nth = async (messageId: MessageId, index: number): Promise<AvailableMedia> => {
    const media = (await list(messageId))[index]
    if (!media) throw new Error(`the message has no media ${index}`)
    return media
  }
  const shas = async (): Promise<string[]> =>
    (await world.blobs.list('', 100)).map(({ sha256 }) => sha256)

  it('leaves a message of the same kind with one file less', async () => {
    const id = await create(3)
    const before = await world.messaging.fetchMessage(ACCOUNT, id)
    const media = await nth(id, 1)
    await world.messaging.deleteMedia(ACCOUNT, id, media.id)
    const after = await world.messaging.fetchMessage(ACCOUNT, id)
    expect(after).toEqual({ ...before, mediaCount: 3, updatedAt: world.outside.now })
    expect(after.kind).toBe('multimedia')
    expect((await list(id)).map(({ position }) => position)).toEqual([0, 2, 3])
    const missing = { code: 'media_not_found' }
    const { messaging } = world
    await expect(messaging.fetchMedia(ACCOUNT, id, media.id)).rejects.toMatchObject(missing)
    await expect(messaging.deleteMedia(ACCOUNT, id, media.id)).rejects.toMatchObject(missing)
  })

  it('needs the right account, message and media together', async () => {
    const [id, other] = [await create(3), await create(3)]
    const media = await nth(id, 0)
    const remove = (account: number, message: MessageId, one = media.id): Promise<void> =>
      world.messaging.deleteMedia(idOf(account), message, one)
    await expect(remove(2, id)).rejects.toMatchObject({ code: 'message_not_found' })
    await expect(remove(1, idOf(9))).rejects.toMatchObject({ code: 'message_not_found' })
    await expect(remove(1, other)).rejects.toMatchObject({ code: 'media_not_found' })
    await expect(remove(1, id, idOf(9))).rejects.toMatchObject({ code: 'media_not_found' })
    expect(await list(id)).toHaveLength(4)
  })

  it.each([
    ['queued', 0],
    ['sending', 1],
  ])('refuses while the message is %s and still needs them', async (_, moves) => {
    const id = await create(moves)
    const refused = world.messaging.deleteMedia(ACCOUNT, id, (await nth(id, 0)).id)
    await expect(refused).rejects.toMatchObject({ code: 'message_in_progress' })
    expect(await list(id)).toHaveLength(4)
  })

  it('lets a sent message go on to its end', async () => {
    const id = await create(2)
    for (const { id: mediaId } of await list(id)) {
      await world.messaging.deleteMedia(ACCOUNT, id, mediaId)
    }
    world.outside.now += STEP_MS
    await world.advance(id)
    const message = await world.messaging.fetchMessage(ACCOUNT, id)
    expect(message).toMatchObject({ state: 'delivered', mediaCount: 0, kind: 'multimedia' })
  })

  it('is done by one of a hundred at the same time, and the others find nothing', async () => {
    const id = await create(3)
    const media = await nth(id, 0)
    const deletes = Array.from({ length: 100 }, () =>
      world.messaging.deleteMedia(ACCOUNT, id, media.id),
    )
    const results = await Promise.allSettled(deletes)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected')
        expect(result.reason).toHaveProperty('code', 'media_not_found')
    }
    expect((await world.messaging.fetchMessage(ACCOUNT, id)).mediaCount).toBe(3)
  })

  it('keeps pages in place, forwards and backwards, when the media at their edge go', async () => {
    const id = await create(3)
    const all = (await list(id)).map((media) => media.id)
    const query = { accountId: ACCOUNT, messageId: id, limit: 2 }
    const [edge, next] = [all[1] ?? idOf<MediaId>(0), all[2] ?? idOf<MediaId>(0)]
    await world.messaging.deleteMedia(ACCOUNT, id, edge)
    const cursor = { direction: 'after', id: edge } as const
    const forwards = await world.messaging.listMedia({ ...query, cursor })
    expect(forwards.items.map((media) => media.id)).toEqual(all.slice(2))
    expect([forwards.hasPrevious, forwards.hasNext]).toEqual([true, false])
    await world.messaging.deleteMedia(ACCOUNT, id, next)
    const back = { direction: 'before', id: next } as const
    const backwards = await world.messaging.listMedia({ ...query, cursor: back })
    expect(backwards.items.map((media) => media.id)).toEqual(all.slice(0, 1))
    expect([backwards.hasPrevious, backwards.hasNext]).toEqual([false, true])
  })

  it('keeps bytes that other media have, and deletes them after the last', async () => {
    world.outside.fetch = fetchText(world, () => 'the same')
    const [first, second] = [await create(3, URLS.slice(0, 2)), await create(3, URLS.slice(0, 1))]
    const [sha256] = await shas()
    for (const message of [first, first]) {
      await world.messaging.deleteMedia(ACCOUNT, message, (await nth(message, 0)).id)
      await runSweeps(world)
      expect(await shas()).toEqual([sha256])
    }
    await world.messaging.deleteMedia(ACCOUNT, second, (await nth(second, 0)).id)
    await runSweeps(world)
    expect(await shas()).toEqual([])
  })
})
