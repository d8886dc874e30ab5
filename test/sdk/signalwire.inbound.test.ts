import { RestClient } from '@signalwire/compatibility-api'
import { describe, expect, it } from 'vitest'
import { arrive } from '../support/inbound.ts'
import { sampleFile } from '../support/media-samples.ts'
import { useSignalWire } from '../support/signalwire-sdk.ts'
import { uuidOf } from '../support/spelling.ts'

const VECTOR = {
  key: '12345',
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

const { service, connect } = useSignalWire()

describe('the compatibility package on messages that come in', () => {
  it('validates the public example, so that these tests mean something', () => {
    const { key, signature, url, form } = VECTOR
    expect(RestClient.validateRequest(key, signature, url, form)).toBe(true)
    expect(RestClient.validateRequest(key, signature, `${url}0`, form)).toBe(false)
  })

  it.each([
    ['/sdk', 'POST'],
    ['/sdk?order=42&name=J%C3%B6rg%20%26%20Co', 'POST'],
    ['/sdk?a=1', 'GET'],
  ] as const)('validates the webhook of a number at %s by %s', async (path, inboundMethod) => {
    const { callbacks, files } = service.postel()
    const MediaUrl = files.put('sdk.png', sampleFile('image/png'))
    const arrived = await arrive(
      service,
      'http',
      { path, inboundMethod, wire: 'signalwire' },
      { Body: 'Grüße & küsse', MediaUrl },
    )
    const [call] = arrived.calls
    if (call === undefined) throw new Error('nothing was received')
    const signature = String(call.headers['x-signalwire-signature'])
    const validate = (key: string, form: Record<string, string>): boolean =>
      RestClient.validateRequest(key, signature, `${callbacks.url}${call.path}`, form)
    expect(validate(arrived.account.authToken, call.form)).toBe(true)
    expect(validate(arrived.account.authToken, { ...call.form, More: 'x' })).toBe(false)
    expect(validate('another key', call.form)).toBe(false)
  })

  it('reads the message', async () => {
    const { account, sid, to } = await arrive(service, 'http', { path: '/sdk', wire: 'signalwire' })
    const message = await connect(account).messages(uuidOf(sid)).fetch()
    expect(message).toMatchObject({ direction: 'inbound', status: 'received', to })
  })
})
