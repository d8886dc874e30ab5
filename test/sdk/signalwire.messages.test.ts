import { beforeAll, describe, expect, it } from 'vitest'
import {
  deliver,
  send,
  useSignalWire,
  waitFor,
  type SignalWireClient,
} from '../support/signalwire-sdk.ts'
import { RECEIVER, SENDER } from '../support/wire-call.ts'

const { service, open, connect } = useSignalWire()
const IN_PROGRESS = 422

describe('the compatibility package on messages', () => {
  let client: SignalWireClient
  beforeAll(async () => {
    client = await open()
  })

  it('creates a message and reads every field back', async () => {
    const message = await send(client)
    expect(message.sid).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
    expect({ ...message.toJSON() }).toMatchObject({
      accountSid: client.accountSid,
      apiVersion: '2010-04-01',
      body: 'Hello',
      dateSent: null,
      direction: 'outbound-api',
      errorCode: null,
      errorMessage: null,
      from: SENDER,
      messagingServiceSid: null,
      numMedia: 0,
      numSegments: 1,
      price: null,
      priceUnit: 'USD',
      status: 'queued',
      to: RECEIVER,
    })
    expect(message.dateCreated).toBeInstanceOf(Date)
    expect(message.dateUpdated).toEqual(message.dateCreated)
    expect(message.subresourceUris).toEqual({
      media: expect.stringMatching(/\/Media\.json$/) as string,
    })
  })

  it('fetches it again, also from the instance', async () => {
    const { sid } = await deliver(client)
    const message = await client.messages(sid).fetch()
    expect(message.dateSent).toBeInstanceOf(Date)
    expect((await message.fetch()).toJSON()).toEqual(message.toJSON())
  })

  it('takes the auth token of the project as well as an API token', async () => {
    const account = await service.postel().createAccount()
    const { sid } = await send(connect(account))
    expect((await connect(account).messages(sid).fetch()).sid).toBe(sid)
  })

  it('passes through every optional parameter that the service accepts', async () => {
    const message = await send(client, {
      body: 'Hello & welcome + 100 % 漢字',
      sendAsMms: true,
      validityPeriod: 60,
      maxPrice: 0.0075,
    })
    expect(message.body).toBe('Hello & welcome + 100 % 漢字')
  })

  it('reads why a message was not delivered, as a number', async () => {
    const undelivered = await send(client, { to: '+15005550010' })
    const message = await waitFor(client, undelivered.sid, 'undelivered')
    expect(message.errorCode).toBe(30007)
    expect(message.errorMessage).toMatch(/\w/)
    const failed = await send(client, { mediaUrl: `${service.postel().files.url}/404` })
    expect((await waitFor(client, failed.sid, 'failed')).errorCode).toBe(63019)
  })

  it('redacts a message, by its sid and by its instance', async () => {
    const first = await deliver(client, { body: 'My number is 42' })
    const redacted = await client.messages(first.sid).update({ body: '' })
    expect(redacted.body).toBe('')
    expect((await client.messages(first.sid).fetch()).body).toBe('')
    const second = await deliver(client)
    expect((await second.update({ body: '' })).body).toBe('')
  })

  it('removes a message, and then it is gone', async () => {
    const message = await deliver(client)
    expect(await message.remove()).toBe(true)
    const gone = client.messages(message.sid)
    for (const call of [
      gone.fetch(),
      gone.remove(),
      gone.update({ body: '' }),
      gone.media.list(),
    ]) {
      await expect(call).rejects.toMatchObject({ status: 404, code: 20404 })
    }
    const sids = (await client.messages.list()).map(({ sid }) => sid)
    expect(sids).not.toContain(message.sid)
  })

  it('neither redacts nor removes what is still in progress', async () => {
    const queued = client.messages((await send(client, { to: '+15005550011' })).sid)
    await expect(queued.remove()).rejects.toMatchObject({ status: IN_PROGRESS, code: 20009 })
    const redacting = queued.update({ body: '' })
    await expect(redacting).rejects.toMatchObject({ status: IN_PROGRESS, code: 10000 })
  })
})
