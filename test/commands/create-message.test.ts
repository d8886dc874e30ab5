import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from '@postel/core'
import { NOON, idOf } from '../contracts/builders.ts'
import { foundOf } from './fetched.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

describe('messaging', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  describe('createMessage', () => {
    it('stores what it answers, with the job that sends it one step later', async () => {
      const message = await world.messaging.createMessage(
        command({ statusCallbackUrl: 'http://a/' }),
      )
      expect(message).toMatchObject({
        kind: 'text',
        direction: 'outbound',
        state: 'queued',
        segmentCount: 1,
        mediaCount: 0,
        createdAt: NOON,
        updatedAt: NOON,
        sentAt: null,
      })
      expect(await world.messaging.fetchMessage(idOf(1), message.id)).toEqual(message)
      expect(await world.jobs.claim(9, NOON + STEP_MS - 1, 1)).toEqual([])
      const jobs = await world.jobs.claim(9, NOON + STEP_MS, 1)
      expect(jobs).toMatchObject([{ kind: 'send_message', key: message.id }])
    })

    it('stores media in order, to be fetched at once, and lists none yet', async () => {
      const mediaUrls = ['https://example.com/a', 'https://example.com/b']
      const message = await world.messaging.createMessage(command({ mediaUrls, body: null }))
      expect(message).toMatchObject({ kind: 'multimedia', mediaCount: 2, body: '' })
      const media = await world.storage.reads.mediaOf(message.id)
      expect(media.map(({ sourceUrl }) => sourceUrl)).toEqual(mediaUrls)
      const query = { accountId: idOf(1), messageId: message.id, limit: 5 } as const
      expect(await world.messaging.listMedia({ ...query, accountId: message.accountId })).toEqual({
        items: [],
        hasNext: false,
        hasPrevious: false,
      })
      expect(await world.jobs.nextDueAt()).toBe(NOON)
    })

    it('counts segments of a text, and one for multimedia', async () => {
      const body = 'a'.repeat(161)
      const text = await world.messaging.createMessage(command({ body }))
      const multimedia = await world.messaging.createMessage(command({ body, multimedia: true }))
      expect(text).toMatchObject({ kind: 'text', segmentCount: 2 })
      expect(multimedia).toMatchObject({ kind: 'multimedia', segmentCount: 1, mediaCount: 0 })
    })

    it('stores nothing of a message that it refuses', async () => {
      const refused = world.messaging.createMessage(command({ to: 'nobody' }))
      await expect(refused).rejects.toMatchObject({ code: 'to_invalid' })
      expect(await world.jobs.nextDueAt()).toBeNull()
      const page = await world.messaging.listMessages({ accountId: idOf(1), limit: 5 })
      expect(page.items).toEqual([])
    })
  })

  describe('fetching and listing', () => {
    it('answer what is not there with the code that names it', async () => {
      const message = await world.messaging.createMessage(command())
      const { messaging } = world
      const missing = { code: 'message_not_found' }
      await expect(messaging.fetchMessage(idOf(1), idOf(9))).rejects.toMatchObject(missing)
      await expect(messaging.fetchMessage(idOf(2), message.id)).rejects.toMatchObject(missing)
      await expect(messaging.fetchMedia(idOf(1), idOf(9), idOf(9))).rejects.toMatchObject(missing)
      const query = { accountId: message.accountId, limit: 5 }
      await expect(messaging.listMedia({ ...query, messageId: idOf(9) })).rejects.toMatchObject(
        missing,
      )
      await expect(messaging.fetchMedia(idOf(1), message.id, idOf(9))).rejects.toMatchObject({
        code: 'media_not_found',
      })
    })

    it('walk all messages to the end and back while others arrive', async () => {
      for (let count = 0; count < 7; count += 1) {
        world.outside.now += 1
        await world.messaging.createMessage(command())
      }
      const query = { accountId: (await allOf(world))[0]?.accountId ?? idOf(1), limit: 3 }
      const all = (await allOf(world)).map(({ id }) => id)
      const first = await world.messaging.listMessages(query)
      world.outside.now += 1
      await world.messaging.createMessage(command())
      const second = await world.messaging.listMessages({ ...query, ...after(first) })
      const third = await world.messaging.listMessages({ ...query, ...after(second) })
      const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id))
      expect(ids).toEqual(all)
      expect([first, second, third].map(sides)).toEqual(['next', 'both', 'previous'])
      const back = await world.messaging.listMessages({ ...query, ...before(third) })
      expect(back).toEqual(second)
    })

    it('walk the media of a message, those that are stored', async () => {
      world.outside.fetch = async (url) => foundOf(url)
      const mediaUrls = ['a', 'b', 'c'].map((name) => `https://example.com/${name}`)
      const message = await world.messaging.createMessage(command({ mediaUrls }))
      await world.advance(message.id)
      const query = { accountId: message.accountId, messageId: message.id, limit: 2 }
      const first = await world.messaging.listMedia(query)
      const second = await world.messaging.listMedia({ ...query, ...after(first) })
      expect([first, second].map(sides)).toEqual(['next', 'previous'])
      expect([...first.items, ...second.items].map(({ sourceUrl }) => sourceUrl)).toEqual(mediaUrls)
      const media = await world.messaging.fetchMedia(idOf(1), message.id, edge(second.items[0]))
      expect(media).toEqual(second.items[0])
    })
  })
})

const allOf = async (world: World) =>
  (await world.messaging.listMessages({ accountId: idOf(1), limit: 100 })).items

const edge = <T extends { id: unknown }>(item: T | undefined): T['id'] => {
  if (!item) throw new Error('the page is empty')
  return item.id
}

const after = <T extends { id: unknown }>({ items }: Page<T>) => ({
  cursor: { direction: 'after' as const, id: edge(items.at(-1)) },
})

const before = <T extends { id: unknown }>({ items }: Page<T>) => ({
  cursor: { direction: 'before' as const, id: edge(items[0]) },
})

const sides = ({ hasNext, hasPrevious }: Page<unknown>): string =>
  hasNext ? (hasPrevious ? 'both' : 'next') : hasPrevious ? 'previous' : 'neither'
