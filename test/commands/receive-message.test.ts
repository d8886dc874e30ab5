import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, CreateMessage, Message, NumberChange } from '@postel/core'
import { accountOf, idOf, NOON } from '../contracts/builders.ts'
import { digits, numberOf } from '../contracts/number-builders.ts'
import { foundOf, missedOf } from './fetched.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

const OTHER = idOf<AccountId>(2)
const TO = digits(1)

describe('a message to a number of this service', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    await world.storage.write(async (rows) => {
      await rows.insertAccount(accountOf({ id: OTHER }))
      await rows.insertOwnedNumber(numberOf(1, { accountId: OTHER, wire: 'other' }))
    })
  })
  afterEach(() => world.remove())

  const listen = (change: Partial<NumberChange> = {}): Promise<boolean> =>
    world.storage.write((rows) =>
      rows.updateOwnedNumber(OTHER, TO, {
        inboundUrl: 'https://example.com/in',
        inboundMethod: 'GET',
        wire: 'other',
        ...change,
      }),
    )
  const arrived = async (account = OTHER): Promise<Message[]> =>
    (await world.messaging.listMessages({ accountId: account, limit: 10 })).items.filter(
      ({ direction }) => direction === 'inbound',
    )
  const send = (change: Partial<CreateMessage> = {}): Promise<Message> =>
    world.messaging.createMessage(command({ to: TO, ...change }))
  /** To the state, one run after the other. */
  const carry = async ({ id }: Message, state = 'delivered'): Promise<void> => {
    for (let runs = 0; runs < 9; runs += 1) {
      if ((await world.storage.reads.messageById(id))?.state === state) return
      const again = await world.advance(id)
      world.outside.now = Math.max(world.outside.now, again?.runAgainAt ?? 0)
    }
    throw new Error(`the message never becomes ${state}`)
  }

  it('arrives there when it is delivered, and not before', async () => {
    const sent = await send({ body: 'Bonjour' })
    await carry(sent, 'sent')
    expect(await arrived()).toEqual([])
    await carry(sent)
    const at = world.outside.now
    expect(await arrived()).toMatchObject([
      {
        accountId: OTHER,
        kind: 'text',
        direction: 'inbound',
        state: 'received',
        initialState: 'received',
        from: '+15551234567',
        to: TO,
        body: 'Bonjour',
        segmentCount: 1,
        mediaCount: 0,
        wire: 'other',
        statusCallbackUrl: null,
        createdAt: at,
        sentAt: at,
      },
    ])
    expect(await arrived(idOf(1))).toEqual([])
  })

  it('arrives once, however often its job runs', async () => {
    const sent = await send()
    await carry(sent, 'sent')
    world.outside.now += 1_000
    await Promise.all([world.advance(sent.id), world.advance(sent.id)])
    await world.advance(sent.id)
    expect(await arrived()).toHaveLength(1)
  })

  it('arrives in its own account too', async () => {
    await world.storage.write((rows) => rows.insertOwnedNumber(numberOf(2)))
    await carry(await send({ to: digits(2), from: digits(2) }))
    expect(await arrived(idOf(1))).toMatchObject([{ from: digits(2), to: digits(2) }])
  })

  it('arrives nowhere for a number that nobody owns, or a carrier that has its own world', async () => {
    await carry(await send({ to: digits(2) }))
    world.outside.deliversHere = false
    await carry(await send())
    expect(await arrived()).toEqual([])
  })

  it('does not arrive where it was not delivered', async () => {
    world.outside.moves.sent = { state: 'undelivered', failure: 'blocked' }
    await carry(await send(), 'undelivered')
    expect(await arrived()).toEqual([])
  })

  it('brings the same bytes, which stay while either message has them', async () => {
    world.outside.fetch = async (url) => foundOf(url)
    const urls = ['https://example.com/a', 'https://example.com/b']
    const sent = await send({ mediaUrls: urls, body: null })
    await carry(sent)
    const [received] = await arrived()
    expect(received).toMatchObject({ kind: 'multimedia', mediaCount: 2, body: '' })
    const query = { accountId: OTHER, messageId: received?.id ?? sent.id, limit: 5 }
    const media = (await world.messaging.listMedia(query)).items
    const own = await world.storage.reads.mediaOf(sent.id)
    expect(media.map(({ stored }) => stored)).toEqual(own.map(({ stored }) => stored))
    expect(media.map(({ id }) => id)).not.toEqual(own.map(({ id }) => id))
    expect(media.map(({ sourceUrl }) => sourceUrl)).toEqual([null, null])
    const [sha256 = ''] = own.map(({ stored }) => stored?.blob.sha256)
    await world.messaging.deleteMessage(idOf(1), sent.id)
    expect(await world.storage.reads.isBlobNeeded(sha256)).toBe(true)
    await world.messaging.deleteMessage(OTHER, query.messageId)
    expect(await world.storage.reads.isBlobNeeded(sha256)).toBe(false)
  })

  it('does not bring what its sender took back before', async () => {
    const redacted = await send()
    await carry(redacted, 'sent')
    await world.messaging.redactMessage(idOf(1), redacted.id, { once: 'sent' })
    await carry(redacted)
    expect(await arrived()).toEqual([])
  })

  it('is told to the webhook of the number, in the words of its wire', async () => {
    await listen()
    await carry(await send())
    const [received] = await arrived()
    const owed = await world.storage.reads.owedCallbacks(received?.id ?? idOf(404), 10)
    expect(owed).toMatchObject([
      {
        kind: 'inbound',
        accountId: OTHER,
        url: 'https://example.com/in',
        method: 'GET',
        state: 'received',
        failure: null,
      },
    ])
    const jobs = await world.jobs.claim(10, world.outside.now, 1)
    expect(jobs).toContainEqual(
      expect.objectContaining({ kind: 'deliver_callbacks', key: received?.id }),
    )
  })

  it('is told to nobody where the number has no webhook', async () => {
    await carry(await send())
    const [received] = await arrived()
    expect(await world.storage.reads.owedCallbacks(received?.id ?? idOf(404), 10)).toEqual([])
  })

  describe('from outside', () => {
    const receive = (change: object = {}): Promise<Message> =>
      world.simulator.receive(OTHER, {
        from: '+15557654321',
        to: TO,
        body: 'Hello',
        mediaUrls: [],
        mediaCountMax: 10,
        ...change,
      })

    it('arrives at once where it has no media', async () => {
      await listen()
      const received = await receive()
      expect(received).toMatchObject({ state: 'received', from: '+15557654321', sentAt: NOON })
      expect(await world.messaging.fetchMessage(OTHER, received.id)).toEqual(received)
      expect(await world.storage.reads.owedCallbacks(received.id, 10)).toHaveLength(1)
    })

    it('is receiving until its media are there, and told then', async () => {
      await listen()
      const received = await receive({ mediaUrls: ['https://example.com/a'], body: null })
      expect(received).toMatchObject({ state: 'receiving', kind: 'multimedia', sentAt: null })
      expect(await world.storage.reads.owedCallbacks(received.id, 10)).toEqual([])
      world.outside.fetch = async (url) => foundOf(url)
      expect(await world.advance(received.id)).toBeNull()
      expect(await world.messaging.fetchMessage(OTHER, received.id)).toMatchObject({
        state: 'received',
        sentAt: NOON,
      })
      expect(await world.storage.reads.owedCallbacks(received.id, 10)).toHaveLength(1)
      expect(await world.advance(received.id)).toBeNull()
      expect(await world.storage.reads.owedCallbacks(received.id, 10)).toHaveLength(1)
    })

    it('is not told to who got the number while it came in', async () => {
      await listen()
      const { id } = await receive({ mediaUrls: ['https://example.com/a'] })
      world.outside.fetch = async (url) => foundOf(url)
      await world.storage.write(async (rows) => {
        await rows.deleteOwnedNumber(OTHER, TO)
        await rows.insertOwnedNumber(numberOf(1, { inboundUrl: 'https://example.com/new' }))
      })
      await world.advance(id)
      expect(await world.messaging.fetchMessage(OTHER, id)).toMatchObject({ state: 'received' })
      expect(await world.storage.reads.owedCallbacks(id, 10)).toEqual([])
    })

    it('fails and is told to nobody where its media cannot be had', async () => {
      await listen()
      const { id } = await receive({ mediaUrls: ['https://example.com/a'] })
      world.outside.fetch = async () => missedOf('media_unreachable')
      expect(await world.advance(id)).toBeNull()
      const failed = await world.messaging.fetchMessage(OTHER, id)
      expect(failed).toMatchObject({ state: 'failed', failure: 'media_unreachable' })
      expect(await world.storage.reads.owedCallbacks(id, 10)).toEqual([])
      expect(await world.storage.reads.mediaOf(id)).toEqual([])
    })

    it.each([
      ['number_not_found', { to: digits(2) }],
      ['from_invalid', { from: 'Postel' }],
      ['content_missing', { body: '' }],
      ['body_too_long', { body: 'a'.repeat(1601) }],
      ['media_too_many', { mediaUrls: Array<string>(11).fill('https://example.com/') }],
      ['media_url_invalid', { mediaUrls: ['ftp://example.com/'] }],
    ])('is refused with %s', async (code, change) => {
      await expect(receive(change)).rejects.toMatchObject({ code })
      expect(await arrived()).toEqual([])
    })

    it('does not arrive at a number of another account', async () => {
      const arrival = { from: '+15557654321', to: TO, body: 'Hello', mediaUrls: [] }
      await expect(
        world.simulator.receive(idOf(1), { ...arrival, mediaCountMax: 10 }),
      ).rejects.toMatchObject({ code: 'number_not_found' })
    })
  })
})
