import type { Twilio } from 'twilio'
import { beforeAll, describe, expect, it } from 'vitest'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import type { TestAccount } from '../support/postel.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { targetOf } from '../support/target.ts'
import { RECEIVER, twilioApi } from '../support/twilio-api.ts'
import { useTwilio, waitFor } from '../support/twilio-sdk.ts'
import { until } from '../support/until.ts'

const { connect, service } = useTwilio()
const HOUR = 3_600

describe('the twilio package on messaging services', () => {
  let account: TestAccount
  let client: Twilio
  let number: string
  let messagingServiceSid: string
  beforeAll(async () => {
    account = await service.postel().createAccount()
    client = connect(account.accountSid, account.authToken)
    number = await giveNumber(service.postel(), account)
    messagingServiceSid = await giveService(service.postel(), account)
  })

  const schedule = () =>
    client.messages.create({
      to: RECEIVER,
      body: 'Hello',
      messagingServiceSid,
      scheduleType: 'fixed',
      sendAt: new Date(Date.now() + HOUR * 1000),
    })
  const advance = (seconds: number) =>
    simulatorApi(twilioApi(targetOf('http', service.postel()), account)).advance(seconds)

  it('sends through one, without a from', async () => {
    const accepted = await client.messages.create({
      to: RECEIVER,
      body: 'Hello',
      messagingServiceSid,
    })
    expect(accepted).toMatchObject({ status: 'accepted', from: null, messagingServiceSid })
    const delivered = await waitFor(client, accepted.sid, 'delivered')
    expect(delivered).toMatchObject({ from: number, messagingServiceSid })
  })

  it('schedules a message, which is sent at its time', async () => {
    const scheduled = await schedule()
    expect(scheduled).toMatchObject({ status: 'scheduled', from: null, dateSent: null })
    await advance(HOUR)
    const delivered = await waitFor(client, scheduled.sid, 'delivered')
    expect(delivered.from).toBe(number)
  })

  it('cancels a scheduled message, by its sid and by its instance', async () => {
    const first = await schedule()
    const second = await client.messages((await schedule()).sid).fetch()
    const canceled = await client.messages(first.sid).update({ status: 'canceled' })
    expect(canceled).toMatchObject({ sid: first.sid, status: 'canceled', errorCode: null })
    expect((await second.update({ status: 'canceled' })).status).toBe('canceled')
    await advance(2 * HOUR)
    for (const { sid } of [first, second]) {
      expect((await client.messages(sid).fetch()).status).toBe('canceled')
    }
  })

  it('reads why a message cannot be scheduled', async () => {
    const soon = { to: RECEIVER, body: 'Hello', sendAt: new Date(Date.now() + 60_000) }
    const fixed = { ...soon, scheduleType: 'fixed' as const }
    await expect(client.messages.create({ ...fixed, messagingServiceSid })).rejects.toMatchObject({
      status: 400,
      code: 35114,
    })
    await expect(client.messages.create({ ...fixed, from: number })).rejects.toMatchObject({
      status: 400,
      code: 35118,
    })
  })

  it('reads why a number cannot send', async () => {
    const sending = client.messages.create({ to: RECEIVER, from: '+14155550199', body: 'Hello' })
    await expect(sending).rejects.toMatchObject({ status: 400, code: 21606 })
  })

  it('reads what came in from another account, and answers it', async () => {
    const other = await service.postel().createAccount()
    const theirs = connect(other.accountSid, other.authToken)
    const from = await giveNumber(service.postel(), other)
    await theirs.messages.create({ to: number, from, body: 'Are you there?' })
    const received = await until('the message to come in', async () =>
      (await client.messages.list({ to: number })).at(0),
    )
    expect(received).toMatchObject({ direction: 'inbound', status: 'received', from, to: number })
    await client.messages.create({ to: from, from: number, body: 'Yes' })
    const answer = await until('the answer to come in', async () =>
      (await theirs.messages.list({ to: from })).at(0),
    )
    expect(answer).toMatchObject({ direction: 'inbound', body: 'Yes' })
  })
})
