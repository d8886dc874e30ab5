import type { TwilioMessageFeedback } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { formParameters } from '../support/contract.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { encodeForm } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const clock = movableClock(NOON)
const service = usePostel({ overrides: { clock }, env: { POSTEL_CARRIER_STEP_MS: '0' } })
const OPERATION = 'createTwilioMessageFeedback'

describe('the parameters of createTwilioMessageFeedback', () => {
  it('are those that are tested here', () => {
    expect(formParameters(OPERATION).map(({ name }) => name)).toEqual(['Outcome'])
  })
})

describe.each(targetNames)('createTwilioMessageFeedback (%s)', (target) => {
  it.each(['confirmed', 'unconfirmed'])('answers 200 and the feedback: %s', async (Outcome) => {
    clock.moveTo(NOON)
    const api = await service.open(target)
    const { sid, subresource_uris: uris } = await api.deliver()
    const answer = await api.tell(sid, { Outcome })
    expect(answer.status).toBe(200)
    expect(answer.json<TwilioMessageFeedback>()).toEqual({
      account_sid: api.account.accountSid,
      date_created: 'Sat, 21 Nov 2026 12:00:00 +0000',
      date_updated: 'Sat, 21 Nov 2026 12:00:00 +0000',
      message_sid: sid,
      outcome: Outcome,
      uri: uris.feedback,
    })
  })

  it('takes confirmed for an outcome that is not told', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    expect((await api.tell(sid, {})).json()).toMatchObject({ outcome: 'confirmed' })
  })

  it('replaces the outcome when it is told again, and keeps when it was first told', async () => {
    clock.moveTo(NOON)
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const first = await api.feedback(sid, 'confirmed')
    clock.moveTo(NOON + 5000)
    const second = await api.feedback(sid, 'unconfirmed')
    expect(second).toEqual({
      ...first,
      outcome: 'unconfirmed',
      date_updated: 'Sat, 21 Nov 2026 12:00:05 +0000',
    })
  })

  it('is taken for a message in whatever status, and leaves it as it was', async () => {
    const api = await service.open(target)
    for (const [status, To] of [
      ['queued', '+15005550011'],
      ['sent', '+15005550012'],
      ['undelivered', '+15005550010'],
    ] as const) {
      const { sid } = await api.send({ To })
      const before = await api.waitFor(sid, status)
      expect((await api.tell(sid, { Outcome: 'unconfirmed' })).status).toBe(200)
      expect((await api.fetch(sid)).json()).toEqual(before)
    }
  })

  it('finds the message under either prefix and without .json', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    for (const path of [`MM${sid.slice(2)}/Feedback.json`, `${sid}/Feedback`]) {
      const answer = await api.call(OPERATION, `${api.root}/Messages/${path}`, {
        method: 'POST',
        body: encodeForm({ Outcome: 'confirmed' }),
      })
      expect(answer.json<TwilioMessageFeedback>().message_sid).toBe(sid)
    }
  })

  it.each(['', 'Confirmed', 'maybe', 'confirmed '])('refuses the outcome "%s"', async (Outcome) => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const says = 'Outcome must be confirmed or unconfirmed'
    expectError(await api.tell(sid, { Outcome }), { status: 400, code: 20001, says })
  })

  it('refuses what nobody has, what another account has and what cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const foreign = await other.deliver()
    for (const sid of [UNKNOWN_MESSAGE, foreign.sid, 'SM1']) {
      const answer = await api.tell(sid, { Outcome: 'confirmed' })
      expectError(answer, { status: 404, code: 20404, says: `/Messages/${sid}/Feedback.json` })
    }
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.tell(sid, {}), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_MESSAGE}/Feedback.json`,
    init: { method: 'POST', body: encodeForm({ Outcome: 'confirmed' }) },
  }),
  allowed: 'OPTIONS, POST',
  form: true,
})
