import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, CreateMessage, Message, MessageId } from '@postel/core'
import type { MessagingError, MessagingServiceId } from '@postel/core'
import { accountOf, idOf, NOON } from '../contracts/builders.ts'
import { digits, numberOf, serviceOf } from '../contracts/number-builders.ts'
import { foundOf } from './fetched.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const ME = idOf<AccountId>(1)
const OTHER = idOf<AccountId>(2)

describe('the simulator', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    await world.storage.write((rows) => rows.insertAccount(accountOf({ id: OTHER })))
  })
  afterEach(() => world.remove())

  const create = (change: Partial<CreateMessage> = {}): Promise<Message> =>
    world.messaging.createMessage(command(change))
  const state = async (id: MessageId): Promise<string | undefined> =>
    (await world.storage.reads.messageById(id))?.state
  const codeOf = (action: Promise<unknown>): Promise<string> =>
    action.then(
      () => 'nothing',
      (error: unknown) => (error as MessagingError).code,
    )

  describe('moves a message', () => {
    it('to a state that follows, with its callback, and lets it go on from there', async () => {
      const { id } = await create({ statusCallbackUrl: 'https://example.com/s' })
      world.outside.moves.queued = null
      const moved = await world.simulator.moveMessage(ME, id, 'sending')
      expect(moved).toMatchObject({ state: 'sending', dueAt: NOON + STEP_MS })
      const owed = await world.storage.reads.owedCallbacks(id, 10)
      expect(owed).toMatchObject([{ state: 'sending' }])
      world.outside.now = NOON + STEP_MS
      await world.advance(id)
      expect(await state(id)).toBe('sent')
    })

    it('through its whole life, with the time that it was sent', async () => {
      const { id } = await create()
      world.outside.moves = {}
      for (const next of ['sending', 'sent', 'delivered', 'read'] as const) {
        world.outside.now += 1_000
        await world.simulator.moveMessage(ME, id, next)
      }
      expect(await world.messaging.fetchMessage(ME, id)).toMatchObject({
        state: 'read',
        sentAt: NOON + 2_000,
        failure: null,
      })
    })

    it('into failure, for the reason given or an unknown one', async () => {
      const [first, second] = [await create(), await create()]
      const blocked = await world.simulator.moveMessage(ME, first.id, 'failed', 'blocked')
      expect(blocked).toMatchObject({ state: 'failed', failure: 'blocked' })
      const unknown = await world.simulator.moveMessage(ME, second.id, 'failed')
      expect(unknown).toMatchObject({ state: 'failed', failure: 'carrier_unknown' })
    })

    it('to no state that does not follow, and none of another account', async () => {
      const { id } = await create()
      const move = (account: AccountId, next: 'sent' | 'sending') =>
        codeOf(world.simulator.moveMessage(account, id, next))
      expect(await move(ME, 'sent')).toBe('message_move_illegal')
      expect(await move(OTHER, 'sending')).toBe('message_not_found')
      expect(await state(id)).toBe('queued')
    })

    it('not to a carrier before its media are there', async () => {
      const { id } = await create({ mediaUrls: ['https://example.com/a'] })
      const move = () => codeOf(world.simulator.moveMessage(ME, id, 'sending'))
      expect(await move()).toBe('message_move_illegal')
      world.outside.fetch = async (url) => foundOf(url)
      await world.advance(id)
      expect(await move()).toBe('nothing')
    })

    it('that it delivers to the number that owns it here', async () => {
      await world.storage.write((rows) => rows.insertOwnedNumber(numberOf(1, { accountId: OTHER })))
      const { id } = await create({ to: digits(1) })
      await world.simulator.moveMessage(ME, id, 'sending')
      await world.simulator.moveMessage(ME, id, 'sent')
      await world.simulator.moveMessage(ME, id, 'delivered')
      const { items } = await world.messaging.listMessages({ accountId: OTHER, limit: 5 })
      expect(items).toMatchObject([{ direction: 'inbound', to: digits(1) }])
    })

    it('that is inbound nowhere', async () => {
      await world.storage.write((rows) => rows.insertOwnedNumber(numberOf(1)))
      const arrival = { from: digits(9), to: digits(1), body: 'Hi', mediaUrls: [] }
      const { id } = await world.simulator.receive(ME, { ...arrival, mediaCountMax: 10 })
      const moved = world.simulator.moveMessage(ME, id, 'failed')
      expect(await codeOf(moved)).toBe('message_move_illegal')
    })
  })

  describe('advances the clock of an account', () => {
    it('for scheduled messages, which are due then', async () => {
      await world.storage.write((rows) => rows.insertMessagingService(serviceOf(77)))
      const service = { messagingServiceId: idOf<MessagingServiceId>(77) }
      const later = { ...service, sendAt: NOON + 3_600_000 }
      const [mine, theirs] = [await create(later), await create({ accountId: OTHER })]
      await world.simulator.advance(ME, 3_599)
      await world.advance(mine.id)
      expect(await state(mine.id)).toBe('scheduled')
      await world.simulator.advance(ME, 1)
      const due = await world.jobs.claim(10, world.outside.now, 1)
      expect(due.map(({ key }) => key)).toContain(mine.id)
      expect(due.map(({ key }) => key)).not.toContain(theirs.id)
      await world.advance(mine.id)
      expect(await state(mine.id)).toBe('queued')
    })

    it('past the validity of what comes due before, which is sent first', async () => {
      await world.storage.write((rows) => rows.insertMessagingService(serviceOf(77)))
      const service = { messagingServiceId: idOf<MessagingServiceId>(77) }
      const scheduled = await create({ ...service, sendAt: NOON + 3_600_000, validitySeconds: 60 })
      const fresh = await create({ validitySeconds: 60 })
      await world.simulator.advance(ME, 86_400)
      for (const next of ['queued', 'sending', 'sent', 'delivered']) {
        await world.advance(scheduled.id)
        expect(await state(scheduled.id)).toBe(next)
        world.outside.now += STEP_MS
      }
      await world.advance(fresh.id)
      expect(await state(fresh.id)).toBe('sending')
    })

    it('past the validity of what comes due and cannot be sent, which soon expires', async () => {
      const { id } = await create({ validitySeconds: 60 })
      world.outside.moves.queued = null
      await world.simulator.advance(ME, 86_400)
      const again = await world.advance(id)
      world.outside.now = again?.runAgainAt ?? Infinity
      expect(world.outside.now).toBeLessThan(NOON + 60_000)
      await world.advance(id)
      expect(await world.storage.reads.messageById(id)).toMatchObject({ failure: 'expired' })
    })

    it('for the pace of the carrier and the validity of what it holds', async () => {
      const { id } = await create({ validitySeconds: 60 })
      const held = await create({ validitySeconds: 60 })
      await world.simulator.advance(ME, 1)
      await world.advance(id)
      expect(await state(id)).toBe('sending')
      world.outside.moves.queued = null
      await world.simulator.advance(ME, 59)
      await world.advance(held.id)
      expect(await world.storage.reads.messageById(held.id)).toMatchObject({ failure: 'expired' })
    })

    it('for callbacks that are to be sent again, of messages that are final too', async () => {
      const { id } = await create({ statusCallbackUrl: 'https://example.com/s' })
      await world.simulator.moveMessage(ME, id, 'failed')
      let asked = 0
      world.outside.send = async () => {
        asked += 1
        return { delivered: asked > 1, status: 500, detail: '' }
      }
      const again = await world.deliver(id)
      expect(again?.runAgainAt).toBeGreaterThan(NOON)
      await world.simulator.advance(ME, 600)
      await world.deliver(id)
      expect(asked).toBe(2)
      expect(await world.storage.reads.owedCallbacks(id, 10)).toEqual([])
    })

    it('and wakes no more than what waits, in the lane where it waits', async () => {
      const silent = await create()
      const told = await create({ statusCallbackUrl: 'https://example.com/s' })
      await world.simulator.moveMessage(ME, told.id, 'failed')
      await world.simulator.advance(ME, 60)
      const jobs = await world.jobs.claim(10, world.outside.now, 1)
      expect(jobs.map(({ kind, key, lane }) => [key, kind, lane])).toEqual([
        [silent.id, 'send_message', 'send_message'],
        [told.id, 'send_message', 'send_message'],
        [told.id, 'deliver_callbacks', `deliver_callbacks ${ME} https://example.com`],
      ])
    })

    it('of all its messages, however many', async () => {
      const ids: MessageId[] = []
      for (let count = 0; count < 450; count += 1) {
        world.outside.now += 1
        ids.push((await create({ validitySeconds: 1_200 })).id)
      }
      await world.simulator.advance(ME, 600)
      for (const id of [ids[0], ids[199], ids[200], ids[449]]) {
        const message = await world.storage.reads.messageById(id ?? idOf(404))
        expect(message?.expiresAt).toBe((message?.createdAt ?? 0) + 600_000)
      }
    })

    it('by whole seconds of at most 35 days', async () => {
      for (const seconds of [0, -1, 1.5, 3_024_001, NaN]) {
        expect(await codeOf(world.simulator.advance(ME, seconds))).toBe('clock_advance_invalid')
      }
      expect(await codeOf(world.simulator.advance(ME, 3_024_000))).toBe('nothing')
    })
  })

  describe('resets an account', () => {
    it('to one without messages, media, callbacks, jobs or chat, and touches no other', async () => {
      world.outside.fetch = async (url) => foundOf(url)
      const mediaUrls = ['https://example.com/a']
      const mine = await create({ mediaUrls, statusCallbackUrl: 'https://example.com/s' })
      await world.advance(mine.id)
      const media = await world.storage.reads.mediaOf(mine.id)
      for (let count = 0; count < 60; count += 1) {
        world.outside.now += 1
        await create()
      }
      const theirs = await create({ accountId: OTHER })
      await world.chat.createService({ accountId: ME, friendlyName: 'Mine' })
      await world.simulator.reset(ME)
      const { items } = await world.messaging.listMessages({ accountId: ME, limit: 5 })
      expect(items).toEqual([])
      expect(await world.storage.reads.owedCallbacks(mine.id, 5)).toEqual([])
      expect(await world.storage.reads.chatServices({ accountId: ME, limit: 5 })).toEqual([])
      const sha256 = media[0]?.stored?.blob.sha256 ?? ''
      expect(await world.storage.reads.isBlobNeeded(sha256)).toBe(false)
      expect(await state(theirs.id)).toBe('queued')
      const jobs = await world.jobs.claim(100, world.outside.now + 10_000, 1)
      expect(jobs.filter(({ kind }) => kind === 'send_message').map(({ key }) => key)).toEqual([
        theirs.id,
      ])
      expect(jobs).toContainEqual(expect.objectContaining({ kind: 'sweep_blob', key: sha256 }))
    })

    it('and leaves its numbers and messaging services', async () => {
      await world.storage.write(async (rows) => {
        await rows.insertOwnedNumber(numberOf(1))
        await rows.insertMessagingService(serviceOf(77, { senders: [digits(1)] }))
      })
      await world.simulator.reset(ME)
      expect(await world.storage.reads.ownedNumbers(ME, 5)).toEqual([numberOf(1)])
      expect(await world.storage.reads.messagingServices(ME, 5)).toHaveLength(1)
    })

    it('so that its idempotency keys are new again', async () => {
      const idempotency = { key: 'k', digest: 'f' }
      const first = await create({ idempotency })
      expect((await create({ idempotency })).id).toBe(first.id)
      await world.simulator.reset(ME)
      expect((await create({ idempotency })).id).not.toBe(first.id)
    })
  })
})
