import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { targetNames } from '../support/target.ts'
import { encodeForm, RECEIVER, SENDER, type Form } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()

describe.each(targetNames)('createTwilioMessage (%s)', (target) => {
  it('answers 201 with the whole message, queued and not yet sent', async () => {
    const api = await service.open(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, Body: 'Hello' })
    expect(answer.status).toBe(201)
    const message = answer.json<TwilioMessage>()
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
      num_media: '0',
      num_segments: '1',
      price: null,
      price_unit: message.price_unit,
      sid: message.sid,
      status: 'queued',
      subresource_uris: {
        feedback: `${api.root}/Messages/${message.sid}/Feedback.json`,
        media: `${api.root}/Messages/${message.sid}/Media.json`,
      },
      to: RECEIVER,
      uri: `${api.root}/Messages/${message.sid}.json`,
    })
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/)
  })

  it('moves the message to delivered and dates it', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const message = await api.waitFor(sid, 'delivered')
    expect(message.date_sent).not.toBeNull()
    expect(message.error_code).toBeNull()
    expect(Date.parse(message.date_updated)).toBeGreaterThanOrEqual(
      Date.parse(message.date_created),
    )
  })

  it('counts the media from the start and gives the message an MM sid', async () => {
    const { files } = service.postel()
    const png = { bytes: sampleMedia('image/png'), contentType: 'image/png' }
    const urls = [files.put('one.png', png), files.put('two.png', png)]
    const api = await service.open(target)
    const message = await api.send({ MediaUrl: urls })
    expect(message.num_media).toBe('2')
    expect(message.sid).toMatch(/^MM[0-9a-f]{32}$/)
    await api.waitFor(message.sid, 'delivered')
    expect(await api.mediaOf(message.sid)).toHaveLength(2)
  })

  it('needs no Body when there is a MediaUrl', async () => {
    const { files } = service.postel()
    const url = files.put('alone.png', {
      bytes: sampleMedia('image/png'),
      contentType: 'image/png',
    })
    const api = await service.open(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, MediaUrl: url })
    expect(answer.json<TwilioMessage>()).toMatchObject({ body: '', num_media: '1' })
  })

  it.each([
    ['160 characters of the GSM alphabet', 'a'.repeat(160), '1'],
    ['161 characters of the GSM alphabet', 'a'.repeat(161), '2'],
    ['80 characters that take two places each', '€'.repeat(80), '1'],
    ['70 characters outside of it', 'ж'.repeat(70), '1'],
    ['71 characters outside of it', 'ж'.repeat(71), '2'],
    ['the longest body', 'a'.repeat(1600), '11'],
  ])('counts the segments of %s', async (_, Body, count) => {
    const api = await service.open(target)
    const message = await api.send({ Body })
    expect(message.num_segments).toBe(count)
    expect(message.body).toBe(Body)
  })

  it('keeps every character of the body', async () => {
    const Body = 'line\r\n\ttab "quotes" & <tags> + 100% €uro 漢字 👩‍👧 \u{1F600}'
    const api = await service.open(target)
    const { sid } = await api.send({ Body })
    expect((await api.fetch(sid)).json<TwilioMessage>().body).toBe(Body)
  })

  it('reads a form with a charset and ignores a field that it does not know', async () => {
    const api = await service.open(target)
    const answer = await api.call('createTwilioMessage', `${api.root}/Messages.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
      body: encodeForm({ To: RECEIVER, From: SENDER, Body: 'x', NoSuchField: '1' }).toString(),
    })
    expect(answer.status).toBe(201)
  })

  it('answers POST without the .json suffix', async () => {
    const api = await service.open(target)
    const answer = await api.call('createTwilioMessage', `${api.root}/Messages`, {
      method: 'POST',
      body: encodeForm({ To: RECEIVER, From: SENDER, Body: 'Hello' }),
    })
    expect(answer.status).toBe(201)
    const { uri, sid } = answer.json<TwilioMessage>()
    expect(uri).toBe(`${api.root}/Messages/${sid}.json`)
  })

  it.each<[string, Form, number, RegExp]>([
    ['a missing To', { From: SENDER, Body: 'x' }, 21604, /To/],
    ['an empty To', { To: '', From: SENDER, Body: 'x' }, 21604, /To/],
    ['a To that is not E.164', { To: '12', From: SENDER, Body: 'x' }, 21211, /To/],
    ['neither From nor MessagingServiceSid', { To: RECEIVER, Body: 'x' }, 21603, /From/],
    ['an empty From', { To: RECEIVER, From: '', Body: 'x' }, 21603, /From/],
    ['a malformed From', { To: RECEIVER, From: '+1', Body: 'x' }, 21212, /From/],
    ['neither Body nor MediaUrl', { To: RECEIVER, From: SENDER }, 21602, /Body/],
    ['an empty Body alone', { To: RECEIVER, From: SENDER, Body: '' }, 21602, /Body/],
    [
      'a Body of 1,601 characters',
      { To: RECEIVER, From: SENDER, Body: 'a'.repeat(1601) },
      21617,
      /1,?600/,
    ],
  ])('refuses %s', async (_, form, code, says) => {
    const api = await service.open(target)
    expectError(await api.create(form), { status: 400, code, says })
    expect(await api.messages()).toEqual([])
  })

  it('refuses more than 10 MediaUrls', async () => {
    const urls = Array.from({ length: 11 }, (_, index) => `https://media.example/${index}.png`)
    const api = await service.open(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, MediaUrl: urls })
    expectError(answer, { status: 400, code: 21623, says: /10/ })
  })

  it.each(['ftp://media.example/a.png', 'not a url', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'refuses the MediaUrl %s',
    async (url) => {
      const api = await service.open(target)
      const answer = await api.create({ To: RECEIVER, From: SENDER, MediaUrl: url })
      expectError(answer, { status: 400, code: 21620, says: /MediaUrl/ })
    },
  )

  it.each([
    ['a scheme that is not http', 'ftp://callbacks.example/'],
    ['no host', 'callbacks'],
    ['an underscore in its host', 'https://call_backs.example/'],
    ['more than 4,000 characters', `https://callbacks.example/${'a'.repeat(4000)}`],
  ])('refuses a StatusCallback with %s', async (_, url) => {
    const api = await service.open(target)
    const answer = await api.create({
      To: RECEIVER,
      From: SENDER,
      Body: 'x',
      StatusCallback: url,
    })
    expectError(answer, { status: 400, code: 21609, says: /StatusCallback/ })
  })
})

describe.each(targetNames)('createTwilioMessage to a magic number (%s)', (target) => {
  it.each([
    ['To', '+15005550001', 21211],
    ['To', '+15005550002', 21612],
    ['To', '+15005550003', 21408],
    ['To', '+15005550004', 21610],
    ['To', '+15005550009', 21614],
    ['From', '+15005550001', 21212],
    ['From', '+15005550007', 21606],
    ['From', '+15005550008', 21611],
  ])('refuses %s %s with %d', async (name, number, code) => {
    const api = await service.open(target)
    const answer = await api.create({ To: RECEIVER, From: SENDER, Body: 'x', [name]: number })
    expectError(answer, { status: 400, code })
    expect(await api.messages()).toEqual([])
  })

  it('fails a message to +15005550010 after sending it, with 30007', async () => {
    const api = await service.open(target)
    const { sid } = await api.send({ To: '+15005550010' })
    const message = await api.waitFor(sid, 'undelivered')
    expect(message.error_code).toBe(30007)
    expect(message.error_message).toMatch(/carrier violation/i)
    expect(message.date_sent).not.toBeNull()
  })

  it('leaves a message to +15005550011 queued', async () => {
    const api = await service.open(target)
    const stuck = await api.send({ To: '+15005550011' })
    const other = await api.send()
    await api.waitFor(other.sid, 'delivered')
    expect((await api.fetch(stuck.sid)).json<TwilioMessage>().status).toBe('queued')
  })

  it('leaves a message to +15005550012 sent', async () => {
    const api = await service.open(target)
    const stuck = await api.send({ To: '+15005550012' })
    await api.waitFor(stuck.sid, 'sent')
    const other = await api.send()
    await api.waitFor(other.sid, 'delivered')
    expect((await api.fetch(stuck.sid)).json<TwilioMessage>().status).toBe('sent')
  })
})

describeRefusals({
  operationId: 'createTwilioMessage',
  request: (root) => ({
    path: `${root}/Messages.json`,
    init: { method: 'POST', body: encodeForm({ To: RECEIVER, From: SENDER, Body: 'x' }) },
  }),
  allowed: 'GET, HEAD, OPTIONS, POST',
  form: true,
})
