import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveNumber } from '../support/own-numbers.ts'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { targetOf } from '../support/target.ts'
import { encodeForm, RECEIVER, SENDER, twilioApi, type TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { expectTraces, textOf, tracesIn } from './traces.ts'

let directory: string
let postel: Postel
let api: TwilioApi

beforeAll(async () => {
  directory = await makeDirectory()
  postel = await startPostel({ directory })
  api = twilioApi(targetOf('http', postel), await postel.createAccount())
})
afterAll(async () => {
  await postel.close()
  await rm(directory, { recursive: true })
})

/** Creates a message with a key, a callback that fails, and a body that can be found anywhere. */
const send = async (number: number): Promise<string> => {
  const path = `/fails-${number}`
  postel.callbacks.fail(path, 1_000)
  const answer = await api.call('createTwilioMessage', `${api.root}/Messages.json`, {
    method: 'POST',
    headers: { 'Idempotency-Key': `key-${number}` },
    body: encodeForm({
      To: RECEIVER,
      From: SENDER,
      Body: textOf(number, 160),
      StatusCallback: `${postel.callbacks.url}${path}#rc=0`,
    }),
  })
  const { sid } = answer.json<{ sid: string }>()
  await api.waitFor(sid, 'delivered')
  await until('its callbacks to be given up', async () => {
    const deliveries = await simulatorApi(api).deliveries({ MessageSid: sid })
    return deliveries.length === 3 && deliveries.every(({ status }) => status === 'abandoned')
  })
  return sid
}

/** A message that comes in to a number whose webhook fails at first. */
const receive = async (number: number): Promise<string> => {
  const path = `/inbound-${number}`
  postel.callbacks.fail(path, 1)
  const inbound = { inboundUrl: `${postel.callbacks.url}${path}` }
  const to = await giveNumber(postel, api.account, inbound)
  const { sid } = await simulatorApi(api).arrive({ To: to, Body: textOf(number, 160) })
  await simulatorApi(api).waitForDelivery(sid, 'delivered')
  return sid
}

describe('what callbacks and idempotency keys leave behind', () => {
  it('is no trace of a body that was redacted or deleted', async () => {
    const sids = [await send(1), await send(2), await send(3), await receive(4), await receive(5)]
    expect(await tracesIn(directory)).toEqual(new Set([1, 2, 3, 4, 5]))
    const [first = '', second = '', , fourth = '', fifth = ''] = sids
    expect((await api.update(first, { Body: '' })).status).toBe(200)
    expect((await api.remove(second)).status).toBe(204)
    expect((await api.update(fourth, { Body: '' })).status).toBe(200)
    expect((await api.remove(fifth)).status).toBe(204)
    await expectTraces(directory, [3])
  })
})
