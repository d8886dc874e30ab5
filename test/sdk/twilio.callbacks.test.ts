import twilio from 'twilio'
import { describe, expect, it } from 'vitest'
import type { ReceivedCallback } from '../support/callback-receiver.ts'
import { send, useTwilio } from '../support/twilio-sdk.ts'

const { service, connect } = useTwilio()

describe('the twilio package on status callbacks', () => {
  const receive = async (query = '') => {
    const { callbacks } = service.postel()
    const account = await service.postel().createAccount()
    const statusCallback = `${callbacks.url}/sdk${query}`
    const client = connect(account.accountSid, account.authToken)
    const { sid } = await send(client, { statusCallback })
    const calls = await callbacks.waitFor(sid, 'delivered')
    return { account, statusCallback, sid, calls }
  }

  const signatureOf = ({ headers }: ReceivedCallback): string =>
    String(headers['x-twilio-signature'])

  it.each(['', '?order=42&name=J%C3%B6rg%20%26%20Co'])(
    'validates the signature of each one sent to a URL with the query "%s"',
    async (query) => {
      const { account, statusCallback, calls } = await receive(query)
      expect(calls.map(({ form }) => form['MessageStatus'])).toEqual([
        'sending',
        'sent',
        'delivered',
      ])
      for (const call of calls) {
        const signature = signatureOf(call)
        const { authToken } = account
        expect(twilio.validateRequest(authToken, signature, statusCallback, call.form)).toBe(true)
      }
    },
  )

  it('validates without what a URL says to the sender alone: credentials and overrides', async () => {
    const { callbacks } = service.postel()
    const account = await service.postel().createAccount()
    const target = `${callbacks.url}/sdk?order=42`
    const statusCallback = `${target.replace('//', '//user:secret@')}#ct=2000&rc=1&rp=all`
    const client = connect(account.accountSid, account.authToken)
    const { sid } = await send(client, { statusCallback })
    for (const call of await callbacks.waitFor(sid, 'delivered')) {
      expect(call).toMatchObject({ path: '/sdk?order=42' })
      expect(call.headers).not.toHaveProperty('authorization')
      const valid = twilio.validateRequest(account.authToken, signatureOf(call), target, call.form)
      expect(valid).toBe(true)
    }
  })

  it('validates the example that the vendor publishes', () => {
    const params = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+12349013030',
      Digits: '1234',
      From: '+12349013030',
      To: '+18005551212',
    }
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
    const signature = '0/KCTR6DLpKmkAf8muzZqo1nDgQ='
    expect(twilio.validateRequest('12345', signature, url, params)).toBe(true)
  })

  it('does not validate one that was altered, or is of another account or URL', async () => {
    const { account, statusCallback, calls } = await receive()
    const other = await service.postel().createAccount()
    const [call] = calls
    if (!call) throw new Error('nothing was received')
    const signature = signatureOf(call)
    const validate = (token: string, url: string, form: Record<string, string>): boolean =>
      twilio.validateRequest(token, signature, url, form)
    expect(validate(account.authToken, statusCallback, call.form)).toBe(true)
    expect(validate(other.authToken, statusCallback, call.form)).toBe(false)
    expect(validate(account.authToken, `${statusCallback}/other`, call.form)).toBe(false)
    const altered = { ...call.form, MessageStatus: 'failed' }
    expect(validate(account.authToken, statusCallback, altered)).toBe(false)
    expect(validate(account.authToken, statusCallback, { ...call.form, More: '1' })).toBe(false)
  })

  it('passes the middleware that the package has for it', async () => {
    const { account, statusCallback, calls } = await receive('?order=42')
    const url = new URL(statusCallback)
    for (const { headers, form, path } of calls) {
      const request = { header: (name: string) => headers[name.toLowerCase()], headers, body: form }
      const valid = twilio.validateExpressRequest(
        { ...request, originalUrl: path, protocol: 'http', url: path } as never,
        account.authToken,
        { host: url.host, protocol: 'http' },
      )
      expect(valid).toBe(true)
    }
  })
})
