import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreateMessage, Message, MessageId, MessagingError } from '@postel/core'
import type { MessagingServiceId } from '@postel/core'
import { accountOf, idOf, NOON } from '../contracts/builders.ts'
import { digits, numberOf, serviceOf } from '../contracts/number-builders.ts'
import { STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const SERVICE = idOf<MessagingServiceId>(77)
const byService = { from: null, messagingServiceId: SERVICE }

describe('senders', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    await world.storage.write((rows) => rows.insertAccount(accountOf({ id: idOf(2) })))
  })
  afterEach(() => world.remove())

  const own = (...endings: number[]): Promise<void> =>
    world.storage.write(async (rows) => {
      for (const ending of endings) await rows.insertOwnedNumber(numberOf(ending))
    })
  const serve = (senders: readonly string[] = []) =>
    world.storage.write((rows) => rows.insertMessagingService(serviceOf(77, { senders })))
  const create = (change: Partial<CreateMessage> = {}): Promise<Message> =>
    world.messaging.createMessage(command(change))
  const codeOf = (change: Partial<CreateMessage>): Promise<string | null> =>
    create(change).then(
      () => null,
      (error: unknown) => (error as MessagingError).code,
    )
  const message = (id: MessageId) => world.messaging.fetchMessage(idOf(1), id)
  /** Through all the moves that are due until it is queued. */
  const route = async (id: MessageId): Promise<Message> => {
    for (let moves = 0; moves < 3 && (await message(id)).state !== 'queued'; moves += 1) {
      world.outside.now += STEP_MS
      await world.advance(id)
    }
    return message(id)
  }

  describe('given by number', () => {
    it('are any for an account that owns no numbers', async () => {
      expect(await codeOf({ from: digits(1) })).toBeNull()
    })

    it('are only its own for an account that owns some', async () => {
      await own(1, 2)
      expect(await codeOf({ from: digits(2) })).toBeNull()
      expect(await codeOf({ from: digits(3) })).toBe('from_not_capable')
    })

    it('are never those of another account', async () => {
      await own(1)
      expect(await codeOf({ accountId: idOf(2), from: digits(1) })).toBe('from_not_capable')
      expect(await codeOf({ accountId: idOf(2), from: digits(2) })).toBeNull()
    })

    it('must be of the messaging service that is given beside them', async () => {
      await own(1, 2)
      await serve([digits(1)])
      const beside = { messagingServiceId: SERVICE }
      expect(await codeOf({ ...beside, from: digits(2) })).toBe('from_not_in_service')
      const created = await create({ ...beside, from: digits(1) })
      expect(created).toMatchObject({ state: 'queued', messagingServiceId: SERVICE })
    })
  })

  describe('chosen by a messaging service', () => {
    it('are refused where the account has no such service', async () => {
      await serve()
      const unknown = { messagingServiceId: idOf<MessagingServiceId>(78) }
      expect(await codeOf({ from: null, ...unknown })).toBe('messaging_service_not_found')
      expect(await codeOf(unknown)).toBe('messaging_service_not_found')
      expect(await codeOf({ ...byService, accountId: idOf(2) })).toBe('messaging_service_not_found')
    })

    it('are chosen after the message was accepted, which its callbacks tell', async () => {
      await own(1)
      await serve()
      const created = await create({ ...byService, statusCallbackUrl: 'https://example.com/s' })
      expect(created).toMatchObject({ state: 'accepted', initialState: 'accepted', from: null })
      expect(await route(created.id)).toMatchObject({ state: 'queued', from: digits(1) })
      const owed = await world.storage.reads.owedCallbacks(created.id, 10)
      expect(owed.map(({ state }) => state)).toEqual(['queued'])
    })

    it('are those that the service lists, not all of the account', async () => {
      await own(1, 2, 3, 4)
      await serve([digits(2), digits(4)])
      const chosen = new Set<string | null>()
      for (let ending = 10; ending < 30; ending += 1) {
        const { id } = await create({ ...byService, to: digits(ending) })
        chosen.add((await route(id)).from)
      }
      expect([...chosen].sort()).toEqual([digits(2), digits(4)])
    })

    it('stay the same for one recipient while they can', async () => {
      await own(1)
      await serve()
      const send = async () => (await route((await create(byService)).id)).from
      expect(await send()).toBe(digits(1))
      await own(2, 3, 4, 5)
      expect(await send()).toBe(digits(1))
      await world.storage.write((rows) => rows.deleteOwnedNumber(idOf(1), digits(1)))
      const other = await send()
      expect(other).not.toBe(digits(1))
      expect(await send()).toBe(other)
    })

    it('are not those that the carrier would refuse', async () => {
      await own(1, 2)
      await serve()
      world.outside.refused = [digits(1)]
      for (let ending = 10; ending < 20; ending += 1) {
        const { id } = await create({ ...byService, to: digits(ending) })
        expect((await route(id)).from).toBe(digits(2))
      }
      world.outside.refused = [digits(1), digits(2)]
      expect(await codeOf(byService)).toBe('sender_pool_empty')
    })

    it('are the spare one of the carrier for an account that owns no numbers', async () => {
      await serve()
      expect(await codeOf(byService)).toBe('sender_pool_empty')
      world.outside.spareSender = digits(9)
      expect((await route((await create(byService)).id)).from).toBe(digits(9))
    })

    it('end the message where there are none any more', async () => {
      await own(1)
      await serve()
      const { id } = await create(byService)
      await world.storage.write((rows) => rows.deleteOwnedNumber(idOf(1), digits(1)))
      world.outside.now += STEP_MS
      expect(await world.advance(id)).toBeNull()
      expect(await message(id)).toMatchObject({ state: 'failed', failure: 'no_sender' })
    })

    it('are chosen before media are fetched', async () => {
      await own(1)
      await serve()
      const { id } = await create({ ...byService, mediaUrls: ['https://example.com/a'] })
      expect(await world.jobs.nextDueAt()).toBe(NOON + STEP_MS)
      world.outside.now += STEP_MS
      expect(await world.advance(id)).toEqual({ runAgainAt: world.outside.now })
      expect(await message(id)).toMatchObject({ state: 'queued', from: digits(1) })
    })
  })
})
