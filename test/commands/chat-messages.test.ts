import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelPlace, ChatErrorCode, ChatMessage, ChatMessagePart } from '@postel/core'
import type { ChatServicePlace, NewChatMessage } from '@postel/core'
import { NOON, idOf } from '../contracts/builders.ts'
import { runSweeps } from './bytes.ts'
import { makeChannel, makeService, newMessage, uploadOf } from './chat-world.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

describe('chat messages', () => {
  let world: World
  let service: ChatServicePlace
  let place: ChannelPlace
  beforeEach(async () => {
    world = await openWorld()
    service = await makeService(world)
    place = await makeChannel(world, service)
  })
  afterEach(() => world.remove())

  const create = (change: Parameters<typeof newMessage>[0] = {}): Promise<ChatMessage> =>
    world.chat.createMessage(place, newMessage(change))
  const upload = async (text = 'bytes') =>
    (await world.chat.uploadMedia(service, uploadOf(text))).id

  describe('createMessage', () => {
    it('makes of nothing a text of nothing, and stores what it answers', async () => {
      const message = await create()
      expect(message).toMatchObject({
        ...service,
        index: 0,
        author: 'system',
        body: '',
        attributes: '{}',
        media: null,
        lastUpdatedBy: null,
        wasEdited: false,
        createdAt: NOON,
        updatedAt: NOON,
      })
      expect(await world.chat.fetchMessage(place, message.id)).toEqual(message)
    })

    it.each([
      ['the dates, edited', { createdAt: 1_000, updatedAt: 2_000 }, true],
      ['one date', { createdAt: 1_000 }, false],
      ['an editor', { lastUpdatedBy: 'bob' }, false],
      ['a text', { author: 'alice', body: '你好', attributes: '{"a": 1}' }, false],
    ])('takes %s of a history', async (_, given, wasEdited) => {
      const message = await create(given)
      expect(message).toMatchObject({ ...given, wasEdited })
      if ('createdAt' in given && !('updatedAt' in given)) expect(message.updatedAt).toBe(1_000)
    })

    const refused: [ChatErrorCode, Partial<NewChatMessage>][] = [
      ['body_too_long', { body: 'é'.repeat(16_385) }],
      ['attributes_too_long', { attributes: `"${'x'.repeat(4_095)}"` }],
      ['attributes_invalid', { attributes: 'glad' }],
      ['author_too_long', { author: 'x'.repeat(257) }],
      ['editor_too_long', { lastUpdatedBy: 'x'.repeat(257) }],
      ['attachment_not_found', { mediaId: idOf(404) }],
    ]
    it.each(refused)('refuses with %s, and gives no index away', async (code, change) => {
      await expect(create(change)).rejects.toMatchObject({ code })
      expect((await create()).index).toBe(0)
    })

    it('takes texts up to their limits', async () => {
      const given = { body: 'é'.repeat(16_384), attributes: `"${'x'.repeat(4_094)}"` }
      expect(await create(given)).toMatchObject(given)
    })

    it('gives media to one message, of whatever body', async () => {
      const mediaId = await upload()
      world.outside.now += 5
      const message = await create({ mediaId, body: 'look' })
      const attachedTo = { channelId: message.channelId, messageId: message.id }
      expect(message).toMatchObject({ body: 'look', media: { id: mediaId, attachedTo } })
      expect(await world.chat.fetchMessage(place, message.id)).toEqual(message)
      expect(await world.chat.fetchMedia(service, mediaId)).toEqual(message.media)
      expect(message.media?.updatedAt).toBe(NOON + 5)
      await expect(create({ mediaId })).rejects.toMatchObject({ code: 'attachment_taken' })
      const page = await world.chat.listMessages(place, { order: 'ascending', limit: 9 })
      expect(page.items).toEqual([message])
    })

    it('knows no media of another service', async () => {
      const other = await makeService(world)
      const { id } = await world.chat.uploadMedia(other, uploadOf('bytes'))
      await expect(create({ mediaId: id })).rejects.toMatchObject({ code: 'attachment_not_found' })
    })
  })

  describe('listMessages', () => {
    it.each(['ascending', 'descending'] as const)(
      'walks them %s to the end and back while others come and go',
      async (order) => {
        for (let count = 0; count < 7; count += 1) await create({ body: String(count) })
        const walk = (part: Partial<ChatMessagePart>) =>
          world.chat.listMessages(place, { order, limit: 3, ...part })
        const first = await walk({})
        const edge = first.items.at(-1)
        await world.chat.deleteMessage(place, edge?.id ?? idOf(0))
        await create({ body: 'new' })
        const after = { direction: 'after', id: edge?.index ?? -1 } as const
        const second = await walk({ cursor: after })
        const indexes = [...first.items, ...second.items].map(({ index }) => index)
        const expected = order === 'ascending' ? [0, 1, 2, 3, 4, 5] : [6, 5, 4, 3, 2, 1]
        expect(indexes).toEqual(expected)
        expect([second.hasPrevious, second.hasNext]).toEqual([true, true])
        const before = { direction: 'before', id: second.items[0]?.index ?? -1 } as const
        const back = await walk({ cursor: before })
        expect(back.items.map(({ index }) => index)).toContain(first.items[1]?.index)
        expect(back.hasNext).toBe(true)
      },
    )
  })

  describe('updateMessage', () => {
    it('changes what is given and counts as an edit', async () => {
      const message = await create({ body: 'Hello', attributes: '{"a":1}' })
      world.outside.now += 5
      const changed = await world.chat.updateMessage(place, message.id, { body: '' })
      const edited = { lastUpdatedBy: 'system', wasEdited: true, updatedAt: NOON + 5 }
      expect(changed).toEqual({ ...message, body: '', ...edited })
      const given = {
        author: 'a',
        attributes: '[]',
        lastUpdatedBy: 'b',
        createdAt: 1,
        updatedAt: 2,
      }
      const again = await world.chat.updateMessage(place, message.id, given)
      expect(again).toEqual({ ...changed, ...given })
      expect(await world.chat.fetchMessage(place, message.id)).toEqual(again)
    })

    it('changes nothing by a change of nothing', async () => {
      const message = await create({ body: 'Hello' })
      world.outside.now += 5
      expect(await world.chat.updateMessage(place, message.id, {})).toEqual(message)
    })

    it('leaves the body beside media as it is', async () => {
      const { id } = await create({ mediaId: await upload(), body: 'look' })
      const change = world.chat.updateMessage(place, id, { body: 'see' })
      await expect(change).rejects.toMatchObject({ code: 'body_fixed' })
      const changed = await world.chat.updateMessage(place, id, { attributes: '[1]' })
      expect(changed).toMatchObject({ body: 'look', attributes: '[1]', wasEdited: true })
    })

    it('loses no change of many at the same time', async () => {
      const { id } = await create()
      const changes = [{ body: 'one' }, { attributes: '[2]' }, { author: 'three' }]
      await Promise.all(changes.map((change) => world.chat.updateMessage(place, id, change)))
      const expected = { body: 'one', attributes: '[2]', author: 'three' }
      expect(await world.chat.fetchMessage(place, id)).toMatchObject(expected)
    })

    it.each([
      ['body_too_long', { body: 'x'.repeat(32_769) }],
      ['attributes_too_long', { attributes: `"${'x'.repeat(4_095)}"` }],
      ['attributes_invalid', { attributes: '{a:1}' }],
      ['author_too_long', { author: 'x'.repeat(257) }],
      ['editor_too_long', { lastUpdatedBy: 'x'.repeat(257) }],
    ] as const)('refuses with %s', async (code, change) => {
      const message = await create()
      const changed = world.chat.updateMessage(place, message.id, change)
      await expect(changed).rejects.toMatchObject({ code })
      expect(await world.chat.fetchMessage(place, message.id)).toEqual(message)
    })
  })

  describe('deleteMessage', () => {
    it('is done by one of many, and takes media and their bytes with it', async () => {
      const mediaId = await upload()
      const { id } = await create({ mediaId })
      const deletes = Array.from({ length: 20 }, () => world.chat.deleteMessage(place, id))
      const results = await Promise.allSettled(deletes)
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const missing = { code: 'message_not_found' }
      await expect(world.chat.fetchMessage(place, id)).rejects.toMatchObject(missing)
      await expect(world.chat.updateMessage(place, id, {})).rejects.toMatchObject(missing)
      await expect(world.chat.deleteMessage(place, id)).rejects.toMatchObject(missing)
      const gone = { code: 'media_not_found' }
      await expect(world.chat.fetchMedia(service, mediaId)).rejects.toMatchObject(gone)
      expect(await runSweeps(world)).toBe(1)
      expect(await world.blobs.list('', 9)).toEqual([])
      expect((await create()).index).toBe(1)
      expect(await world.chat.fetchChannel(place)).toMatchObject({ messageCount: 1 })
    })

    it('knows no message of another channel', async () => {
      const { id } = await create()
      const other = await makeChannel(world, service)
      const missing = { code: 'message_not_found' }
      await expect(world.chat.deleteMessage(other, id)).rejects.toMatchObject(missing)
      await expect(world.chat.fetchMessage(other, id)).rejects.toMatchObject(missing)
    })
  })
})
