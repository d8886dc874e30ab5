import {
  createSignalWireClient,
  createTwilioClient,
  unwrap,
  verifyCallback,
  type SignalWireStatusCallback,
  type TwilioStatusCallback,
} from '@postel/client'
import { RestClient } from '@signalwire/compatibility-api'
import { parse, stringify } from 'node:querystring'
import twilioSdk from 'twilio'
import { describe, expect, test } from 'vitest'
import { seededDice } from '../support/random.ts'
import { uuidOf } from '../support/spelling.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const body = { To: '+14155550123', From: '+15005550006', Body: 'Grüße & 😀' }
const QUERY = '?order=42&name=J%C3%B6rg%20%26%20Co'

describe('verifyCallback takes what the service sends', () => {
  test('on Twilio’s wire', async () => {
    const { url, callbacks, createAccount } = service.postel()
    const account = await createAccount()
    const twilio = createTwilioClient({ baseUrl: url, ...account })
    const StatusCallback = `${callbacks.url}/client${QUERY}`
    const { sid } = await unwrap(twilio.createTwilioMessage({ body: { ...body, StatusCallback } }))
    const statuses = []
    for (const call of await callbacks.waitFor(sid, 'delivered')) {
      const given = { url: callbacks.url + call.path, headers: call.headers, body: call.body }
      const key = account.authToken
      const callback = await verifyCallback<TwilioStatusCallback>({ ...given, key })
      expect(callback?.MessageSid).toBe(sid)
      statuses.push(callback?.MessageStatus)
      expect(await verifyCallback({ ...given, key: 'another' })).toBeNull()
    }
    expect(statuses).toEqual(['sending', 'sent', 'delivered'])
  })

  test('on SignalWire’s wire', async () => {
    const { url, callbacks, createAccount } = service.postel()
    const { accountSid, authToken } = await createAccount()
    const options = { baseUrl: url, accountSid: uuidOf(accountSid), authToken }
    const signalWire = createSignalWireClient(options)
    const StatusCallback = `${callbacks.url}/client${QUERY}`
    const { sid } = await unwrap(
      signalWire.createSignalWireMessage({ body: { ...body, StatusCallback } }),
    )
    const [first] = await callbacks.waitFor(sid, 'delivered')
    if (!first) throw new Error('nothing was received')
    const callback = await verifyCallback<SignalWireStatusCallback>({
      url: callbacks.url + first.path,
      headers: first.headers,
      body: first.body,
      key: authToken,
    })
    expect(callback).toMatchObject({ MessageSid: sid, Body: body.Body, NumMedia: '0' })
  })
})

const CASES = 200
const { below, pick } = seededDice(20261121)
const words = ['a', 'A', 'To', '+1', 'Grüße', '😀', 'x y', '&', '=', '%', "'", '', '"', 'é\n']
const word = (): string => pick(words) + pick(words)

describe('verifyCallback agrees with the official packages', () => {
  const cases = Array.from({ length: CASES }, () => {
    const host = pick(['app.example.com', 'app.example.com:8443', 'app.example.com:443', '[::1]'])
    const query = pick(['', '?a=b', `?q=${encodeURIComponent(word())}`, '?a=1&b=%27&c'])
    const url = `https://${host}/${pick(['', 'in', 'a%20b', 'x/y'])}${query}`
    const size = below(6)
    const form = Object.fromEntries(Array.from({ length: size }, () => [`N${word()}`, word()]))
    return { url, form, key: `k${word()}` }
  })

  test('on what they sign, and on what they do not', async () => {
    for (const { url, form, key } of cases) {
      const signature = twilioSdk.getExpectedTwilioSignature(key, url, form)
      for (const change of [{}, { More: 'x' }]) {
        const changed = { ...form, ...change }
        const headers = { 'x-twilio-signature': signature }
        const ours = await verifyCallback({ url, headers, body: changed, key })
        const theirs = twilioSdk.validateRequest(key, signature, url, changed)
        const signalWires = RestClient.validateRequest(key, signature, url, changed)
        expect([ours !== null, signalWires], url).toEqual([theirs, theirs])
        expect(theirs).toBe(!('More' in change))
      }
    }
  })

  test('on a query that was escaped on its way', async () => {
    for (const { url, form, key } of cases) {
      const [start = '', query] = url.split('?')
      const plain = query === undefined ? start : `${start}?${stringify(parse(query))}`
      const signature = twilioSdk.getExpectedTwilioSignature(key, plain, form)
      const headers = { 'x-twilio-signature': signature }
      const ours = await verifyCallback({ url, headers, body: form, key })
      const theirs = twilioSdk.validateRequest(key, signature, url, form)
      expect(ours !== null, plain).toBe(theirs)
      expect(theirs).toBe(true)
    }
  })

  test('on JSON bodies, by their hash', async () => {
    for (const { url, form, key } of cases) {
      const json = JSON.stringify(form)
      const address = `${url}${url.includes('?') ? '&' : '?'}bodySHA256=${twilioSdk.getExpectedBodyHash(json)}`
      const signature = twilioSdk.getExpectedTwilioSignature(key, address, {})
      const headers = { 'x-twilio-signature': signature }
      for (const text of [json, `${json} `]) {
        const ours = await verifyCallback({ url: address, headers, body: text, key })
        const theirs = twilioSdk.validateRequestWithBody(key, signature, address, text)
        expect(ours !== null, address).toBe(theirs)
        expect(theirs).toBe(text === json)
      }
    }
  })
})
