import twilio from 'twilio'
import { describe, expect, it } from 'vitest'
import { arrive } from '../support/inbound.ts'
import { sampleFile } from '../support/media-samples.ts'
import { useTwilio } from '../support/twilio-sdk.ts'

/** The example of the vendor's own page about signatures. */
const VECTOR = {
  token: '12345',
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  form: {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+12349013030',
    Digits: '1234',
    From: '+12349013030',
    To: '+18005551212',
  },
}

const { service, connect } = useTwilio()

describe('the twilio package on messages that come in', () => {
  it('validates the public example, so that these tests mean something', () => {
    const { token, signature, url, form } = VECTOR
    expect(twilio.validateRequest(token, signature, url, form)).toBe(true)
    expect(twilio.validateRequest(token, signature, url, { ...form, Digits: '12345' })).toBe(false)
  })

  it.each(['', '?order=42&name=J%C3%B6rg%20%26%20Co'])(
    'validates the webhook of a number at a URL with the query "%s"',
    async (query) => {
      const MediaUrl = service.postel().files.put('sdk.png', sampleFile('image/png'))
      const form = { Body: 'Grüße & küsse', MediaUrl }
      const arrived = await arrive(service, 'http', { path: `/sdk${query}` }, form)
      const [call] = arrived.calls
      if (call === undefined) throw new Error('nothing was received')
      const signature = String(call.headers['x-twilio-signature'])
      const validate = (token: string, parameters: Record<string, string>): boolean =>
        twilio.validateRequest(token, signature, arrived.url, parameters)
      expect(validate(arrived.account.authToken, call.form)).toBe(true)
      expect(validate(arrived.account.authToken, { ...call.form, Body: 'x' })).toBe(false)
      expect(validate('another token', call.form)).toBe(false)
    },
  )

  it('validates the webhook of a number that asks for GET', async () => {
    const { callbacks } = service.postel()
    const arrived = await arrive(service, 'http', { path: '/sdk?a=1', inboundMethod: 'GET' })
    const [call] = arrived.calls
    if (call === undefined) throw new Error('nothing was received')
    const signature = String(call.headers['x-twilio-signature'])
    const url = `${callbacks.url}${call.path}`
    const validate = (one: string): boolean =>
      twilio.validateRequest(arrived.account.authToken, signature, one, {})
    expect(validate(url)).toBe(true)
    expect(validate(`${url}&more=1`)).toBe(false)
  })

  it('reads the message and lists it', async () => {
    const { account, sid, to } = await arrive(service, 'http', { path: '/sdk' })
    const client = connect(account.accountSid, account.authToken)
    expect(await client.messages(sid).fetch()).toMatchObject({
      direction: 'inbound',
      status: 'received',
      to,
    })
    expect((await client.messages.list({ to })).map((one) => one.sid)).toEqual([sid])
  })
})
