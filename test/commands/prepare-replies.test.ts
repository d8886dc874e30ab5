import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, CallbackResult, CreateMessage, Message } from '@postel/core'
import { callbackOf, idOf, messageOf } from '../contracts/builders.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

const mine = idOf<AccountId>(1)
const NUMBER = '+15550000001'
const SENDER = '+15550000002'

describe('the answer to the webhook of an inbound message', () => {
  let world: World
  let received: Message
  beforeEach(async () => {
    world = await openWorld()
    received = messageOf(7, { direction: 'inbound', state: 'received', from: SENDER, to: NUMBER })
    await world.storage.write((rows) => rows.insertMessage(received, []))
  })
  afterEach(() => world.remove())

  const reply = (change: Partial<CreateMessage> = {}): CreateMessage =>
    command({ from: NUMBER, to: SENDER, body: 'Thanks', ...change })
  const answer = (...replies: CreateMessage[]): CallbackResult => ({
    delivered: true,
    status: 200,
    detail: 'answered 200',
    replies,
  })
  const tell = async (result: CallbackResult): Promise<void> => {
    const inbound = { kind: 'inbound', state: 'received', messageId: received.id } as const
    await world.storage.write((rows) => rows.appendCallback(callbackOf(inbound)))
    world.outside.send = async () => result
    await world.deliver(received.id)
  }
  const sent = async (): Promise<Message[]> => {
    const { items } = await world.messaging.listMessages({ accountId: mine, limit: 50 })
    return items.filter(({ direction }) => direction !== 'inbound')
  }
  const detail = async (): Promise<string | undefined> => {
    const { items } = await world.deliveries.listDeliveries({ accountId: mine, limit: 1 })
    return items[0]?.attempts.at(-1)?.detail
  }

  it('is sent as a reply, with its job, and noted in the log', async () => {
    await tell(answer(reply()))
    const [message] = await sent()
    expect(message).toMatchObject({
      direction: 'reply',
      state: 'queued',
      from: NUMBER,
      to: SENDER,
      body: 'Thanks',
    })
    expect(await detail()).toBe('answered 200; replied with 1')
    const jobs = await world.jobs.claim(10, world.outside.now + 1_000, 1_000)
    expect(jobs.filter(({ key }) => key === message?.id)).toHaveLength(1)
  })

  it('may be several messages, which are listed in their order', async () => {
    await tell(answer(reply({ body: 'one' }), reply({ body: 'two' }), reply({ body: 'three' })))
    expect((await sent()).map(({ body }) => body)).toEqual(['three', 'two', 'one'])
  })

  it('is nothing where the message was deleted meanwhile', async () => {
    await world.storage.write((rows) =>
      rows.appendCallback(callbackOf({ kind: 'inbound', messageId: received.id })),
    )
    world.outside.send = async () => {
      await world.messaging.deleteMessage(mine, received.id)
      return answer(reply())
    }
    await world.deliver(received.id)
    expect(await sent()).toEqual([])
  })

  it('is not sent at all where a part of it is refused, and the log says why', async () => {
    await tell(answer(reply(), reply({ to: '+1 secret' })))
    expect(await sent()).toEqual([])
    expect(await detail()).toBe('answered 200; its reply was not sent: to_invalid')
  })

  it('ends two numbers that answer each other for ever', async () => {
    for (let round = 0; round < 20; round += 1) {
      world.outside.now += 100
      await tell(answer(reply()))
    }
    expect(await sent()).toHaveLength(15)
    expect(await detail()).toMatch(/not sent: more than 15 in 30 seconds/)
    world.outside.now += 30_000
    await tell(answer(reply()))
    expect(await sent()).toHaveLength(16)
  })

  it.each([1_000, 5_000])('ends them by a carrier with steps of %i ms too', async (stepMs) => {
    world.outside.stepMs = stepMs
    for (let round = 0; round < 20; round += 1) {
      world.outside.now += 6 * stepMs
      await tell(answer(reply()))
    }
    expect(await sent()).toHaveLength(15)
    expect(await detail()).toContain(`more than 15 in ${(120 * stepMs) / 1000} seconds`)
  })
})
