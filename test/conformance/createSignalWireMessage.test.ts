import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { encodeForm, post, RECEIVER, SENDER, type Form } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createSignalWireMessage'
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/
const valid = { To: RECEIVER, From: SENDER, Body: 'x' }

describe.each(targetNames)('createSignalWireMessage (%s)', (target) => {
  it('answers 201 with the whole message, queued and not yet sent', async () => {
    const api = await service.openSignalWire(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, Body: 'Hello' })
    expect(answer.status).toBe(201)
    const message = answer.json<SignalWireMessage>()
    expect(message).toEqual({
      account_sid: api.account.accountSid,
      api_version: '2010-04-01',
      body: 'Hello',
      date_created: message.date_created,
      date_sent: null,
      date_updated: message.date_created,
      direction: 'outbound-api',
      error_code: null,
      error_message: null,
      from: SENDER,
      messaging_service_sid: null,
      num_media: 0,
      num_segments: 1,
      price: null,
      price_unit: 'USD',
      sid: message.sid,
      status: 'queued',
      subresource_uris: { media: `${api.root}/Messages/${message.sid}/Media.json` },
      to: RECEIVER,
      uri: `${api.root}/Messages/${message.sid}.json`,
    })
    expect(message.sid).toMatch(UUID)
  })

  it('names the request, also to pages on other origins', async () => {
    const api = await service.openSignalWire(target)
    const { headers } = await api.create(valid)
    expect(headers.get('x-request-id')).toMatch(/^RQ[0-9a-f]{32}$/)
    expect(headers.get('access-control-expose-headers')).toContain('X-Request-Id')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('moves the message to delivered and dates it', async () => {
    const api = await service.openSignalWire(target)
    const message = await api.deliver()
    expect(message.date_sent).not.toBeNull()
    expect(message.error_code).toBeNull()
  })

  it('counts the media from the start, and needs no Body then', async () => {
    const { files } = service.postel()
    const urls = ['one', 'two'].map((name) => files.put(name, sampleFile('image/png')))
    const api = await service.openSignalWire(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, MediaUrl: urls })
    const message = answer.json<SignalWireMessage>()
    expect(message).toMatchObject({ body: '', num_media: 2, status: 'queued' })
    await api.waitFor(message.sid, 'delivered')
    expect(await api.mediaOf(message.sid)).toHaveLength(2)
  })

  it('takes a single MediaUrl, and eight', async () => {
    const { files } = service.postel()
    const api = await service.openSignalWire(target)
    const url = files.put('one.png', sampleFile('image/png'))
    expect((await api.send({ MediaUrl: url })).num_media).toBe(1)
    const { message, media } = await api.sendMedia(Array<string>(8).fill(url))
    expect(message.num_media).toBe(8)
    expect(media).toHaveLength(8)
  })

  it.each([
    ['160 characters of the GSM alphabet', 'a'.repeat(160), 1],
    ['161 characters of the GSM alphabet', 'a'.repeat(161), 2],
    ['71 characters outside of it', 'ж'.repeat(71), 2],
    ['the longest body', 'a'.repeat(1600), 11],
  ])('counts the segments of %s, as a number', async (_, Body, count) => {
    const api = await service.openSignalWire(target)
    expect(await api.send({ Body })).toMatchObject({ body: Body, num_segments: count })
  })

  it('keeps every character of the body', async () => {
    const Body = 'line\r\n\ttab "quotes" & <tags> + 100% €uro 漢字 👩‍👧 \u{1F600}'
    const api = await service.openSignalWire(target)
    const { sid } = await api.send({ Body })
    expect((await api.fetch(sid)).json<SignalWireMessage>().body).toBe(Body)
  })

  it('reads a form with a charset', async () => {
    const api = await service.openSignalWire(target)
    const answer = await api.call(OPERATION, `${api.root}/Messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
      body: encodeForm(valid).toString(),
    })
    expect(answer.status).toBe(201)
  })

  it('answers under every spelling of the path, with the same links', async () => {
    const api = await service.openSignalWire(target)
    const bare = api.root.replace('/api/laml', '')
    for (const root of [api.root, bare]) {
      for (const suffix of ['', '.json']) {
        const answer = await api.call(OPERATION, `${root}/Messages${suffix}`, post(valid))
        const { uri, sid } = answer.json<SignalWireMessage>()
        expect(uri).toBe(`${api.root}/Messages/${sid}.json`)
      }
    }
  })

  it('takes the project id in capitals and answers it in lower case', async () => {
    const api = await service.openSignalWire(target)
    const { accountSid } = api.account
    const root = api.root.replace(accountSid, accountSid.toUpperCase())
    const message = (await api.call(OPERATION, `${root}/Messages`, post(valid))).json()
    expect(message).toMatchObject({ account_sid: accountSid })
  })

  it.each<[string, Form, number, RegExp]>([
    ['a missing To', { From: SENDER, Body: 'x' }, 21604, /To/],
    ['an empty To', { ...valid, To: '' }, 21604, /To/],
    ['an empty form', {}, 21604, /To/],
    ['a To that is not E.164', { ...valid, To: '12' }, 21211, /^To .*E\.164/],
    ['a To of another channel', { ...valid, To: 'whatsapp:+15551234567' }, 21211, /^To/],
    ['neither From nor MessagingServiceSid', { To: RECEIVER, Body: 'x' }, 21705, /From/],
    ['an empty From', { ...valid, From: '' }, 21705, /From/],
    ['a malformed From', { ...valid, From: '+1' }, 21212, /^From/],
    ['a From in letters', { ...valid, From: 'POSTEL' }, 21212, /^From/],
    ['neither Body nor MediaUrl', { To: RECEIVER, From: SENDER }, 21602, /Body/],
    ['an empty Body alone', { ...valid, Body: '' }, 21602, /Body/],
    ['a Body of 1,601 characters', { ...valid, Body: 'a'.repeat(1601) }, 21617, /1,?600/],
    [
      'nine MediaUrls',
      { ...valid, MediaUrl: Array<string>(9).fill('https://media.example/a.png') },
      21623,
      /8/,
    ],
    ['a parameter that there is not', { ...valid, Colour: 'blue' }, 90000, /^Colour is not/],
    ['one of another wire', { ...valid, ContentSid: 'HX1' }, 90000, /^ContentSid is not/],
    ['one in other letters', { ...valid, body: 'y' }, 90000, /^body is not/],
    ['To twice', { ...valid, To: [RECEIVER, RECEIVER] }, 10000, /^To was sent 2 times/],
  ])('refuses %s', async (_, form, code, says) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.create(form), { status: 422, code, says })
    expect(await api.messages()).toEqual([])
  })

  it.each(['ftp://media.example/a.png', 'not a url', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'refuses the MediaUrl %s',
    async (MediaUrl) => {
      const api = await service.openSignalWire(target)
      const answer = await api.create({ ...valid, MediaUrl })
      expectSignalWireError(answer, { status: 422, code: 21620, says: /MediaUrl/ })
    },
  )

  it.each([
    ['a scheme that is not http', 'ftp://callbacks.example/'],
    ['no host', 'callbacks'],
    ['an underscore in its host', 'https://call_backs.example/'],
    ['more than 4,000 characters', `https://callbacks.example/${'a'.repeat(4000)}`],
  ])('refuses a StatusCallback with %s', async (_, StatusCallback) => {
    const api = await service.openSignalWire(target)
    const answer = await api.create({ ...valid, StatusCallback })
    expectSignalWireError(answer, { status: 422, code: 21456, says: /StatusCallback/ })
  })
})

describe.each(targetNames)('createSignalWireMessage to a magic number (%s)', (target) => {
  it.each([
    ['To', '+15005550001', 21211],
    ['To', '+15005550002', 21217],
    ['To', '+15005550003', 20010],
    ['To', '+15005550004', 21610],
    ['To', '+15005550009', 21614],
    ['From', '+15005550001', 21212],
    ['From', '+15005550007', 21601],
    ['From', '+15005550008', 21611],
  ])('refuses %s %s with %d', async (name, number, code) => {
    const api = await service.openSignalWire(target)
    const answer = await api.create({ ...valid, [name]: number })
    expectSignalWireError(answer, { status: 422, code })
    expect(await api.messages()).toEqual([])
  })

  it('fails a message to +15005550010 after sending it, with "30007"', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send({ To: '+15005550010' })
    const message = await api.waitFor(sid, 'undelivered')
    expect(message.error_code).toBe('30007')
    expect(message.error_message).toMatch(/carrier violation/i)
    expect(message.date_sent).not.toBeNull()
  })

  it('fails a message whose file cannot be fetched, with "63019"', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send({ MediaUrl: `${service.postel().files.url}/404` })
    const message = await api.waitFor(sid, 'failed')
    expect(message).toMatchObject({ error_code: '63019', date_sent: null })
    expect(await api.mediaOf(sid)).toEqual([])
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages`, init: post(valid) }),
  allowed: 'GET, HEAD, OPTIONS, POST',
  form: true,
})
