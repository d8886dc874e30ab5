import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MessageId, MessageState } from '@postel/core'
import { idOf, messageOf } from '../contracts/builders.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const UNSENT = ['scheduled', 'accepted', 'queued', 'sending', 'receiving'] as const
const SENT = ['sent', 'delivered', 'undelivered', 'failed', 'canceled', 'read', 'received'] as const
const ONCE_SENT = { once: 'sent' } as const

/** For a wire that asks for no more. */
describe('removing once a message is sent', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const insert = async (state: MessageState): Promise<MessageId> => {
    const message = messageOf(1, { state })
    await world.storage.write((rows) => rows.insertMessage(message, []))
    return message.id
  }

  it.each(UNSENT)('is refused of a message that is %s', async (state) => {
    const id = await insert(state)
    const refusal = {
      code: 'message_in_progress',
      message: `The message is ${state}; it can be redacted once it is sent`,
    }
    const { messaging } = world
    await expect(messaging.redactMessage(idOf(1), id, ONCE_SENT)).rejects.toMatchObject(refusal)
    await expect(messaging.deleteMessage(idOf(1), id, ONCE_SENT)).rejects.toMatchObject({
      code: 'message_in_progress',
    })
    expect(await messaging.fetchMessage(idOf(1), id)).toEqual(messageOf(1, { state }))
  })

  it.each(SENT)('is done to a message that is %s', async (state) => {
    const id = await insert(state)
    const redacted = await world.messaging.redactMessage(idOf(1), id, ONCE_SENT)
    expect(redacted).toMatchObject({ state, body: '' })
    await world.messaging.deleteMessage(idOf(1), id, ONCE_SENT)
    const missing = { code: 'message_not_found' }
    await expect(world.messaging.fetchMessage(idOf(1), id)).rejects.toMatchObject(missing)
  })

  /** Its receipt is still to come. */
  const send = async (): Promise<MessageId> => {
    const statusCallbackUrl = 'https://example.com/status'
    const { id } = await world.messaging.createMessage(command({ statusCallbackUrl }))
    for (let move = 0; move < 2; move += 1) {
      world.outside.now += STEP_MS
      await world.advance(id)
    }
    expect(await world.messaging.fetchMessage(idOf(1), id)).toMatchObject({ state: 'sent' })
    return id
  }

  it('by deletion ends the job that waits for the receipt, and the callbacks', async () => {
    const id = await send()
    await world.messaging.deleteMessage(idOf(1), id, ONCE_SENT)
    expect(await world.advance(id)).toBeNull()
    expect(await world.jobs.nextDueAt()).toBeNull()
    expect(await world.storage.reads.owedCallbacks(id, 9)).toEqual([])
  })

  it('by redaction lets the message go on to its end without its body', async () => {
    const id = await send()
    await world.messaging.redactMessage(idOf(1), id, ONCE_SENT)
    world.outside.now += STEP_MS
    await world.advance(id)
    const message = await world.messaging.fetchMessage(idOf(1), id)
    expect(message).toMatchObject({ state: 'delivered', body: '' })
  })
})
