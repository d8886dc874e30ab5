import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOON, idOf } from '../contracts/builders.ts'
import { placeIn } from '../contracts/chat-builders.ts'
import { ACCOUNT, placeOf } from './chat-world.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

const ELSEWHERE = placeIn(1, 404)

describe('chat services', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const create = (friendlyName: string | null = 'Hotel') =>
    world.chat.createService({ ...ACCOUNT, friendlyName })

  it('are stored as they are answered', async () => {
    const service = await create()
    expect(service).toEqual({
      id: service.id,
      accountId: idOf(1),
      friendlyName: 'Hotel',
      settings: {},
      createdAt: NOON,
      updatedAt: NOON,
    })
    expect(await world.chat.fetchService(placeOf(service))).toEqual(service)
  })

  it.each([
    [null, 'friendly_name_missing'],
    ['', 'friendly_name_missing'],
    ['x'.repeat(257), 'friendly_name_too_long'],
  ])('need a friendly name: %j is refused', async (name, code) => {
    await expect(create(name)).rejects.toMatchObject({ code })
    if (name !== null) {
      const change = world.chat.updateService(placeOf(await create()), { friendlyName: name })
      await expect(change).rejects.toMatchObject({ code })
    }
  })

  it('change in what is given, each setting for itself', async () => {
    const service = await create()
    world.outside.now += 5
    await world.chat.updateService(placeOf(service), { settings: { a: 1, b: ['x'] } })
    const changed = await world.chat.updateService(placeOf(service), {
      friendlyName: 'Inn',
      settings: { a: 2 },
    })
    const settings = { a: 2, b: ['x'] }
    expect(changed).toEqual({ ...service, friendlyName: 'Inn', settings, updatedAt: NOON + 5 })
    expect(await world.chat.fetchService(placeOf(service))).toEqual(changed)
  })

  it('do not change by a change of nothing', async () => {
    const service = await create()
    world.outside.now += 5
    expect(await world.chat.updateService(placeOf(service), {})).toEqual(service)
  })

  it('are listed page by page, stable while the edge of a page is deleted', async () => {
    const ids: unknown[] = []
    for (let count = 0; count < 5; count += 1) {
      world.outside.now += 1
      ids.push((await create()).id)
    }
    const first = await world.chat.listServices({ ...ACCOUNT, limit: 2 })
    const id = first.items[1]?.id ?? idOf(0)
    await world.chat.deleteService({ ...ACCOUNT, serviceId: id })
    const cursor = { direction: 'after', id } as const
    const second = await world.chat.listServices({ ...ACCOUNT, cursor, limit: 2 })
    expect([...first.items, ...second.items].map((one) => one.id)).toEqual(ids.slice(0, 4))
    expect([second.hasPrevious, second.hasNext]).toEqual([true, true])
  })

  it('that are not there are told so by every command', async () => {
    const { chat } = world
    const missing = { code: 'service_not_found' }
    await expect(chat.fetchService(ELSEWHERE)).rejects.toMatchObject(missing)
    await expect(chat.updateService(ELSEWHERE, {})).rejects.toMatchObject(missing)
    await expect(chat.deleteService(ELSEWHERE)).rejects.toMatchObject(missing)
    const service = await create()
    const foreign = { ...placeIn(2, 1), serviceId: service.id }
    await expect(chat.fetchService(foreign)).rejects.toMatchObject(missing)
    await expect(chat.deleteService(foreign)).rejects.toMatchObject(missing)
    await chat.deleteService(placeOf(service))
    await expect(chat.deleteService(placeOf(service))).rejects.toMatchObject(missing)
  })
})
