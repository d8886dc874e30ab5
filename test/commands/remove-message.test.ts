import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, CreateMessage, Message, MessageId, MessageState } from '@postel/core'
import { NOON, idOf, messageOf } from '../contracts/builders.ts'
import { fetchText, runSweeps } from './bytes.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const IN_PROGRESS = ['scheduled', 'accepted', 'queued', 'sending', 'sent', 'receiving'] as const
const FINAL = ['delivered', 'undelivered', 'failed', 'canceled', 'read', 'received'] as const
const CALLBACK = 'https://example.com/status'

describe('messaging', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const insert = async (state: MessageState, change: Partial<Message> = {}): Promise<MessageId> => {
    const message = messageOf(1, { state, ...change })
    await world.storage.write((rows) => rows.insertMessage(message, []))
    return message.id
  }
  /** Sends it to its end. */
  const deliver = async (change: Partial<CreateMessage> = {}): Promise<MessageId> => {
    const { id } = await world.messaging.createMessage(command(change))
    await world.advance(id)
    for (let move = 0; move < 3; move += 1) {
      world.outside.now += STEP_MS
      await world.advance(id)
    }
    return id
  }
  const fetch = (id: MessageId): Promise<Message> => world.messaging.fetchMessage(idOf(1), id)

  describe('redactMessage', () => {
    it.each(FINAL)(
      'empties the body of a message that is %s, and keeps the rest',
      async (state) => {
        const id = await insert(state, { segmentCount: 3, failure: 'blocked', sentAt: NOON })
        const before = await fetch(id)
        world.outside.now = NOON + 5
        const redacted = await world.messaging.redactMessage(idOf(1), id)
        expect(redacted).toEqual({ ...before, body: '', updatedAt: NOON + 5 })
        expect(await fetch(id)).toEqual(redacted)
      },
    )

    it.each(IN_PROGRESS)('refuses a message that is %s, which keeps its body', async (state) => {
      const id = await insert(state)
      const refused = world.messaging.redactMessage(idOf(1), id)
      await expect(refused).rejects.toMatchObject({ code: 'message_in_progress' })
      expect((await fetch(id)).body).toBe('Hello')
    })

    it('knows no message of another account', async () => {
      const id = await insert('delivered')
      const missing = { code: 'message_not_found' }
      const { messaging } = world
      await expect(messaging.redactMessage(idOf(2), id)).rejects.toMatchObject(missing)
      await expect(messaging.redactMessage(idOf(1), idOf(9))).rejects.toMatchObject(missing)
      expect((await fetch(id)).body).toBe('Hello')
    })
  })

  describe('cancelMessage', () => {
    it('ends a scheduled message, and owes the callback of it', async () => {
      const id = await insert('scheduled', { statusCallbackUrl: CALLBACK })
      world.outside.now = NOON + 5
      const canceled = await world.messaging.cancelMessage(idOf(1), id)
      expect(canceled).toMatchObject({ state: 'canceled', updatedAt: NOON + 5, body: 'Hello' })
      expect(await fetch(id)).toEqual(canceled)
      const owed = await world.storage.reads.owedCallbacks(id, 10)
      expect(owed).toMatchObject([{ state: 'canceled', url: CALLBACK }])
      expect(await world.advance(id)).toBeNull()
    })

    const others = [...IN_PROGRESS, ...FINAL].filter((state) => state !== 'scheduled')
    it.each(others)('refuses a message that is %s', async (state) => {
      const id = await insert(state, { statusCallbackUrl: CALLBACK })
      const refused = world.messaging.cancelMessage(idOf(1), id)
      await expect(refused).rejects.toMatchObject({ code: 'message_not_cancelable' })
      expect((await fetch(id)).state).toBe(state)
      expect(await world.storage.reads.owedCallbacks(id, 10)).toEqual([])
    })

    it('succeeds once when many cancel at the same time', async () => {
      const id = await insert('scheduled', { statusCallbackUrl: CALLBACK })
      const cancels = Array.from({ length: 20 }, () => world.messaging.cancelMessage(idOf(1), id))
      const results = await Promise.allSettled(cancels)
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await world.storage.reads.owedCallbacks(id, 10)).toHaveLength(1)
    })

    it('knows no message that is not there', async () => {
      const refused = world.messaging.cancelMessage(idOf(1), idOf(9))
      await expect(refused).rejects.toMatchObject({ code: 'message_not_found' })
    })
  })

  describe('deleteMessage', () => {
    it.each(IN_PROGRESS)('refuses a message that is %s', async (state) => {
      const id = await insert(state)
      const refused = world.messaging.deleteMessage(idOf(1), id)
      await expect(refused).rejects.toMatchObject({ code: 'message_in_progress' })
      expect((await fetch(id)).state).toBe(state)
    })

    it.each(FINAL)('deletes a message that is %s', async (state) => {
      const id = await insert(state)
      await world.messaging.deleteMessage(idOf(1), id)
      await expect(fetch(id)).rejects.toMatchObject({ code: 'message_not_found' })
    })

    it('takes media, their bytes, feedback, callbacks and jobs with it', async () => {
      world.outside.fetch = fetchText(world, (url) => url)
      const mediaUrls = ['https://example.com/a', 'https://example.com/b']
      const id = await deliver({ mediaUrls, statusCallbackUrl: CALLBACK })
      const [media] = await world.storage.reads.mediaOf(id)
      await world.messaging.createFeedback(idOf(1), id, 'confirmed')
      world.outside.now += 1
      await world.messaging.deleteMessage(idOf(1), id)

      const { messaging } = world
      const missing = { code: 'message_not_found' }
      await expect(fetch(id)).rejects.toMatchObject(missing)
      const ids = [idOf<AccountId>(1), id] as const
      await expect(messaging.deleteMessage(idOf(1), id)).rejects.toMatchObject(missing)
      await expect(messaging.redactMessage(idOf(1), id)).rejects.toMatchObject(missing)
      await expect(messaging.cancelMessage(idOf(1), id)).rejects.toMatchObject(missing)
      await expect(messaging.createFeedback(...ids, 'confirmed')).rejects.toMatchObject(missing)
      const mediaId = media?.id ?? idOf(0)
      await expect(messaging.fetchMedia(idOf(1), id, mediaId)).rejects.toMatchObject(missing)
      await expect(messaging.deleteMedia(idOf(1), id, mediaId)).rejects.toMatchObject(missing)
      const list = messaging.listMedia({ accountId: idOf(1), messageId: id, limit: 9 })
      await expect(list).rejects.toMatchObject(missing)
      expect(await world.storage.reads.owedCallbacks(id, 10)).toEqual([])

      expect(await runSweeps(world)).toBe(2)
      expect(await world.blobs.list('', 10)).toEqual([])
      expect(await world.jobs.nextDueAt()).toBeNull()
    })

    it('is done by one of many at the same time', async () => {
      const id = await insert('delivered')
      const deletes = Array.from({ length: 50 }, () => world.messaging.deleteMessage(idOf(1), id))
      const results = await Promise.allSettled(deletes)
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected')
          expect(result.reason).toHaveProperty('code', 'message_not_found')
      }
    })

    it('knows no message of another account', async () => {
      const id = await insert('delivered')
      const refused = world.messaging.deleteMessage(idOf(2), id)
      await expect(refused).rejects.toMatchObject({ code: 'message_not_found' })
      expect((await fetch(id)).id).toBe(id)
    })

    it('keeps pages in place: what follows a deleted message is neither lost nor repeated', async () => {
      const ids: MessageId[] = []
      for (let count = 0; count < 6; count += 1) ids.unshift(await deliver())
      const query = { accountId: messageOf(1).accountId, limit: 2 }
      const first = await world.messaging.listMessages(query)
      const last = first.items.at(-1)?.id ?? idOf<MessageId>(0)
      await world.messaging.deleteMessage(idOf(1), last)
      await world.messaging.deleteMessage(idOf(1), ids[2] ?? idOf(0))
      const cursor = { direction: 'after', id: last } as const
      const second = await world.messaging.listMessages({ ...query, cursor })
      expect(second.items.map(({ id }) => id)).toEqual(ids.slice(3, 5))
      expect(second.hasPrevious).toBe(true)
    })

    it('lets a job that runs for the message end quietly', async () => {
      const { id } = await world.messaging.createMessage(command())
      await world.storage.write(async (rows) => {
        await rows.moveMessage(id, 'queued', { state: 'failed', at: NOON })
      })
      const [job] = await world.jobs.claim(1, NOON + STEP_MS, 1_000)
      await world.messaging.deleteMessage(idOf(1), id)
      expect(await world.advance(id)).toBeNull()
      expect(job && (await world.jobs.done(job, null))).toBe(false)
      expect(await world.jobs.nextDueAt()).toBeNull()
    })

    it('stops the callbacks: none is begun once the message is gone', async () => {
      const id = await deliver({ statusCallbackUrl: CALLBACK })
      const sent: MessageState[] = []
      world.outside.send = async ({ state }) => {
        sent.push(state)
        await world.messaging.deleteMessage(idOf(1), id)
        return { delivered: true, status: 200, detail: 'OK' }
      }
      expect(await world.deliver(id)).toBeNull()
      expect(sent).toEqual(['sending'])
    })
  })

  describe('createFeedback', () => {
    it('keeps one feedback per message, of which the last counts', async () => {
      const id = await insert('delivered')
      const first = await world.messaging.createFeedback(idOf(1), id, 'unconfirmed')
      const at = { createdAt: NOON, updatedAt: NOON }
      expect(first).toEqual({ messageId: id, accountId: idOf(1), outcome: 'unconfirmed', ...at })
      world.outside.now = NOON + 5
      const second = await world.messaging.createFeedback(idOf(1), id, 'confirmed')
      expect(second).toEqual({ ...first, outcome: 'confirmed', updatedAt: NOON + 5 })
    })

    it('knows no message of another account', async () => {
      const id = await insert('delivered')
      const refused = world.messaging.createFeedback(idOf(2), id, 'confirmed')
      await expect(refused).rejects.toMatchObject({ code: 'message_not_found' })
    })
  })
})
