import { RestClient } from '@signalwire/compatibility-api'
import { describe, expect, it } from 'vitest'
import type { ReceivedCallback } from '../support/callback-receiver.ts'
import { send, useSignalWire } from '../support/signalwire-sdk.ts'

const FIRST = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'b'.repeat(32) }
const SIGNING_KEY = 'PSK_the-signing-key-of-the-first-project'

const { service, connect } = useSignalWire({
  env: {
    POSTEL_ACCOUNT_SID: FIRST.accountSid,
    POSTEL_AUTH_TOKEN: FIRST.authToken,
    POSTEL_SIGNING_KEY: SIGNING_KEY,
  },
})

const validate = (key: string, { headers, form }: ReceivedCallback, url: string): boolean =>
  RestClient.validateRequest(key, String(headers['x-signalwire-signature']), url, form)

describe('the compatibility package on status callbacks', () => {
  const receive = async (account = FIRST, query = '') => {
    const { callbacks } = service.postel()
    const url = `${callbacks.url}/sdk${query}`
    const { sid } = await send(connect(account), { statusCallback: url })
    return { url, calls: await callbacks.waitFor(sid, 'delivered') }
  }

  it.each(['', '?order=42&name=J%C3%B6rg%20%26%20Co'])(
    'validates the signature of each one sent to a URL with the query "%s"',
    async (query) => {
      const { url, calls } = await receive(FIRST, query)
      expect(calls.map(({ form }) => form['MessageStatus'])).toEqual([
        'sending',
        'sent',
        'delivered',
      ])
      for (const call of calls) expect(validate(SIGNING_KEY, call, url)).toBe(true)
    },
  )

  it('validates those of a project without a signing key by its auth token', async () => {
    const account = await service.postel().createAccount()
    const { url, calls } = await receive(account)
    for (const call of calls) {
      expect(validate(account.authToken, call, url)).toBe(true)
      expect(validate(SIGNING_KEY, call, url)).toBe(false)
    }
  })

  it('validates without what a URL says to the sender alone: credentials and overrides', async () => {
    const { callbacks } = service.postel()
    const target = `${callbacks.url}/sdk?order=42`
    const statusCallback = `${target.replace('//', '//user:secret@')}#ot=2000&tt=9000`
    const { sid } = await send(connect(FIRST), { statusCallback })
    for (const call of await callbacks.waitFor(sid, 'delivered')) {
      expect(call.headers).not.toHaveProperty('authorization')
      expect(validate(SIGNING_KEY, call, target)).toBe(true)
    }
  })

  it('does not validate one that was altered, or is of another key or URL', async () => {
    const { url, calls } = await receive()
    const [call] = calls
    if (!call) throw new Error('nothing was received')
    expect(validate(SIGNING_KEY, call, url)).toBe(true)
    expect(validate(FIRST.authToken, call, url)).toBe(false)
    expect(validate(SIGNING_KEY, call, `${url}/other`)).toBe(false)
    const altered = { ...call, form: { ...call.form, MessageStatus: 'failed' } }
    expect(validate(SIGNING_KEY, altered, url)).toBe(false)
    expect(validate(SIGNING_KEY, { ...call, form: { ...call.form, More: '1' } }, url)).toBe(false)
  })

  it('passes the middleware that the package has for it', async () => {
    const { url, calls } = await receive(FIRST, '?order=42')
    const { host } = new URL(url)
    for (const { headers, form, path } of calls) {
      const request = { header: (name: string) => headers[name.toLowerCase()], headers, body: form }
      const valid = RestClient.validateExpressRequest(
        { ...request, originalUrl: path, protocol: 'http', url: path } as never,
        SIGNING_KEY,
        { host, protocol: 'http' },
      )
      expect(valid).toBe(true)
    }
  })
})
