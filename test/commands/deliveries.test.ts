import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MessagingError } from '@postel/core'
import type { AccountId, CallbackDelivery, MessageId } from '@postel/core'
import { NOON, callbackOf, idOf } from '../contracts/builders.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

const mine = idOf<AccountId>(1)
const SECRET_URL = 'https://user:secret@app.example.com/status?order=7#rc=2'

describe('createDeliveries', () => {
  let world: World
  let id: MessageId
  beforeEach(async () => {
    world = await openWorld()
    id = (await world.messaging.createMessage(command())).id
    await world.storage.write(async (rows) => {
      await rows.appendCallback(callbackOf({ messageId: id, state: 'sent', url: SECRET_URL }))
    })
  })
  afterEach(() => world.remove())

  const list = async (): Promise<CallbackDelivery[]> =>
    (await world.deliveries.listDeliveries({ accountId: mine, limit: 10 })).items
  const first = async (): Promise<CallbackDelivery> => {
    const found = (await list()).at(-1)
    if (!found) throw new Error('nothing is owed')
    return found
  }
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    return error instanceof MessagingError ? error.code : String(error)
  }

  it('shows a URL without its credentials and its fragment', async () => {
    const { url, id: deliveryId } = await first()
    expect(url).toBe('https://app.example.com/status?order=7')
    expect((await world.deliveries.fetchDelivery(mine, deliveryId)).url).toBe(url)
    expect((await world.deliveries.replayDelivery(mine, deliveryId)).url).toBe(url)
  })

  it('replays a delivery with all that its URL says, and keeps what came of the first', async () => {
    const called: string[] = []
    world.outside.send = async ({ url }) => {
      called.push(url)
      return called.length === 1
        ? { delivered: false, status: 500, detail: 'answered 500', attemptsMax: 1 }
        : { delivered: true, status: 200, detail: 'answered 200' }
    }
    await world.deliver(id)
    const { id: firstId } = await first()
    world.outside.now += 60_000
    const again = await world.deliveries.replayDelivery(mine, firstId)
    expect(again).toMatchObject({ status: 'owed', attempts: [], replayOf: firstId })
    expect(await world.jobs.nextDueAt()).not.toBeNull()
    await world.deliver(id)
    expect(called).toEqual([SECRET_URL, SECRET_URL])
    expect((await list()).map(({ status }) => status)).toEqual(['delivered', 'abandoned'])
  })

  it('enqueues the job of a replay in the lane of its receiver', async () => {
    await world.storage.write((rows) => rows.dequeue('send_message', id))
    await world.deliveries.replayDelivery(mine, (await first()).id)
    const jobs = await world.jobs.claim(10, NOON, 1_000)
    expect(jobs).toMatchObject([
      {
        kind: 'deliver_callbacks',
        key: id,
        lane: `deliver_callbacks ${mine} https://app.example.com`,
      },
    ])
  })

  it('does not know what is not there, or another account’s', async () => {
    const { id: deliveryId } = await first()
    const other = idOf<AccountId>(2)
    const { deliveries } = world
    expect(await codeOf(deliveries.fetchDelivery(other, deliveryId))).toBe('delivery_not_found')
    expect(await codeOf(deliveries.replayDelivery(other, deliveryId))).toBe('delivery_not_found')
    expect(await codeOf(deliveries.fetchDelivery(mine, 404))).toBe('delivery_not_found')
    const messageId = idOf<MessageId>(404)
    const query = { accountId: mine, messageId, limit: 10 }
    expect(await codeOf(deliveries.listDeliveries(query))).toBe('message_not_found')
    expect(await list()).toHaveLength(1)
  })
})
