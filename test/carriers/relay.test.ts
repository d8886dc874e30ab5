import { afterEach, describe, expect, it } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { until } from '../support/until.ts'
import { useRelay } from '../support/use-relay.ts'
import type { TwilioApi } from '../support/twilio-api.ts'

const UNDELIVERED_TO = '+15005550010'
const OPTED_OUT_TO = '+15005550004'

const service = useRelay()
afterEach(() => service.front().before(() => null))

/** The upstream's message with this text. */
const arrived = (Body: string) =>
  until('the message to reach the upstream', async () =>
    (await service.there().messages()).find(({ body }) => body === Body),
  )

/** How often the upstream was asked to send this text. */
const timesSent = (Body: string): number =>
  service.front().requests.filter(({ method, form }) => method === 'POST' && form['Body'] === Body)
    .length

const send = async (api: TwilioApi, form: Record<string, string | string[]>) => {
  const StatusCallback = `${service.relay().callbacks.url}/status`
  return api.send({ StatusCallback, ...form })
}

describe('the carrier relay', () => {
  it('hands a text on and follows it until it is delivered', async () => {
    const api = await service.here()
    const { sid } = await send(api, { Body: 'A text' })
    const message = await api.waitFor(sid, 'delivered')
    expect(message.date_sent).not.toBeNull()
    const there = await arrived('A text')
    expect(there).toMatchObject({ to: message.to, from: message.from, status: 'delivered' })
    const told = await service.relay().callbacks.waitFor(sid, 'delivered')
    expect(told.map(({ form }) => form['MessageStatus'])).toEqual(['sending', 'sent', 'delivered'])
  })

  it('tells nobody what the upstream calls the message or the account', async () => {
    const api = await service.here()
    const { sid } = await send(api, { Body: 'Whose name is it?' })
    await api.waitFor(sid, 'delivered')
    const there = await arrived('Whose name is it?')
    const told = await service.relay().callbacks.waitFor(sid, 'delivered')
    const seen = JSON.stringify([(await api.fetch(sid)).text(), (await api.list()).text(), told])
    expect(sid.slice(2)).not.toBe(there.sid.slice(2))
    expect(seen).not.toContain(there.sid.slice(2))
    expect(seen).not.toContain(there.account_sid.slice(2))
  })

  it('hands media on as URLs that open for the upstream', async () => {
    const { files } = service.relay()
    const kinds = ['image/png', 'image/jpeg']
    const urls = kinds.map((contentType) =>
      files.put(`relay-${contentType.slice(6)}`, { bytes: sampleMedia(contentType), contentType }),
    )
    const api = await service.here()
    const { sid } = await send(api, { Body: 'With media', MediaUrl: urls })
    await api.waitFor(sid, 'delivered')
    const { sid: thereSid } = await arrived('With media')
    const media = await service.there().mediaOf(thereSid)
    expect(media.map(({ content_type }) => content_type)).toEqual(kinds)
    for (const [index, { sid: mediaSid }] of media.entries()) {
      const { bytes } = await service.there().fetchBytes(thereSid, mediaSid)
      expect(Buffer.from(bytes)).toEqual(Buffer.from(sampleMedia(kinds[index] ?? '')))
    }
  })

  it('reports what failed on the way with the same reason', async () => {
    const api = await service.here()
    const { sid } = await send(api, { Body: 'Not for them', To: UNDELIVERED_TO })
    const message = await api.waitFor(sid, 'undelivered')
    expect(message.error_code).toBe(30007)
    expect((await arrived('Not for them')).error_code).toBe(30007)
  })

  it('fails a message that the upstream refuses, and does not ask again', async () => {
    const api = await service.here()
    const { sid } = await send(api, { Body: 'Refused', To: OPTED_OUT_TO })
    const message = await api.waitFor(sid, 'failed')
    expect(message).toMatchObject({ error_code: 30004, date_sent: null })
    expect(timesSent('Refused')).toBe(1)
  })

  it('waits while the upstream is down, and sends once it is back', async () => {
    const api = await service.here()
    service.front().before(() => 'hang up')
    const { sid } = await send(api, { Body: 'Later' })
    await until('a first attempt', () => timesSent('Later') > 0)
    expect((await api.fetch(sid)).json<{ status: string }>().status).toBe('sending')
    service.front().before(() => null)
    await api.waitFor(sid, 'delivered')
    await arrived('Later')
  })

  it.each([
    ['is asked to slow down', { status: 429, headers: { 'retry-after': '1' } }],
    ['is told of maintenance', { status: 503, headers: { 'retry-after': '1' }, body: 'later' }],
    ['is not let in', { status: 401, body: '{"code":20003,"message":"no","status":401}' }],
    ['gets what is no answer', { status: 200, body: '<p>Welcome</p>' }],
    ['is sent elsewhere', { status: 301, headers: { location: 'http://127.0.0.1:9/' } }],
  ])('keeps a message when it %s', async (what, interference) => {
    const api = await service.here()
    let timesLeft = 1
    service
      .front()
      .before(({ method }) => (method === 'POST' && timesLeft-- > 0 ? interference : null))
    const { sid } = await send(api, { Body: what })
    await api.waitFor(sid, 'delivered')
    expect(timesSent(what)).toBe(2)
  })

  it('gives a message up when its validity ends before the upstream is back', async () => {
    const api = await service.here()
    service.front().before(() => 'hang up')
    const { sid } = await send(api, { Body: 'Too late', ValidityPeriod: '1' })
    expect((await api.waitFor(sid, 'failed')).error_code).toBe(30036)
  })
})
