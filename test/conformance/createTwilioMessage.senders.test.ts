import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { giveService, removeService } from '../support/messaging-services.ts'
import { giveNumber, removeNumber } from '../support/own-numbers.ts'
import { accountIdOf } from '../support/postel.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { targetNames } from '../support/target.ts'
import { RECEIVER, type Form, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()

/** Nobody owns it. */
const ANY = '+14155550199'
const NOT_MINE = { status: 400, code: 21606, says: /number of this account/ }

/** Through a messaging service, without a From unless one is given. */
const send = async (
  api: TwilioApi,
  serviceSid: string,
  form: Form = {},
): Promise<TwilioMessage> => {
  const answer = await api.create({
    To: RECEIVER,
    Body: 'Hi',
    MessagingServiceSid: serviceSid,
    ...form,
  })
  expect(answer.status).toBe(201)
  return answer.json<TwilioMessage>()
}

/** The number that the carrier lets nobody send from. */
const giveIncapable = async ({ account }: TwilioApi): Promise<string> => {
  const e164 = '+15005550007'
  const number = { e164, accountId: accountIdOf(account), wire: 'twilio', createdAt: Date.now() }
  await service
    .postel()
    .write((rows) => rows.insertOwnedNumber({ ...number, inboundUrl: null, inboundMethod: 'POST' }))
  return e164
}

describe.each(targetNames)('createTwilioMessage and the numbers of an account (%s)', (target) => {
  const give = (api: TwilioApi) => giveNumber(service.postel(), api.account)

  it('sends from any number while the account owns none', async () => {
    const api = await service.open(target)
    await api.send({ From: ANY })
    const mine = await give(api)
    await api.send({ From: mine })
    await removeNumber(service.postel(), api.account, mine)
    await api.send({ From: ANY })
  })

  it('sends from its own numbers only once it owns some', async () => {
    const api = await service.open(target)
    await give(api)
    const answer = await api.create({ To: RECEIVER, From: ANY, Body: 'Hi' })
    expectError(answer, NOT_MINE)
    expect(await api.messages()).toEqual([])
  })

  it('never sends from a number of another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const theirs = await give(other)
    expectError(await api.create({ To: RECEIVER, From: theirs, Body: 'Hi' }), NOT_MINE)
  })
})

describe.each(targetNames)('createTwilioMessage and messaging services (%s)', (target) => {
  const open = async (count: number) => {
    const api = await service.open(target)
    const numbers: string[] = []
    for (let added = 0; added < count; added += 1) {
      numbers.push(await giveNumber(service.postel(), api.account))
    }
    return { api, numbers }
  }

  it('is accepted without a sender, and then sent by one of the pool', async () => {
    const { api, numbers } = await open(3)
    const [first = '', second = ''] = numbers
    const serviceSid = await giveService(service.postel(), api.account, [first, second])
    const accepted = await send(api, serviceSid)
    expect(accepted).toMatchObject({
      status: 'accepted',
      from: null,
      num_segments: '0',
      messaging_service_sid: serviceSid,
    })
    const delivered = await api.waitFor(accepted.sid, 'delivered')
    expect([first, second]).toContain(delivered.from)
    expect(delivered).toMatchObject({ num_segments: '1', messaging_service_sid: serviceSid })
  })

  it('tells the callbacks that it is queued once a sender is chosen', async () => {
    const { api, numbers } = await open(1)
    const serviceSid = await giveService(service.postel(), api.account)
    const { callbacks } = service.postel()
    const { sid } = await send(api, serviceSid, { StatusCallback: `${callbacks.url}/chosen` })
    const told = await callbacks.waitFor(sid, 'delivered')
    expect(told.map(({ form }) => form['MessageStatus'])).toEqual([
      'queued',
      'sending',
      'sent',
      'delivered',
    ])
    for (const { form } of told) {
      expect(form).toMatchObject({ From: numbers[0], MessagingServiceSid: serviceSid })
    }
  })

  it('sends to one recipient from one number', async () => {
    const { api } = await open(4)
    const serviceSid = await giveService(service.postel(), api.account)
    const froms = new Set<string | null>()
    for (let count = 0; count < 5; count += 1) {
      froms.add((await api.waitFor((await send(api, serviceSid)).sid, 'delivered')).from)
    }
    expect(froms.size).toBe(1)
  })

  it('sends media through a messaging service too', async () => {
    const { api, numbers } = await open(1)
    const serviceSid = await giveService(service.postel(), api.account)
    const url = service.postel().files.put('pool.txt', {
      bytes: Buffer.from('Hello'),
      contentType: 'text/plain',
    })
    const { sid } = await send(api, serviceSid, { MediaUrl: url })
    expect(sid).toMatch(/^MM/)
    const delivered = await api.waitFor(sid, 'delivered')
    expect(delivered).toMatchObject({ from: numbers[0], num_media: '1' })
    expect(await api.mediaOf(sid)).toHaveLength(1)
  })

  it('sends from a number that is good for tests while the account owns none', async () => {
    const { api } = await open(0)
    const serviceSid = await giveService(service.postel(), api.account)
    const delivered = await api.waitFor((await send(api, serviceSid)).sid, 'delivered')
    expect(delivered.from).toBe('+15005550006')
  })

  it('is queued at once with a From of the service, and refused with another', async () => {
    const { api, numbers } = await open(2)
    const [mine = '', other = ''] = numbers
    const serviceSid = await giveService(service.postel(), api.account, [mine])
    expect(await send(api, serviceSid, { From: mine })).toMatchObject({
      status: 'queued',
      from: mine,
      messaging_service_sid: serviceSid,
    })
    const form = { To: RECEIVER, Body: 'Hi', From: other, MessagingServiceSid: serviceSid }
    expectError(await api.create(form), { status: 400, code: 21711, says: /messaging service/ })
  })

  it('refuses a service of another account, and one whose numbers cannot send', async () => {
    const { api } = await open(0)
    const { api: other } = await open(0)
    const theirs = await giveService(service.postel(), other.account)
    const form = { To: RECEIVER, Body: 'Hi' }
    expectError(await api.create({ ...form, MessagingServiceSid: theirs }), {
      status: 400,
      code: 21701,
    })
    const incapable = await giveIncapable(api)
    const serviceSid = await giveService(service.postel(), api.account)
    expectError(await api.create({ ...form, MessagingServiceSid: serviceSid }), {
      status: 400,
      code: 21703,
    })
    await removeNumber(service.postel(), api.account, incapable)
  })

  it('fails a message whose service lost its numbers before one was chosen', async () => {
    const { api, numbers } = await open(1)
    const [mine = ''] = numbers
    const serviceSid = await giveService(service.postel(), api.account, [mine])
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
    const { sid } = await send(api, serviceSid, { ScheduleType: 'fixed', SendAt: inAnHour })
    await removeService(service.postel(), api.account, serviceSid)
    await simulatorApi(api).advance(3_600)
    const failed = await api.waitFor(sid, 'failed')
    expect(failed).toMatchObject({ error_code: 21703, from: null })
    expect(failed.error_message).toMatch(/number/)
  })
})
