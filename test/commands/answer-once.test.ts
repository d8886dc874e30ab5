import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FORGET_REPLIES, MessagingError } from '@postel/core'
import type { AccountId, CreateMessage, Message } from '@postel/core'
import { NOON, idOf } from '../contracts/builders.ts'
import { command, openWorld } from './world.ts'
import type { World } from './world.ts'

const DAY_MS = 86_400_000
const mine = idOf<AccountId>(1)

const keyed = (key: string, digest = 'same', change: Partial<CreateMessage> = {}) =>
  command({ idempotency: { key, digest }, ...change })

describe('createMessage with an idempotency key', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const create = (one: CreateMessage): Promise<Message> => world.messaging.createMessage(one)
  const codeOf = (one: CreateMessage): Promise<string> =>
    create(one).then(
      ({ id }) => `created ${id}`,
      (error: unknown) => (error instanceof MessagingError ? error.code : String(error)),
    )
  const count = async (): Promise<number> =>
    (await world.messaging.listMessages({ accountId: mine, limit: 100 })).items.length

  it('answers as before, whatever became of the message', async () => {
    const first = await create(keyed('a'))
    world.outside.now += world.ports.carrier.stepMs
    await world.advance(first.id)
    expect((await world.messaging.fetchMessage(mine, first.id)).state).toBe('sending')
    const again = await create(keyed('a'))
    expect(again).toEqual(first)
    expect(await count()).toBe(1)
  })

  it('creates one message of many requests at the same time, and answers all of them alike', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(keyed('a'))))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await count()).toBe(1)
  })

  it('refuses other parameters, also at the same time, and creates nothing', async () => {
    await create(keyed('a'))
    expect(await codeOf(keyed('a', 'other'))).toBe('idempotency_key_reused')
    const codes = await Promise.all(['x', 'y', 'z'].map((one) => codeOf(keyed('b', one))))
    expect(codes.filter((code) => code === 'idempotency_key_reused')).toHaveLength(2)
    expect(await count()).toBe(2)
  })

  it('keeps keys of different accounts apart', async () => {
    const theirs = idOf<AccountId>(2)
    await world.storage.write(async (rows) => {
      const account = await rows.account(mine)
      if (account) await rows.insertAccount({ ...account, id: theirs })
    })
    const first = await create(keyed('a'))
    const second = await create(keyed('a', 'other', { accountId: theirs }))
    expect(second.id).not.toBe(first.id)
  })

  it('saves nothing of a request that is refused', async () => {
    expect(await codeOf(keyed('a', 'bad', { to: '+1' }))).toBe('to_invalid')
    expect(await codeOf(keyed('a', 'good'))).toMatch(/^created/)
  })

  it('answers what was accepted before even if it would be refused now', async () => {
    const first = await create(keyed('a'))
    world.outside.refused.push(first.from ?? '')
    expect(await codeOf(keyed('b'))).toBe('from_not_capable')
    expect((await create(keyed('a'))).id).toBe(first.id)
  })

  it('answers with an empty body once the message was redacted or deleted', async () => {
    const first = await create(keyed('a', 'same', { statusCallbackUrl: null }))
    const move = (from: Message['state'], state: Message['state']) =>
      world.storage.write((rows) => rows.moveMessage(first.id, from, { state, at: NOON }))
    await move('queued', 'failed')
    await world.messaging.redactMessage(mine, first.id)
    expect(await create(keyed('a'))).toEqual({ ...first, body: '' })
    await world.messaging.deleteMessage(mine, first.id)
    expect(await create(keyed('a'))).toEqual({ ...first, body: '' })
    expect(await count()).toBe(0)
  })

  it('keeps no body and no credentials in what it saves', async () => {
    const statusCallbackUrl = 'https://user:secret@example.com/'
    await create(keyed('a', 'same', { body: 'for your eyes only', statusCallbackUrl }))
    const saved = await world.storage.reads.savedReply(mine, 'a', 0)
    const text = JSON.stringify(saved)
    expect(text).not.toContain('eyes')
    expect(text).not.toContain('secret')
  })

  it('recognizes a request while keys are exchanged, and never does it twice', async () => {
    const first = await create(keyed('a'))
    world.outside.fingerprintKeys = ['new', 'key']
    expect(await create(keyed('a'))).toEqual(first)
    expect((await world.storage.reads.savedReply(mine, 'a', 0))?.fingerprint).toBe('key same')
    world.outside.fingerprintKeys = ['new']
    expect(await codeOf(keyed('a'))).toBe('idempotency_key_reused')
    expect(await count()).toBe(1)
  })

  it('forgets after 24 hours, and then creates anew', async () => {
    const first = await create(keyed('a'))
    world.outside.now += DAY_MS
    expect((await create(keyed('a'))).id).toBe(first.id)
    world.outside.now += 1
    const second = await create(keyed('a', 'other'))
    expect(second.id).not.toBe(first.id)
    expect((await create(keyed('a', 'other'))).id).toBe(second.id)
  })

  it('has a job that forgets part by part, and ends when nothing is left', async () => {
    await world.storage.write((rows) => rows.dequeue(FORGET_REPLIES, ''))
    expect(await world.forgetReplies()).toBeNull()
    await create(keyed('old'))
    world.outside.now += 1_000
    await create(keyed('new'))
    const claimed = await world.jobs.claim(10, NOON + 2 * DAY_MS, 1_000)
    expect(claimed.filter(({ kind }) => kind === FORGET_REPLIES)).toHaveLength(1)
    world.outside.now = NOON + DAY_MS + 1
    expect(await world.forgetReplies()).toEqual({ runAgainAt: NOON + 1_000 + DAY_MS + 1 })
    expect(await world.storage.reads.savedReply(mine, 'old', 0)).toBeNull()
    expect(await world.storage.reads.savedReply(mine, 'new', 0)).not.toBeNull()
    world.outside.now = NOON + 1_000 + DAY_MS + 1
    expect(await world.forgetReplies()).toBeNull()
  })
})
