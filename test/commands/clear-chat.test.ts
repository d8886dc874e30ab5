import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelPlace, ChatServicePlace } from '@postel/core'
import { fetchText, runSweeps } from './bytes.ts'
import { makeChannel, makeService, newMessage, uploadOf } from './chat-world.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

describe('deleting', () => {
  let world: World
  let service: ChatServicePlace
  beforeEach(async () => {
    world = await openWorld()
    service = await makeService(world)
  })
  afterEach(() => world.remove())

  /** With as many messages, of which each tenth has media. */
  const fill = async (count: number): Promise<ChannelPlace> => {
    const place = await makeChannel(world, service, { uniqueName: `of ${count}` })
    for (let number = 0; number < count; number += 1) {
      const upload = uploadOf(`${count}: ${number}`)
      const media = number % 10 === 0 ? await world.chat.uploadMedia(service, upload) : null
      await world.chat.createMessage(place, newMessage({ mediaId: media?.id ?? null }))
    }
    return place
  }
  /** Clearing leaves bytes to sweeps that run later. */
  const clearAndSweep = async (): Promise<number> =>
    (await runSweeps(world)) + (await runSweeps(world))
  const blobCount = async (): Promise<number> => (await world.blobs.list('', 1_000)).length

  it('a channel ends with nothing left of it, in parts', async () => {
    const [large, small] = [await fill(250), await fill(10)]
    world.outside.now += 1
    const { id } = await world.chat.fetchChannel(large)
    await world.chat.deleteChannel(large)
    expect(await world.clearChannel(id)).toEqual({ runAgainAt: world.outside.now })
    expect(await clearAndSweep()).toBe(25)
    expect(await blobCount()).toBe(1)
    expect(await world.jobs.nextDueAt()).toBeNull()
    const page = await world.chat.listMessages(small, { order: 'ascending', limit: 20 })
    expect(page.items).toHaveLength(10)
    expect(page.items[0]?.media).not.toBeNull()
  })

  it('a service ends with nothing left of it or of a channel deleted before', async () => {
    await fill(210)
    const deleted = await fill(20)
    await makeChannel(world, service)
    const other = await makeService(world)
    const kept = await world.chat.uploadMedia(other, uploadOf('kept'))
    for (let number = 0; number < 5; number += 1) {
      await world.chat.uploadMedia(service, uploadOf(`loose ${number}`))
    }
    world.outside.now += 1
    await world.chat.deleteChannel(deleted)
    await world.chat.deleteService(service)
    await clearAndSweep()
    expect(await blobCount()).toBe(1)
    expect(await world.blobs.has(kept.stored.blob.sha256)).toBe(true)
    expect(await world.jobs.nextDueAt()).toBeNull()
    expect(await world.chat.fetchService(other)).toMatchObject({ id: other.serviceId })
  })

  it('leaves bytes that media of messages outside chat have', async () => {
    const place = await makeChannel(world, service)
    const { id, stored } = await world.chat.uploadMedia(service, uploadOf('shared'))
    await world.chat.createMessage(place, newMessage({ mediaId: id }))
    world.outside.fetch = fetchText(world, () => 'shared')
    const mediaUrls = ['https://example.com/a']
    await world.advance((await world.messaging.createMessage(command({ mediaUrls }))).id)
    world.outside.now += 1
    await world.chat.deleteService(service)
    await clearAndSweep()
    expect(await world.blobs.has(stored.blob.sha256)).toBe(true)
  })
})
