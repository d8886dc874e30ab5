import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeSimulatorOnly } from '../support/auth-token-only.ts'
import { formParameters } from '../support/contract.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { simulatorApi, simulatorRoot } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { encodeForm, type Form } from '../support/twilio-api.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

/** A carrier that takes an hour for each step leaves all of them to the simulator. */
const service = usePostel({ env: { POSTEL_CARRIER_STEP_MS: '3600000' } })
const OPERATION = 'updateSimulatorMessageStatus'

const open = async (target: TargetName, form: Form = {}) => {
  const api = await service.open(target)
  const { sid } = await api.send(form)
  const simulator = simulatorApi(api)
  const moved = async (change: Form): Promise<TwilioMessage> => {
    const answer = await simulator.move(sid, change)
    expect(answer.status, answer.text()).toBe(200)
    return answer.json<TwilioMessage>()
  }
  return { api, sid, simulator, moved }
}

describe('the parameters of updateSimulatorMessageStatus', () => {
  it('are those that are tested here', () => {
    expect(formParameters(OPERATION).map(({ name }) => name)).toEqual(['Status', 'ErrorCode'])
  })
})

describe.each(targetNames)('updateSimulatorMessageStatus moves a message (%s)', (target) => {
  it('along the whole of its way, and each step is reported', async () => {
    const { callbacks } = service.postel()
    const { sid, moved } = await open(target, { StatusCallback: `${callbacks.url}/moved` })
    expect(await moved({ Status: 'sending' })).toMatchObject({ sid, status: 'sending' })
    expect((await moved({ Status: 'sent' })).date_sent).not.toBeNull()
    expect((await moved({ Status: 'delivered' })).status).toBe('delivered')
    expect((await moved({ Status: 'read' })).status).toBe('read')
    const calls = await callbacks.waitFor(sid, 'read')
    expect(calls.map(({ form }) => form['MessageStatus'])).toEqual([
      'sending',
      'sent',
      'delivered',
      'read',
    ])
  })

  it.each([
    ['30001', 'Queue overflow'],
    ['30003', 'Unreachable destination handset'],
    ['30004', 'Message blocked'],
    ['30005', 'Unknown destination handset'],
    ['30006', 'Landline or unreachable carrier'],
    ['30007', 'Carrier violation'],
    ['30008', 'Unknown error'],
  ])('to failed with the code %s', async (ErrorCode, words) => {
    const { moved } = await open(target)
    expect(await moved({ Status: 'failed', ErrorCode })).toMatchObject({
      status: 'failed',
      error_code: Number(ErrorCode),
      error_message: words,
    })
  })

  it('to undelivered, with 30008 where no code is given', async () => {
    const { moved } = await open(target)
    await moved({ Status: 'sending' })
    await moved({ Status: 'sent' })
    expect(await moved({ Status: 'undelivered' })).toMatchObject({ error_code: 30008 })
  })
})

describe.each(targetNames)('the simulated carrier (%s)', (target) => {
  const quick = usePostel()

  it('goes on by itself from where the simulator has moved a message', async () => {
    const api = await quick.open(target)
    const { sid } = await api.send({ To: '+15005550011' })
    await simulatorApi(api).move(sid, { Status: 'sending' })
    await api.waitFor(sid, 'delivered')
  })
})

describe.each(targetNames)('updateSimulatorMessageStatus refuses (%s)', (target) => {
  it.each<[what: string, form: Form, says: RegExp]>([
    ['a form without Status', {}, /Status must be one of sending/],
    ['a status that no carrier tells', { Status: 'canceled' }, /Status must be one of sending/],
    ['another ErrorCode', { Status: 'failed', ErrorCode: '30036' }, /ErrorCode must be one of/],
    ['an ErrorCode without a failure', { Status: 'sending', ErrorCode: '30003' }, /alone/],
  ])('%s', async (_, form, says) => {
    const { api, sid, simulator } = await open(target)
    expectError(await simulator.move(sid, form), { status: 400, code: 20001, says })
    expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('queued')
  })

  it.each(['sent', 'delivered', 'undelivered', 'read'])(
    'to go from queued to %s at once',
    async (Status) => {
      const { api, sid, simulator } = await open(target)
      expectError(await simulator.move(sid, { Status }), { status: 409, code: 30409 })
      expect((await api.fetch(sid)).json<TwilioMessage>().status).toBe('queued')
    },
  )

  it('to go back, or on from an end', async () => {
    const { sid, simulator, moved } = await open(target)
    await moved({ Status: 'failed' })
    for (const Status of ['sending', 'sent', 'delivered', 'failed']) {
      expectError(await simulator.move(sid, { Status }), { status: 409, code: 30409 })
    }
  })

  it('a message that came in', async () => {
    const { api, simulator } = await open(target)
    const to = await giveNumber(service.postel(), api.account)
    const { sid } = await simulator.arrive({ To: to })
    expectError(await simulator.move(sid, { Status: 'read' }), { status: 409, code: 30409 })
  })

  it.each([UNKNOWN_MESSAGE, 'SM1'])('the message %s', async (sid) => {
    const { simulator } = await open(target)
    expectError(await simulator.move(sid, { Status: 'sending' }), { status: 404, code: 20404 })
  })

  it('a message of another account', async () => {
    const [one, other] = [await open(target), await open(target)]
    const answer = await one.simulator.move(other.sid, { Status: 'sending' })
    expectError(answer, { status: 404, code: 20404 })
    expect((await other.api.fetch(other.sid)).json<TwilioMessage>().status).toBe('queued')
  })
})

const subject: Subject = {
  operationId: OPERATION,
  request: (root) => ({
    path: `${simulatorRoot(root)}/Messages/${UNKNOWN_MESSAGE}/Status`,
    init: { method: 'POST', body: encodeForm({ Status: 'sending' }) },
  }),
  allowed: 'OPTIONS, POST',
  form: true,
}
describeRefusals(subject)
describeSimulatorOnly(subject)
