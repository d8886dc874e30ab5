import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber, removeNumber } from '../support/own-numbers.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { RECEIVER, type Form, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const HOUR = 3_600
const NO_SENDER = { error_code: 21703 }
const SPARE = '+15005550006'

/** Through a messaging service of all numbers of the account. */
const open = async (count: number) => {
  const api = await service.open('http')
  const numbers: string[] = []
  while (numbers.length < count) numbers.push(await giveNumber(service.postel(), api.account))
  const MessagingServiceSid = await giveService(service.postel(), api.account)
  const create = (form: Form = {}) =>
    api.create({ To: RECEIVER, Body: 'Hi', MessagingServiceSid, ...form })
  const send = async (form: Form = {}): Promise<TwilioMessage> => {
    const answer = await create(form)
    expect(answer.status).toBe(201)
    return answer.json<TwilioMessage>()
  }
  const schedule = (form: Form = {}): Promise<TwilioMessage> => {
    const SendAt = new Date(Date.now() + HOUR * 1000).toISOString()
    return send({ ScheduleType: 'fixed', SendAt, ...form })
  }
  const advance = () => simulatorApi(api).advance(HOUR)
  return { api, numbers, create, send, schedule, advance }
}

const takeFrom = (api: TwilioApi, number: string) =>
  removeNumber(service.postel(), api.account, number)

describe('createTwilioMessage and numbers that change while a message waits', () => {
  it("sends from a number that was given and is still the account's", async () => {
    const { api, numbers, schedule, advance } = await open(2)
    const [, From = ''] = numbers
    const { sid } = await schedule({ From })
    await advance()
    expect(await api.waitFor(sid, 'delivered')).toMatchObject({ from: From })
  })

  it('fails what was to be sent from a number that another account has by then', async () => {
    const { api, numbers, schedule, advance } = await open(2)
    const [From = ''] = numbers
    const { sid } = await schedule({ From })
    await takeFrom(api, From)
    const other = await service.open('http')
    await giveNumber(service.postel(), other.account, { e164: From })
    await advance()
    expect(await api.waitFor(sid, 'failed')).toMatchObject({ ...NO_SENDER, from: From })
  })

  it('fails what was to be sent from any number, once the account has numbers of its own', async () => {
    const { api, schedule, advance } = await open(0)
    const { sid } = await schedule({ From: '+14155550199' })
    await giveNumber(service.postel(), api.account)
    await advance()
    expect(await api.waitFor(sid, 'failed')).toMatchObject(NO_SENDER)
  })

  it('keeps to the number of the conversation, whatever is scheduled from another', async () => {
    const { api, numbers, send, schedule } = await open(2)
    const { from } = await api.waitFor((await send()).sid, 'delivered')
    const other = numbers.find((number) => number !== from) ?? ''
    const canceled = await schedule({ From: other })
    await api.update(canceled.sid, { Status: 'canceled' })
    await schedule({ From: other })
    expect(await api.waitFor((await send()).sid, 'delivered')).toMatchObject({ from })
  })

  it('sends from no number for tests that another account has made its own', async () => {
    const { api, create } = await open(0)
    const other = await service.open('http')
    await giveNumber(service.postel(), other.account, { e164: SPARE })
    expectError(await create(), { status: 400, code: 21703 })
    await takeFrom(other, SPARE)
    const { sid } = (await create()).json<TwilioMessage>()
    expect(await api.waitFor(sid, 'delivered')).toMatchObject({ from: SPARE })
  })
})
