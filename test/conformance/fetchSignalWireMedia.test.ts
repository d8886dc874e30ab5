import type { SignalWireMedia } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'fetchSignalWireMedia'
const MISSING = { status: 404, code: 20404 }

const sendOne = async (api: SignalWireApi): Promise<SignalWireMedia> => {
  const url = service.postel().files.put('one.png', sampleFile('image/png'))
  const [media] = (await api.sendMedia([url])).media
  if (!media) throw new Error('the message has no media')
  return media
}

describe.each(targetNames)('fetchSignalWireMedia (%s)', (target) => {
  it('answers what the list says of the file, as JSON without a suffix too', async () => {
    const api = await service.openSignalWire(target)
    const media = await sendOne(api)
    const answer = await api.fetchMedia(media.parent_sid, media.sid)
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/json')
    expect(answer.json()).toEqual(media)
    expect(media).toMatchObject({
      account_sid: api.account.accountSid,
      content_type: 'image/png',
      uri: `${api.root}/Messages/${media.parent_sid}/Media/${media.sid}.json`,
    })
  })

  it('answers under every spelling of the path, and of the sids', async () => {
    const api = await service.openSignalWire(target)
    const media = await sendOne(api)
    const { parent_sid: message, sid } = media
    expect((await api.call(OPERATION, media.uri)).json()).toEqual(media)
    for (const root of [api.root, api.root.replace('/api/laml', '')]) {
      for (const spell of [(text: string) => text, (text: string) => text.toUpperCase()]) {
        for (const suffix of ['', '.json']) {
          const path = `${root}/Messages/${spell(message)}/Media/${spell(sid)}${suffix}`
          expect((await api.call(OPERATION, path)).json()).toEqual(media)
        }
      }
    }
  })

  it('answers 404 under another message of the same project', async () => {
    const api = await service.openSignalWire(target)
    const media = await sendOne(api)
    const other = await api.send()
    expectSignalWireError(await api.fetchMedia(other.sid, media.sid), MISSING)
  })

  it('answers 404 to another project', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const media = await sendOne(other)
    expectSignalWireError(await api.fetchMedia(media.parent_sid, media.sid), MISSING)
    expectSignalWireError(await api.call(OPERATION, media.uri), MISSING)
  })

  it('answers 404 for media that nobody has and for malformed sids', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send()
    for (const media of [UNKNOWN_UUID, '123', `ME${'0'.repeat(32)}`, UNKNOWN_UUID.slice(1)]) {
      const says = `/Media/${media} was not found`
      expectSignalWireError(await api.fetchMedia(sid, media), { ...MISSING, says })
    }
    expectSignalWireError(await api.fetchMedia('123', UNKNOWN_UUID), MISSING)
  })

  it('answers 404 while the bytes are not stored', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send({ MediaUrl: `${service.postel().files.url}/404` })
    await api.waitFor(sid, 'failed')
    expect(await api.mediaOf(sid)).toEqual([])
    expect((await api.fetch(sid)).json()).toMatchObject({ num_media: 1 })
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.fetchMedia(UNKNOWN_UUID, sid), { status: 400, code: 20001 })
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_UUID}/Media/${UNKNOWN_UUID}` }),
  allowed: 'DELETE, GET, HEAD, OPTIONS',
})
