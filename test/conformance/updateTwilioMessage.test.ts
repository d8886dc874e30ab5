import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { formParameters } from '../support/contract.ts'
import { sampleFile } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { encodeForm, type Form } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'updateTwilioMessage'
const IN_PROGRESS = { status: 409, code: 20009, says: /in progress/ }
const NOT_CANCELABLE = { status: 409, code: 30409, says: /scheduled/ }

describe('the parameters of updateTwilioMessage', () => {
  it('are those that are tested here', () => {
    expect(formParameters(OPERATION).map(({ name }) => name)).toEqual(['Body', 'Status'])
  })
})

describe.each(targetNames)('updateTwilioMessage redacts (%s)', (target) => {
  it('the text and nothing else', async () => {
    const api = await service.open(target)
    const url = service.postel().files.put('kept.png', sampleFile('image/png'))
    const { message, media } = await api.sendMedia([url], { Body: 'My number is 42' })
    const answer = await api.update(message.sid, { Body: '' })
    expect(answer.status).toBe(200)
    const redacted = answer.json<TwilioMessage>()
    expect(redacted).toEqual({ ...message, body: '', date_updated: redacted.date_updated })
    expect(Date.parse(redacted.date_updated)).toBeGreaterThanOrEqual(
      Date.parse(message.date_updated),
    )
    expect((await api.fetch(message.sid)).json()).toEqual(redacted)
    expect(await api.messages()).toEqual([redacted])
    expect(await api.mediaOf(message.sid)).toEqual(media)
  })

  it('twice, and changes nothing more', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const first = (await api.update(sid, { Body: '' })).json()
    expect((await api.update(sid, { Body: '' })).json()).toEqual(first)
  })

  it.each(['Body=', 'Body', '&Body=&', 'Unknown=1&Body='])('by the form %s', async (body) => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
    expect(answer.json<TwilioMessage>().body).toBe('')
  })

  it('without the .json suffix too, and answers JSON', async () => {
    const api = await service.open(target)
    const { sid, uri } = await api.deliver()
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}`, {
      method: 'POST',
      body: encodeForm({ Body: '' }),
    })
    expect(answer.json<TwilioMessage>()).toMatchObject({ sid, uri, body: '' })
  })

  it('what failed, and what was not delivered', async () => {
    const api = await service.open(target)
    const failed = await api.send({ MediaUrl: `${service.postel().files.url}/404` })
    await api.waitFor(failed.sid, 'failed')
    const undelivered = await api.send({ To: '+15005550010' })
    await api.waitFor(undelivered.sid, 'undelivered')
    for (const { sid } of [failed, undelivered]) {
      const redacted = (await api.update(sid, { Body: '' })).json<TwilioMessage>()
      expect(redacted.body).toBe('')
      expect(redacted.error_code).not.toBeNull()
    }
  })

  it.each([
    ['queued', '+15005550011'],
    ['sent', '+15005550012'],
  ] as const)('nothing while the message is %s', async (status, To) => {
    const api = await service.open(target)
    const { sid } = await api.send({ To, Body: 'still needed' })
    const before = await api.waitFor(sid, status)
    expectError(await api.update(sid, { Body: '' }), IN_PROGRESS)
    expect((await api.fetch(sid)).json()).toEqual(before)
  })
})

describe.each(targetNames)('updateTwilioMessage cancels (%s)', (target) => {
  it.each([
    ['queued', '+15005550011'],
    ['sent', '+15005550012'],
    ['delivered', '+15551234567'],
    ['undelivered', '+15005550010'],
  ] as const)('nothing that is %s', async (status, To) => {
    const api = await service.open(target)
    const { sid } = await api.send({ To })
    const before = await api.waitFor(sid, status)
    expectError(await api.update(sid, { Status: 'canceled' }), NOT_CANCELABLE)
    expect((await api.fetch(sid)).json()).toEqual(before)
  })
})

describe.each(targetNames)('updateTwilioMessage refuses (%s)', (target) => {
  it.each<[string, Form, RegExp]>([
    ['neither Body nor Status', {}, /exactly one of Body and Status/i],
    ['a field that it does not know alone', { From: '+15551234567' }, /exactly one/i],
    ['both', { Body: '', Status: 'canceled' }, /exactly one of Body and Status/i],
    ['another text', { Body: 'Other words' }, /^Body must be empty/],
    ['a text of one space', { Body: ' ' }, /^Body must be empty/],
    ['another status', { Status: 'sent' }, /^Status must be canceled/],
    ['the status in capitals', { Status: 'CANCELED' }, /^Status must be canceled/],
    ['an empty status', { Status: '' }, /^Status must be canceled/],
  ])('%s with 30400', async (_, form, says) => {
    const api = await service.open(target)
    const message = await api.deliver()
    expectError(await api.update(message.sid, form), { status: 400, code: 30400, says })
    expect((await api.fetch(message.sid)).json()).toEqual(message)
  })

  it.each<[string, Form]>([
    ['another text and a status', { Body: 'x', Status: 'canceled' }],
    ['a text and another status', { Body: 'x', Status: 'sent' }],
  ])('%s, in whatever words, with 30400', async (_, form) => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    expectError(await api.update(sid, form), { status: 400, code: 30400 })
  })

  it('a message that nobody has, that another account has, or that cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const foreign = await other.deliver()
    for (const sid of [UNKNOWN_MESSAGE, foreign.sid, 'SM1', `ME${'0'.repeat(32)}`]) {
      for (const form of [{ Body: '' }, { Status: 'canceled' }]) {
        const answer = await api.update(sid, form)
        expectError(answer, { status: 404, code: 20404, says: `/Messages/${sid}.json` })
      }
    }
    expect((await other.fetch(foreign.sid)).json()).toEqual(foreign)
  })

  it.each(['%00', '%FF', '%zz'])('the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.update(sid, { Body: '' }), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_MESSAGE}.json`,
    init: { method: 'POST', body: encodeForm({ Body: '' }) },
  }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  form: true,
})
