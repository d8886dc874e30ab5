import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scheduleUploadSweep, sweepUploads } from '@postel/core'
import { NOON, storedOf } from '../contracts/builders.ts'
import { runSweeps } from './bytes.ts'
import { makeChannel, makeService, newMessage, uploadOf } from './chat-world.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

describe('the sweep of uploads', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const sweep = () => sweepUploads(world.ports)()
  const has = (text: string): Promise<boolean> => world.blobs.has(storedOf(text).blob.sha256)

  it('deletes after a day what no message took, and its bytes', async () => {
    const place = await makeService(world)
    const channel = await makeChannel(world, place)
    const forgotten = await world.chat.uploadMedia(place, uploadOf('forgotten'))
    const taken = await world.chat.uploadMedia(place, uploadOf('taken'))
    await world.chat.createMessage(channel, newMessage({ mediaId: taken.id }))
    world.outside.now = NOON + DAY_MS
    await sweep()
    expect(await world.chat.fetchMedia(place, forgotten.id)).toEqual(forgotten)
    world.outside.now += 1
    expect(await sweep()).toEqual({ runAgainAt: world.outside.now + HOUR_MS })
    await runSweeps(world)
    const lost = world.chat.fetchMedia(place, forgotten.id)
    await expect(lost).rejects.toMatchObject({ code: 'media_not_found' })
    expect([await has('forgotten'), await has('taken')]).toEqual([false, true])
    const message = world.chat.createMessage(channel, newMessage({ mediaId: forgotten.id }))
    await expect(message).rejects.toMatchObject({ code: 'attachment_not_found' })
  })

  it('goes on soon where there are many', async () => {
    const place = await makeService(world)
    for (let number = 0; number < 200; number += 1) {
      await world.chat.uploadMedia(place, uploadOf(`${number}`))
    }
    world.outside.now += DAY_MS + 1
    expect(await sweep()).toEqual({ runAgainAt: world.outside.now + 1_000 })
    expect(await sweep()).toEqual({ runAgainAt: world.outside.now + HOUR_MS })
  })

  it('is one job, however often a service starts', async () => {
    await scheduleUploadSweep(world.ports)
    world.outside.now += 10
    await scheduleUploadSweep(world.ports)
    expect(await world.jobs.claim(10, world.outside.now + DAY_MS, 1)).toMatchObject([
      { kind: 'sweep_uploads', key: '' },
    ])
  })
})
