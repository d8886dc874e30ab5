import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { verifyCallback, type CallbackRequest } from './verify-callback.ts'

const key = 'sécret'
const url = 'https://app.example.com/callbacks?order=4%202'
const form = { To: '+1', MessageStatus: 'delivered', Body: 'ä & b' }
const body = new URLSearchParams(form).toString()

const sign = (text: string, by = key): string =>
  createHmac('sha1', by).update(text).digest('base64')
const signForm = (address: string, fields: object = form, by = key): string =>
  sign(address + Object.entries(fields).sort().flat().join(''), by)

const given = (over: Partial<CallbackRequest> = {}): CallbackRequest => ({
  url,
  headers: { 'x-twilio-signature': signForm(url) },
  body,
  key,
  ...over,
})

test('the vendor’s published example is genuine', async () => {
  const callback = await verifyCallback({
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    headers: { 'X-Twilio-Signature': '0/KCTR6DLpKmkAf8muzZqo1nDgQ=' },
    body: {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+12349013030',
      Digits: '1234',
      From: '+12349013030',
      To: '+18005551212',
    },
    key: '12345',
  })
  expect(callback).toMatchObject({ Digits: '1234' })
})

describe('a genuine callback', () => {
  test('hands over its form', async () => {
    expect(await verifyCallback(given())).toEqual(form)
  })

  test.each([
    ['text', body],
    ['bytes', new TextEncoder().encode(body)],
    ['URLSearchParams', new URLSearchParams(form)],
    ['what a parser has made of it', form],
  ])('may be given as %s', async (_, as) => {
    expect(await verifyCallback(given({ body: as }))).toEqual(form)
  })

  test.each([
    ['x-twilio-signature'],
    ['X-Twilio-Signature'],
    ['x-signalwire-signature'],
    ['X-SignalWire-Signature'],
  ])('may have its signature in %s', async (name) => {
    const signature = signForm(url)
    expect(await verifyCallback(given({ headers: { [name]: signature } }))).toEqual(form)
    expect(await verifyCallback(given({ headers: { [name]: [signature] } }))).toEqual(form)
    const headers = new Headers({ [name]: signature })
    expect(await verifyCallback(given({ headers }))).toEqual(form)
  })

  test('is judged by SignalWire’s header where there are both', async () => {
    const right = signForm(url)
    const headers = (signalWire: string, twilio: string): CallbackRequest['headers'] => ({
      'x-signalwire-signature': signalWire,
      'x-twilio-signature': twilio,
    })
    expect(await verifyCallback(given({ headers: headers(right, 'x') }))).toEqual(form)
    expect(await verifyCallback(given({ headers: headers('x', right) }))).toBeNull()
  })

  test.each([
    ['with the usual port', 'https://app.example.com/x', 'https://app.example.com:443/x'],
    ['without the usual port', 'https://app.example.com:443/x', 'https://app.example.com/x'],
    ['without another port', 'https://app.example.com:8443/x', 'https://app.example.com/x'],
    ['with another port', 'https://app.example.com:8443/x', 'https://app.example.com:8443/x'],
    ['with the port of http', 'http://app.example.com/x', 'http://app.example.com:80/x'],
    ['on an IPv6 address', 'http://[::1]/x', 'http://[::1]:80/x'],
    ['without the fragment', 'https://app.example.com/x#rc=2', 'https://app.example.com/x'],
    ['without the credentials', 'https://u:p@app.example.com/x', 'https://app.example.com/x'],
    ['with the credentials', 'https://u:p@app.example.com/x', 'https://u:p@app.example.com/x'],
    ['with the path of a bare host', 'https://app.example.com', 'https://app.example.com/'],
    ['as it was spelled', "https://app.example.com/a'b?c=d e", "https://app.example.com/a'b?c=d e"],
    ['as URL spells it', 'https://app.example.com/a b', 'https://app.example.com/a%20b'],
    ['with a plain query', 'https://x.test:1/?a=%27+%21&b&a=c', "https://x.test/?a='%20!&a=c&b="],
  ])('may be signed %s', async (_, told, signed) => {
    const headers = { 'x-twilio-signature': signForm(signed) }
    expect(await verifyCallback(given({ url: told, headers }))).toEqual(form)
  })

  test('may be signed with an old key or a new one', async () => {
    for (const by of ['old', 'new']) {
      const headers = { 'x-twilio-signature': signForm(url, form, by) }
      expect(await verifyCallback(given({ headers, key: ['new', 'old'] }))).toEqual(form)
    }
  })

  test('that came as a GET hands over its query', async () => {
    const address = 'https://app.example.com/in?Body=x%20y&To=%2B1'
    const headers = { 'x-twilio-signature': sign(address) }
    const callback = await verifyCallback({ url: address, headers, key })
    expect(callback).toEqual({ Body: 'x y', To: '+1' })
  })

  test.each([
    ['each once and sorted', 'Maa'.replace('aa', 'a') + 'Mb'],
    ['as they came', 'MbMaMb'],
  ])('may have repeated names, signed %s', async (_, ending) => {
    const headers = { 'x-twilio-signature': sign(url + ending) }
    expect(await verifyCallback(given({ headers, body: 'M=b&M=a&M=b' }))).toEqual({ M: 'b' })
  })
})

describe('a callback in JSON', () => {
  const json = '{"a":1,"b":["ü"]}'
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  const address = `https://app.example.com/in?x=1&bodySHA256=${hash(json)}`
  const headers = { 'x-twilio-signature': sign(address) }

  test.each([
    ['text', json],
    ['bytes', new TextEncoder().encode(json)],
  ])('is genuine by the hash in its URL, as %s', async (_, as) => {
    expect(await verifyCallback({ url: address, headers, key, body: as })).toEqual(JSON.parse(json))
  })

  test('is not, where the body is another', async () => {
    expect(await verifyCallback({ url: address, headers, key, body: `${json} ` })).toBeNull()
  })

  test('is not, where the hash is not signed', async () => {
    const other = '{"a":2}'
    const forged = address.replace(hash(json), hash(other))
    expect(await verifyCallback({ url: forged, headers, key, body: other })).toBeNull()
  })

  test('is not, without a hash', async () => {
    const plain = 'https://app.example.com/in'
    const signed = { 'x-twilio-signature': sign(plain) }
    expect(await verifyCallback({ url: plain, headers: signed, key, body: json })).toBeNull()
  })

  test('must not have been parsed', async () => {
    const parsed = { url: address, headers, key, body: { a: '1' } }
    await expect(verifyCallback(parsed)).rejects.toThrow('give the body as text or bytes')
  })
})

describe('a callback is not genuine', () => {
  test.each<[string, Partial<CallbackRequest>]>([
    ['without a signature', { headers: {} }],
    ['with an empty one', { headers: { 'x-twilio-signature': '' } }],
    ['with one that is no Base64', { headers: { 'x-twilio-signature': '*' } }],
    ['with one that is cut', { headers: { 'x-twilio-signature': signForm(url).slice(0, -4) } }],
    ['signed with another key', { key: 'another' }],
    ['with a changed value', { body: body.replace('delivered', 'failed') }],
    ['with a field more', { body: `${body}&X=1` }],
    ['with a field less', { body: body.replace('To=%2B1&', '') }],
    ['without its body', { body: '' }],
    ['at another path', { url: url.replace('callbacks', 'other') }],
    ['at another host', { url: url.replace('app', 'api') }],
    ['with another query', { url: url.replace('order', 'over') }],
    ['over another scheme', { url: url.replace('https', 'http') }],
  ])('%s', async (_, over) => {
    expect(await verifyCallback(given(over))).toBeNull()
  })
})

test('a forged form of many fields is turned away before the test is given up', async () => {
  const headers = { 'x-twilio-signature': 'AAAA' }
  for (const field of [() => 'M=a', (index: number) => `M${index}=a`]) {
    const fields = Array.from({ length: 30_000 }, (_, index) => field(index)).join('&')
    expect(await verifyCallback(given({ headers, body: fields }))).toBeNull()
    expect(await verifyCallback(given({ headers, url: `${url}&${fields}` }))).toBeNull()
  }
})

test.each<[string, Partial<CallbackRequest>, string]>([
  ['a path', { url: '/callbacks' }, 'url is "/callbacks"; it must be absolute'],
  ['an empty key', { key: '' }, 'key is empty'],
  ['no keys', { key: [] }, 'key is empty'],
])('verifyCallback says what is wrong with %s', async (_, over, message) => {
  await expect(verifyCallback(given(over))).rejects.toThrow(message)
})
