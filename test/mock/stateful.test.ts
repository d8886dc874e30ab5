import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { MockError, startMock, type Mock, type StartOptions } from '@postel/mock'
import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCallbackReceiver, type CallbackReceiver } from '../support/callback-receiver.ts'
import { contractDocument } from '../support/contract.ts'
import { startFileServer, type FileServer } from '../support/file-server.ts'
import { listen } from '../support/listen.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { basic } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'

const folders = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('postel-mock-')).sort()

const start = (
  env: Record<string, string> = {},
  { numbers = [], host = '127.0.0.1' }: Pick<StartOptions, 'numbers' | 'host'> = {},
): Promise<Mock> =>
  startMock({
    numbers,
    host,
    port: 0,
    stateful: true,
    document: structuredClone(contractDocument),
    env: { POSTEL_CARRIER_STEP_MS: '5', ...env },
  })

const accountOf = ({ account }: Mock) => {
  if (account === null) throw new Error('a stateful mock has an account')
  return account
}

describe('the stateful mock', () => {
  let mock: Mock
  let receiver: CallbackReceiver
  let files: FileServer
  beforeAll(async () => {
    ;[mock, receiver, files] = await Promise.all([
      start(),
      startCallbackReceiver(),
      startFileServer(),
    ])
  })
  afterAll(() => Promise.all([mock.close(), receiver.close(), files.close()]))

  const connect = (): twilio.Twilio => {
    const { accountSid, authToken } = accountOf(mock)
    const client = twilio(accountSid, authToken)
    client.api.baseUrl = mock.url
    return client
  }

  it('keeps what the official SDK sends: it can be listed, fetched, redacted and deleted', async () => {
    const client = connect()
    const to = '+14155550177'
    const url = files.put('one.png', { bytes: sampleMedia('image/png'), contentType: 'image/png' })
    const sent = await client.messages.create({
      to,
      from: '+14155550100',
      body: 'Kept',
      mediaUrl: [url],
      statusCallback: `${receiver.url}/stateful`,
    })
    const calls = await receiver.waitFor(sent.sid, 'delivered')
    expect(calls.map(({ form }) => form['MessageStatus'])).toEqual(['sending', 'sent', 'delivered'])
    const { authToken } = accountOf(mock)
    for (const { headers, form } of calls) {
      const signature = String(headers['x-twilio-signature'])
      const called = `${receiver.url}/stateful`
      expect(twilio.validateRequest(authToken, signature, called, form)).toBe(true)
    }
    expect((await client.messages.list({ to })).map(({ sid }) => sid)).toEqual([sent.sid])
    expect((await client.messages(sent.sid).media.list()).length).toBe(1)
    expect((await client.messages(sent.sid).update({ body: '' })).body).toBe('')
    expect(await client.messages(sent.sid).remove()).toBe(true)
    await expect(client.messages(sent.sid).fetch()).rejects.toMatchObject({ status: 404 })
  })

  it('obeys the numbers that are for tests, as the service does', async () => {
    const client = connect()
    const to = '+15005550004'
    await expect(
      client.messages.create({ to, from: '+14155550100', body: 'x' }),
    ).rejects.toMatchObject({ code: 21610 })
    const { sid } = await client.messages.create({
      to: '+15005550010',
      from: '+14155550100',
      body: 'x',
    })
    await until('the message to fail', async () => {
      return (await client.messages(sid).fetch()).status === 'undelivered'
    })
  })

  it('still answers the example that is asked for, and keeps nothing of it', async () => {
    const { accountSid, authToken } = accountOf(mock)
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`
    const authorization = basic(accountSid, authToken)
    const example = await fetch(`${mock.url}${path}`, {
      method: 'POST',
      headers: { authorization, prefer: 'example=two-media' },
      body: new URLSearchParams({ To: '+14155550178', From: '+14155550100', Body: 'x' }),
    })
    expect(await example.json()).toMatchObject({ sid: 'MM019aa5d1f0a27c44a1b2c3d4e5f60718' })
    const byQuery = await fetch(`${mock.url}${path}?__code=429`, { headers: { authorization } })
    expect(byQuery.status).toBe(429)
    expect(await connect().messages.list({ to: '+14155550178' })).toEqual([])
  })

  it('wants the credentials of its account, and lets pages of any origin in', async () => {
    const { accountSid } = accountOf(mock)
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`
    const headers = { authorization: basic(accountSid, 'wrong'), origin: 'http://localhost:5173' }
    const answer = await fetch(`${mock.url}${path}`, { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('the environment of a stateful mock', () => {
  it('leaves what the mock has chosen where a variable is empty', async () => {
    const receiver = await startCallbackReceiver()
    const mock = await start({
      ...{ POSTEL_ACCOUNT_SID: '', POSTEL_AUTH_TOKEN: '', POSTEL_FETCH_ALLOW: '' },
    })
    const { accountSid, authToken } = accountOf(mock)
    expect(accountOf(mock)).toEqual({
      accountSid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
      authToken: 'auth-token-of-the-mock',
    })
    const client = twilio(accountSid, authToken)
    client.api.baseUrl = mock.url
    const { sid } = await client.messages.create({
      ...{ to: '+14155550123', from: '+14155550100', body: 'x' },
      statusCallback: `${receiver.url}/empty`,
    })
    await receiver.waitFor(sid, 'delivered')
    await Promise.all([mock.close(), receiver.close()])
  })
})

describe('a number of the stateful mock', () => {
  it.each([
    ['', '127.0.0.1'],
    [', also where others can reach it', '0.0.0.0'],
  ])('takes messages, tells its address of them and sends what it replies%s', async (_, host) => {
    const received: string[] = []
    const receiver = await listen((request, response) => {
      void text(request).then((body) => {
        received.push(body)
        response.writeHead(200, { 'content-type': 'application/xml' })
        response.end('<Response><Message>At eight it is.</Message></Response>')
      })
    })
    const e164 = '+14155550100'
    const numbers = [{ e164, inboundUrl: `${receiver.url}/sms` }]
    const mock = await start({ POSTEL_SIMULATOR: 'on' }, { numbers, host })
    const { accountSid, authToken } = accountOf(mock)
    const arrived = await fetch(`${mock.url}/simulator/Accounts/${accountSid}/InboundMessages`, {
      method: 'POST',
      headers: { authorization: basic(accountSid, authToken) },
      body: new URLSearchParams({ To: e164, From: '+14155550123', Body: 'At eight?' }),
    })
    expect(arrived.status).toBe(201)
    await until('the webhook', () => received.length > 0)
    expect(Object.fromEntries(new URLSearchParams(received[0]))).toMatchObject({
      Body: 'At eight?',
      SmsStatus: 'received',
      To: e164,
    })
    const client = twilio(accountSid, authToken)
    client.api.baseUrl = mock.url
    const reply = await until('the reply', async () => {
      return (await client.messages.list({ from: e164 }))[0]
    })
    expect(reply).toMatchObject({ body: 'At eight it is.', direction: 'outbound-reply' })
    await Promise.all([mock.close(), receiver.close()])
  })
})

describe('the folder of a stateful mock', () => {
  it('is gone once the mock is closed, with what was in it', async () => {
    const before = await folders()
    const mock = await start()
    expect((await folders()).length).toBe(before.length + 1)
    await mock.close()
    expect(await folders()).toEqual(before)
  })

  it('is gone when the mock could not start, which is told in a sentence', async () => {
    const before = await folders()
    await expect(start({ POSTEL_CARRIER_STEP_MS: 'soon' })).rejects.toThrow(MockError)
    await expect(start({ POSTEL_CARRIER_STEP_MS: 'soon' })).rejects.toThrow(
      /^POSTEL_CARRIER_STEP_MS accepts/,
    )
    expect(await folders()).toEqual(before)
  })
})
