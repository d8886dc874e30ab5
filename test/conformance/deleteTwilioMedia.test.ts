import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import type { Form, TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'deleteTwilioMedia'
const MISSING = { status: 404, code: 20404 }
const TYPES = ['image/png', 'image/gif', 'image/jpeg']

const urls = (): string[] => TYPES.map((type) => service.postel().files.put(type, sampleFile(type)))

const send = async (api: TwilioApi, form: Form = {}) => {
  const { message, media } = await api.sendMedia(urls(), form)
  const [first = '', second = '', third = ''] = media.map(({ sid }) => sid)
  return { message, media, first, second, third }
}

describe.each(targetNames)('deleteTwilioMedia (%s)', (target) => {
  it('takes the one file away, in every representation', async () => {
    const api = await service.open(target)
    const { message, media, second } = await send(api)
    const answer = await api.removeMedia(message.sid, second)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    const path = `${api.root}/Messages/${message.sid}/Media/${second}`
    for (const gone of [
      api.fetchMedia(message.sid, second),
      api.call('fetchTwilioMediaXml', `${path}.xml`),
      api.fetchBytes(message.sid, second),
      api.removeMedia(message.sid, second),
    ]) {
      expectError(await gone, MISSING)
    }
    const kept = media.filter(({ sid }) => sid !== second)
    expect(await api.mediaOf(message.sid)).toEqual(kept)
    for (const { sid, content_type: type } of kept) {
      const { bytes } = await api.fetchBytes(message.sid, sid)
      expect(bytes).toEqual(new Uint8Array(sampleFile(type).bytes))
    }
  })

  it('counts the file out of num_media and leaves the message else as it was', async () => {
    const api = await service.open(target)
    const { message, first, second, third } = await send(api)
    const counts = []
    for (const sid of [third, first, second]) {
      await api.removeMedia(message.sid, sid)
      counts.push((await api.fetch(message.sid)).json<TwilioMessage>().num_media)
    }
    expect(counts).toEqual(['2', '1', '0'])
    const after = (await api.fetch(message.sid)).json<TwilioMessage>()
    const { date_updated } = after
    expect(after).toEqual({ ...message, num_media: '0', date_updated })
    expect(await api.mediaOf(message.sid)).toEqual([])
  })

  it('leaves the bytes that another message has too', async () => {
    const api = await service.open(target)
    const [one, twin] = [await send(api), await send(api)]
    await api.removeMedia(one.message.sid, one.first)
    const { bytes } = await api.fetchBytes(twin.message.sid, twin.first)
    expect(bytes).toEqual(new Uint8Array(sampleFile('image/png').bytes))
  })

  it('leaves the same bytes under the other sid of the same message', async () => {
    const api = await service.open(target)
    const [url = ''] = urls()
    const { message, media } = await api.sendMedia([url, url])
    await api.removeMedia(message.sid, media[0]?.sid ?? '')
    const { bytes } = await api.fetchBytes(message.sid, media[1]?.sid ?? '')
    expect(bytes).toEqual(new Uint8Array(sampleFile('image/png').bytes))
  })

  it('is refused until the message is sent, because the file is needed to send it', async () => {
    const api = await service.open(target)
    const { sid } = await api.send({ To: '+15005550011', MediaUrl: urls() })
    const [first] = await until('the media', async () => {
      const list = await api.mediaOf(sid)
      return list.length === TYPES.length && list
    })
    const refused = await api.removeMedia(sid, first?.sid ?? '')
    expectError(refused, { status: 409, code: 20009 })
    expect(await api.mediaOf(sid)).toHaveLength(TYPES.length)
  })

  it('works once the message is sent, before its status is final', async () => {
    const api = await service.open(target)
    const { sid } = await api.send({ To: '+15005550012', MediaUrl: urls() })
    await api.waitFor(sid, 'sent')
    const media = await until('the media', async () => {
      const list = await api.mediaOf(sid)
      return list.length === TYPES.length && list
    })
    expect((await api.removeMedia(sid, media[0]?.sid ?? '')).status).toBe(204)
    expect((await api.fetch(sid)).json()).toMatchObject({ num_media: '2', status: 'sent' })
  })

  it('answers without .json too', async () => {
    const api = await service.open(target)
    const { message, first } = await send(api)
    const path = `${api.root}/Messages/${message.sid}/Media/${first}`
    expect((await api.call(OPERATION, path, { method: 'DELETE' })).status).toBe(204)
    expectError(await api.fetchMedia(message.sid, first), MISSING)
  })

  it('refuses a file under another message, of another account, or that cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const mine = await send(api)
    const elsewhere = await api.deliver()
    const foreign = await send(other)
    for (const [message, media] of [
      [elsewhere.sid, mine.first],
      [foreign.message.sid, foreign.first],
      [mine.message.sid, foreign.first],
      [mine.message.sid, UNKNOWN_MEDIA],
      [UNKNOWN_MESSAGE, mine.first],
      [mine.message.sid, 'ME1'],
      ['SM1', mine.first],
    ] as const) {
      const says = `/Messages/${message}/Media/${media}.json`
      expectError(await api.removeMedia(message, media), { ...MISSING, says })
    }
    expect(await api.mediaOf(mine.message.sid)).toEqual(mine.media)
    expect(await other.mediaOf(foreign.message.sid)).toEqual(foreign.media)
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.removeMedia(UNKNOWN_MESSAGE, sid), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media/${UNKNOWN_MEDIA}.json`,
    init: { method: 'DELETE' },
  }),
  allowed: 'DELETE, GET, HEAD, OPTIONS',
})
