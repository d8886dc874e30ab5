import type { Twilio } from 'twilio'
import { beforeAll, describe, expect, it } from 'vitest'
import { RECEIVER, SENDER } from '../support/twilio-api.ts'
import { deliver, send, useTwilio, waitFor } from '../support/twilio-sdk.ts'

const { service, open } = useTwilio()

describe('the twilio package on messages', () => {
  let client: Twilio
  beforeAll(async () => {
    client = await open()
  })

  it('creates a message and reads every field back', async () => {
    const message = await send(client)
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(message.accountSid).toBe(client.accountSid)
    expect(message.to).toBe(RECEIVER)
    expect(message.from).toBe(SENDER)
    expect(message.status).toBe('queued')
    expect(message.direction).toBe('outbound-api')
    expect(message.body).toBe('Hello')
    expect(message.numMedia).toBe('0')
    expect(message.numSegments).toBe('1')
    expect(message.dateSent).toBeNull()
    expect(message.errorCode).toBeNull()
    expect(message.errorMessage).toBeNull()
    expect(message.messagingServiceSid).toBeNull()
    expect(message.price).toBeNull()
    expect(message.priceUnit).toBeNull()
    expect(message.dateCreated).toBeInstanceOf(Date)
    expect(message.dateUpdated).toEqual(message.dateCreated)
    expect(message.apiVersion).toBe('2010-04-01')
    expect(Object.keys(message.subresourceUris).sort()).toEqual(['feedback', 'media'])
  })

  it('fetches it again, also from the instance', async () => {
    const { sid } = await deliver(client)
    const message = await client.messages(sid).fetch()
    expect(message.dateSent).toBeInstanceOf(Date)
    expect((await message.fetch()).toJSON()).toEqual(message.toJSON())
  })

  it('passes through every optional parameter that the service accepts', async () => {
    const message = await client.messages.create({
      to: RECEIVER,
      from: SENDER,
      body: 'Hello & welcome + 100 % 漢字',
      sendAsMms: true,
      validityPeriod: 60,
      provideFeedback: true,
      attempt: 1,
      smartEncoded: true,
      persistentAction: ['geo:1,2', 'geo:3,4'],
    })
    expect(message.body).toBe('Hello & welcome + 100 % 漢字')
    expect(message.sid).toMatch(/^MM/)
  })

  it('answers with status and headers where they are asked for', async () => {
    const answer = await client.messages.createWithHttpInfo({
      to: RECEIVER,
      from: SENDER,
      body: 'x',
    })
    expect(answer.statusCode).toBe(201)
    expect(answer.body.status).toBe('queued')
  })

  it.each([
    ['+15005550010', 'undelivered', 30007],
    [RECEIVER, 'failed', 63019],
  ])('reads why a message to %s was %s', async (to, status, code) => {
    const mediaUrl = status === 'failed' ? [`${service.postel().files.url}/404`] : []
    const { sid } = await send(client, { to, mediaUrl })
    const message = await waitFor(client, sid, status)
    expect(message.errorCode).toBe(code)
    expect(message.errorMessage).toMatch(/\w/)
  })
})
