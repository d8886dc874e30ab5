import type { SimulatorClock, TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeSimulatorOnly } from '../support/auth-token-only.ts'
import { formParameters } from '../support/contract.ts'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { simulatorApi, simulatorRoot } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { encodeForm, post, type Form } from '../support/wire-call.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'advanceSimulatorClock'
const STUCK = '+15005550011'
const DAY = 86_400

const open = async (target: TargetName) => {
  const api = await service.open(target)
  return { api, simulator: simulatorApi(api) }
}

describe('the parameters of advanceSimulatorClock', () => {
  it('are those that are tested here', () => {
    expect(formParameters(OPERATION).map(({ name }) => name)).toEqual(['Seconds'])
  })
})

describe.each(targetNames)('advanceSimulatorClock lets time pass (%s)', (target) => {
  it('and tells how much', async () => {
    const { api, simulator } = await open(target)
    const answer = await simulator.advance(35 * DAY)
    expect(answer.json<SimulatorClock>()).toEqual({
      account_sid: api.account.accountSid,
      seconds: 35 * DAY,
    })
  })

  it('for a scheduled message, which is sent when its time has come', async () => {
    const { api, simulator } = await open(target)
    const { sid } = await api.send({
      MessagingServiceSid: await giveService(service.postel(), api.account),
      From: await giveNumber(service.postel(), api.account),
      ScheduleType: 'fixed',
      SendAt: new Date(Date.now() + 2 * DAY * 1000).toISOString(),
    })
    await simulator.advance(DAY)
    expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('scheduled')
    await simulator.advance(DAY)
    await api.waitFor(sid, 'delivered')
  })

  it('for a callback that is to be tried again', async () => {
    const { callbacks } = service.postel()
    const { api, simulator } = await open(target)
    const path = `/hastened-${target.replace(' ', '-')}`
    callbacks.fail(path, 4)
    const { sid } = await api.send({ To: STUCK, StatusCallback: `${callbacks.url}${path}` })
    await simulator.move(sid, { Status: 'failed' })
    for (let tried = 1; tried <= 4; tried++) {
      await until(`attempt ${tried}`, async () => {
        const [delivery] = await simulator.deliveries({ MessageSid: sid })
        return delivery?.attempts.length === tried
      })
      await simulator.advance(60)
    }
    expect((await simulator.waitForDelivery(sid, 'delivered')).attempts).toHaveLength(5)
  })

  it('for a message whose validity is over then', async () => {
    const { api, simulator } = await open(target)
    const { sid } = await api.send({ To: STUCK, ValidityPeriod: '3600' })
    await simulator.advance(3599)
    expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('queued')
    await simulator.advance(1)
    expect(await api.waitFor(sid, 'failed')).toMatchObject({ error_code: 30036 })
  })

  it('and leaves the dates of messages as they are', async () => {
    const { api, simulator } = await open(target)
    const message = await api.deliver()
    await simulator.advance(DAY)
    expect((await api.fetch(message.sid)).json()).toEqual(message)
  })

  it('for this account alone', async () => {
    const [{ simulator }, other] = [await open(target), await open(target)]
    const { sid } = await other.api.send({ To: STUCK, ValidityPeriod: '3600' })
    await simulator.advance(2 * DAY)
    const { sid: later } = await other.api.deliver()
    expect(later).not.toBe(sid)
    expect((await other.api.fetch(sid)).json<TwilioMessage>().status).toBe('queued')
  })
})

describe.each(targetNames)('advanceSimulatorClock refuses (%s)', (target) => {
  it.each<[Form, RegExp]>([
    [{}, /Seconds is required/],
    [{ Seconds: '' }, /1 to 3024000/],
    [{ Seconds: '0' }, /1 to 3024000/],
    [{ Seconds: '-60' }, /1 to 3024000/],
    [{ Seconds: '3024001' }, /1 to 3024000/],
    [{ Seconds: '1.5' }, /1 to 3024000/],
    [{ Seconds: 'an hour' }, /1 to 3024000/],
  ])('the form %o', async (form, says) => {
    const { api } = await open(target)
    const answer = await api.call(OPERATION, `${simulatorRoot(api.root)}/Clock`, post(form))
    expectError(answer, { status: 400, code: 20001, says })
  })
})

const subject: Subject = {
  operationId: OPERATION,
  request: (root) => ({
    path: `${simulatorRoot(root)}/Clock`,
    init: { method: 'POST', body: encodeForm({ Seconds: '1' }) },
  }),
  allowed: 'OPTIONS, POST',
  form: true,
}
describeRefusals(subject)
describeSimulatorOnly(subject)
