import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatServicePlace } from '@postel/core'
import { NOON, idOf } from '../contracts/builders.ts'
import { placeIn } from '../contracts/chat-builders.ts'
import { channelPlaceOf, makeChannel, makeService, newChannel, newMessage } from './chat-world.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

describe('channels', () => {
  let world: World
  let place: ChatServicePlace
  beforeEach(async () => {
    world = await openWorld()
    place = await makeService(world)
  })
  afterEach(() => world.remove())

  it('have defaults, and are stored as they are answered', async () => {
    const channel = await world.chat.createChannel(place, newChannel())
    expect(channel).toEqual({
      ...place,
      id: channel.id,
      friendlyName: null,
      uniqueName: null,
      attributes: '{}',
      type: 'public',
      createdBy: 'system',
      messageCount: 0,
      lastMessageId: null,
      createdAt: NOON,
      updatedAt: NOON,
    })
    expect(await world.chat.fetchChannel(channelPlaceOf(channel))).toEqual(channel)
  })

  it('keep what a history brings in', async () => {
    const given = {
      friendlyName: 'The lobby',
      uniqueName: 'lobby',
      attributes: '{"floor": 0}',
      type: 'private',
      createdBy: 'alice',
      createdAt: 1_000,
      updatedAt: 2_000,
    } as const
    const channel = await world.chat.createChannel(place, given)
    expect(channel).toMatchObject(given)
    const byName = { ...place, channel: { uniqueName: 'lobby' } }
    expect(await world.chat.fetchChannel(byName)).toEqual(channel)
    const older = await world.chat.createChannel(place, newChannel({ createdAt: 1_000 }))
    expect(older.updatedAt).toBe(1_000)
  })

  it.each([
    ['friendly_name_too_long', { friendlyName: 'x'.repeat(257) }],
    ['unique_name_invalid', { uniqueName: 'a/b' }],
    ['unique_name_invalid', { uniqueName: `xx${'0'.repeat(32)}` }],
    ['unique_name_too_long', { uniqueName: 'x'.repeat(257) }],
    ['attributes_invalid', { attributes: '{' }],
    ['attributes_too_long', { attributes: `"${'x'.repeat(16_383)}"` }],
    ['creator_too_long', { createdBy: 'x'.repeat(257) }],
  ])('are refused with %s', async (code, change) => {
    const created = world.chat.createChannel(place, newChannel(change))
    await expect(created).rejects.toMatchObject({ code })
    const channel = await makeChannel(world, place)
    await expect(world.chat.updateChannel(channel, change)).rejects.toMatchObject({ code })
    expect((await world.chat.listChannels({ ...place, limit: 9 })).items).toHaveLength(1)
  })

  it('have a name that no other has, until it is given up', async () => {
    const first = await makeChannel(world, place, { uniqueName: 'lobby' })
    const second = await makeChannel(world, place)
    const taken = { code: 'unique_name_taken' }
    const again = world.chat.createChannel(place, newChannel({ uniqueName: 'lobby' }))
    await expect(again).rejects.toMatchObject(taken)
    const rename = world.chat.updateChannel(second, { uniqueName: 'lobby' })
    await expect(rename).rejects.toMatchObject(taken)
    await world.chat.updateChannel(first, { uniqueName: null })
    await world.chat.updateChannel(second, { uniqueName: 'lobby' })
    await world.chat.deleteChannel({ ...place, channel: { uniqueName: 'lobby' } })
    await makeChannel(world, place, { uniqueName: 'lobby' })
  })

  it('change in what is given, and in nothing by a change of nothing', async () => {
    const channel = await world.chat.createChannel(place, newChannel({ friendlyName: 'a' }))
    const address = channelPlaceOf(channel)
    world.outside.now += 5
    expect(await world.chat.updateChannel(address, {})).toEqual(channel)
    const changed = await world.chat.updateChannel(address, { attributes: '[]', createdBy: 'bob' })
    const expected = { ...channel, attributes: '[]', createdBy: 'bob', updatedAt: NOON + 5 }
    expect(changed).toEqual(expected)
    const imported = { friendlyName: null, createdAt: 1, updatedAt: 2 }
    expect(await world.chat.updateChannel(address, imported)).toEqual({ ...expected, ...imported })
    expect(await world.chat.fetchChannel(address)).toEqual({ ...expected, ...imported })
  })

  it('are listed by type, page by page', async () => {
    for (const type of ['public', 'private', 'public', 'public'] as const) {
      world.outside.now += 1
      await makeChannel(world, place, { type })
    }
    const query = { ...place, types: ['public'], limit: 2 } as const
    const first = await world.chat.listChannels(query)
    const cursor = { direction: 'after', id: first.items[1]?.id ?? idOf(0) } as const
    const second = await world.chat.listChannels({ ...query, cursor })
    expect([first.items.length, first.hasNext]).toEqual([2, true])
    expect([second.items.length, second.hasNext, second.hasPrevious]).toEqual([1, false, true])
  })

  it('that are not there are told so by every command, and so is their service', async () => {
    const { chat } = world
    const gone = await makeChannel(world, place)
    await chat.deleteChannel(gone)
    const other = await makeService(world)
    const live = await makeChannel(world, place, { uniqueName: 'lobby' })
    const places = [
      gone,
      { ...live, ...other },
      { ...place, channel: { uniqueName: 'bar' } },
      { ...other, channel: { uniqueName: 'lobby' } },
    ]
    const missing = { code: 'channel_not_found' }
    for (const channel of places) {
      await expect(chat.fetchChannel(channel)).rejects.toMatchObject(missing)
      await expect(chat.updateChannel(channel, {})).rejects.toMatchObject(missing)
      await expect(chat.deleteChannel(channel)).rejects.toMatchObject(missing)
      await expect(chat.createMessage(channel, newMessage())).rejects.toMatchObject(missing)
      await expect(chat.fetchMessage(channel, idOf(1))).rejects.toMatchObject(missing)
      await expect(chat.updateMessage(channel, idOf(1), {})).rejects.toMatchObject(missing)
      await expect(chat.deleteMessage(channel, idOf(1))).rejects.toMatchObject(missing)
      const list = chat.listMessages(channel, { order: 'ascending', limit: 1 })
      await expect(list).rejects.toMatchObject(missing)
    }
    const nowhere = { ...live, ...placeIn(1, 404) }
    const noService = { code: 'service_not_found' }
    await expect(chat.fetchChannel(nowhere)).rejects.toMatchObject(noService)
    await expect(chat.createChannel(nowhere, newChannel())).rejects.toMatchObject(noService)
    await expect(chat.listChannels({ ...nowhere, limit: 1 })).rejects.toMatchObject(noService)
    await expect(chat.createMessage(nowhere, newMessage())).rejects.toMatchObject(noService)
  })
})
