import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import type { TargetName } from './target.ts'
import type { Form } from './wire-call.ts'
import { RECEIVER, SENDER } from './wire-call.ts'
import type { expectError } from './wire-error.ts'

/** One account's view of one wire's create, by whichever wire. */
export interface KeyedCreate {
  create(form: Form, key: string): Promise<Answer>
  /** Waits until the message cannot change any more. */
  settle(sid: string): Promise<unknown>
  redact(sid: string): Promise<Answer>
  remove(sid: string): Promise<Answer>
  count(): Promise<number>
}

/** How the wire refuses. */
export interface KeyRefusals {
  reused: { status: number; code: number }
  invalid: { status: number; code: number }
  expect: typeof expectError
}

const FORM = { To: RECEIVER, From: SENDER, Body: 'Only once' }

let keyCount = 0
const newKey = (): string => `key-${(keyCount += 1)}-${process.pid}`

const sidOf = (answer: Answer): string => answer.json<{ sid: string }>().sid

/** What a create with an idempotency key promises on any wire. */
export const describeIdempotentCreate = (
  target: TargetName,
  open: (target: TargetName) => Promise<KeyedCreate>,
  refusals: KeyRefusals,
): void => {
  describe(`a create with an idempotency key (${target})`, () => {
    it('answers the same request byte for byte as before, and creates nothing', async () => {
      const api = await open(target)
      const key = newKey()
      const first = await api.create(FORM, key)
      expect(first.status).toBe(201)
      await api.settle(sidOf(first))
      const again = await api.create({ Body: FORM.Body, To: FORM.To, From: FORM.From }, key)
      expect(again.status).toBe(201)
      expect(again.text()).toBe(first.text())
      expect(await api.count()).toBe(1)
    })

    it('creates one message of ten requests at the same time', async () => {
      const api = await open(target)
      const key = newKey()
      const answers = await Promise.all(Array.from({ length: 10 }, () => api.create(FORM, key)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      expect(new Set(answers.map((answer) => answer.text())).size).toBe(1)
      expect(await api.count()).toBe(1)
    })

    it.each([
      ['another text', { ...FORM, Body: 'Another' }],
      ['a parameter more', { ...FORM, ValidityPeriod: '60' }],
      ['another file', { ...FORM, MediaUrl: 'http://127.0.0.1:1/a.png' }],
    ])('refuses %s under the same key', async (_, form) => {
      const api = await open(target)
      const key = newKey()
      await api.create(FORM, key)
      refusals.expect(await api.create(form, key), { ...refusals.reused, says: /other parameters/ })
      expect(await api.count()).toBe(1)
    })

    it('keeps nothing of a refused request', async () => {
      const api = await open(target)
      const key = newKey()
      expect((await api.create({ ...FORM, To: 'nobody' }, key)).status).not.toBe(201)
      expect((await api.create(FORM, key)).status).toBe(201)
    })

    it('keeps the keys of accounts apart', async () => {
      const key = newKey()
      const mine = await (await open(target)).create(FORM, key)
      const theirs = await (await open(target)).create(FORM, key)
      expect(theirs.status).toBe(201)
      expect(sidOf(theirs)).not.toBe(sidOf(mine))
    })

    it('answers with an empty body once the message was redacted or deleted', async () => {
      const api = await open(target)
      const key = newKey()
      const first = await api.create(FORM, key)
      const expected = { ...first.json<object>(), body: '' }
      await api.settle(sidOf(first))
      expect((await api.redact(sidOf(first))).status).toBeLessThan(300)
      expect((await api.create(FORM, key)).json()).toEqual(expected)
      expect((await api.remove(sidOf(first))).status).toBe(204)
      const last = await api.create(FORM, key)
      expect(last.status).toBe(201)
      expect(last.json()).toEqual(expected)
    })

    it.each([
      ['empty', ''],
      ['256 characters', 'k'.repeat(256)],
      ['a space', 'two words'],
      ['not ASCII', 'schlüssel'],
    ])('refuses a key that is %s', async (_, key) => {
      const api = await open(target)
      refusals.expect(await api.create(FORM, key), { ...refusals.invalid, says: /1 to 255/ })
      expect(await api.count()).toBe(0)
    })

    it('accepts a key of 255 visible characters', async () => {
      const api = await open(target)
      expect((await api.create(FORM, '~!'.repeat(127) + 'k')).status).toBe(201)
    })
  })
}
