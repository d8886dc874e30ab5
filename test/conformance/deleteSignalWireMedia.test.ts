import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { uuidOf } from '../support/spelling.ts'
import { STATES, storeMessageWithMedia } from '../support/stored.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'deleteSignalWireMedia'
const MISSING = { status: 404, code: 20404 }
const IN_PROGRESS = { status: 422, code: 20009, says: /in progress/ }
const UNSENT: readonly string[] = ['scheduled', 'accepted', 'queued', 'sending', 'receiving']
const TYPES = ['image/png', 'image/gif', 'image/jpeg']

const send = async (api: SignalWireApi) => {
  const { files } = service.postel()
  const urls = TYPES.map((type) => files.put(type, sampleFile(type)))
  const { message, media } = await api.sendMedia(urls)
  const [first = '', second = '', third = ''] = media.map(({ sid }) => sid)
  return { message, media, first, second, third }
}

describe.each(targetNames)('deleteSignalWireMedia (%s)', (target) => {
  it('takes the one file away, resource and bytes', async () => {
    const api = await service.openSignalWire(target)
    const { message, media, second } = await send(api)
    const answer = await api.removeMedia(message.sid, second)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    for (const gone of [
      api.fetchMedia(message.sid, second),
      api.fetchBytes(message.sid, second),
      api.removeMedia(message.sid, second),
    ]) {
      expectSignalWireError(await gone, MISSING)
    }
    const kept = media.filter(({ sid }) => sid !== second)
    expect(await api.mediaOf(message.sid)).toEqual(kept)
    for (const { sid, content_type: type } of kept) {
      const { bytes } = await api.fetchBytes(message.sid, sid)
      expect(bytes).toEqual(new Uint8Array(sampleFile(type).bytes))
    }
  })

  it('counts the file out of num_media and leaves the message else as it was', async () => {
    const api = await service.openSignalWire(target)
    const { message, first, second, third } = await send(api)
    const counts = []
    for (const sid of [third, first, second]) {
      await api.removeMedia(message.sid, sid)
      counts.push((await api.fetch(message.sid)).json<SignalWireMessage>().num_media)
    }
    expect(counts).toEqual([2, 1, 0])
    const after = (await api.fetch(message.sid)).json<SignalWireMessage>()
    const { date_updated } = after
    expect(after).toEqual({ ...message, num_media: 0, date_updated })
  })

  it('is refused while the message is queued or initiated, and works in all other states', async () => {
    const api = await service.openSignalWire(target)
    for (const state of STATES) {
      const { message, media } = await storeMessageWithMedia(service.postel(), api.account, {
        state,
      })
      const answer = await api.removeMedia(uuidOf(message.id), uuidOf(media.id))
      const left = await api.mediaOf(uuidOf(message.id))
      if (UNSENT.includes(state)) {
        expectSignalWireError(answer, IN_PROGRESS)
        expect(left).toHaveLength(1)
      } else {
        expect([state, answer.status, left]).toEqual([state, 204, []])
      }
    }
  })

  it('answers under every spelling of the path', async () => {
    const api = await service.openSignalWire(target)
    for (const root of [api.root, api.root.replace('/api/laml', '')]) {
      const { message, first, second } = await send(api)
      for (const last of [first, `${second}.json`]) {
        const path = `${root}/Messages/${message.sid}/Media/${last}`
        expect((await api.call(OPERATION, path, { method: 'DELETE' })).status).toBe(204)
      }
      expect(await api.mediaOf(message.sid)).toHaveLength(1)
    }
  })

  it('refuses a file under another message, of another project, or that cannot be', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const mine = await send(api)
    const elsewhere = await api.deliver()
    const foreign = await send(other)
    for (const [message, media] of [
      [elsewhere.sid, mine.first],
      [foreign.message.sid, foreign.first],
      [mine.message.sid, foreign.first],
      [mine.message.sid, UNKNOWN_UUID],
      [UNKNOWN_UUID, mine.first],
      [mine.message.sid, '123'],
      ['123', mine.first],
    ] as const) {
      const says = `/Messages/${message}/Media/${media}`
      expectSignalWireError(await api.removeMedia(message, media), { ...MISSING, says })
    }
    expect(await api.mediaOf(mine.message.sid)).toEqual(mine.media)
    expect(await other.mediaOf(foreign.message.sid)).toEqual(foreign.media)
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.removeMedia(UNKNOWN_UUID, sid), { status: 400, code: 20001 })
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_UUID}/Media/${UNKNOWN_UUID}`,
    init: { method: 'DELETE' },
  }),
  allowed: 'DELETE, GET, HEAD, OPTIONS',
})
