import type { MessageState } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { uuidOf } from '../support/spelling.ts'
import { storeEveryState } from '../support/stored.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'deleteSignalWireMessage'
const MISSING = { status: 404, code: 20404 }
const IN_PROGRESS = { status: 422, code: 20009, says: /in progress/ }
const UNSENT: readonly MessageState[] = ['scheduled', 'accepted', 'queued', 'sending', 'receiving']
const png = sampleFile('image/png')

describe.each(targetNames)('deleteSignalWireMessage (%s)', (target) => {
  it('takes the message away with its media', async () => {
    const api = await service.openSignalWire(target)
    const { message, media } = await api.sendMedia([service.postel().files.put('one.png', png)])
    const kept = await api.deliver()
    const answer = await api.remove(message.sid)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    const [mediaSid = ''] = media.map(({ sid }) => sid)
    for (const gone of [
      api.fetch(message.sid),
      api.listMedia(message.sid),
      api.fetchMedia(message.sid, mediaSid),
      api.fetchBytes(message.sid, mediaSid),
      api.removeMedia(message.sid, mediaSid),
      api.update(message.sid, { Body: '' }),
      api.remove(message.sid),
    ]) {
      expectSignalWireError(await gone, MISSING)
    }
    expect(await api.messages()).toEqual([kept])
  })

  it('leaves the bytes that another message has too', async () => {
    const api = await service.openSignalWire(target)
    const url = service.postel().files.put('shared.png', png)
    const first = await api.sendMedia([url])
    const twin = await api.sendMedia([url])
    expect((await api.remove(first.message.sid)).status).toBe(204)
    const { bytes } = await api.fetchBytes(twin.message.sid, twin.media[0]?.sid ?? '')
    expect(bytes).toEqual(new Uint8Array(png.bytes))
  })

  it('takes away all but what is queued or initiated on this wire', async () => {
    const api = await service.openSignalWire(target)
    for (const [state, { id }] of await storeEveryState(service.postel(), api.account)) {
      const before = (await api.fetch(uuidOf(id))).json()
      const answer = await api.remove(uuidOf(id))
      const after = await api.fetch(uuidOf(id))
      if (UNSENT.includes(state)) {
        expectSignalWireError(answer, IN_PROGRESS)
        expect(after.json()).toEqual(before)
      } else {
        expect([state, answer.status]).toEqual([state, 204])
        expectSignalWireError(after, MISSING)
      }
    }
  })

  it('refuses a message that waits to be sent, and takes away one that is sent', async () => {
    const api = await service.openSignalWire(target)
    const queued = await api.send({ To: '+15005550011' })
    expectSignalWireError(await api.remove(queued.sid), IN_PROGRESS)
    expect((await api.fetch(queued.sid)).json()).toEqual(queued)
    const { sid } = await api.send({ To: '+15005550012' })
    await api.waitFor(sid, 'sent')
    expect((await api.remove(sid)).status).toBe(204)
    expectSignalWireError(await api.fetch(sid), MISSING)
  })

  it('answers under every spelling of the path', async () => {
    const api = await service.openSignalWire(target)
    for (const root of [api.root, api.root.replace('/api/laml', '')]) {
      for (const suffix of ['', '.json']) {
        const { sid } = await api.deliver()
        const path = `${root}/Messages/${sid.toUpperCase()}${suffix}`
        expect((await api.call(OPERATION, path, { method: 'DELETE' })).status).toBe(204)
        expectSignalWireError(await api.fetch(sid), MISSING)
      }
    }
  })

  it('refuses what nobody has, what another project has and what cannot be', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const foreign = await other.deliver()
    for (const sid of [UNKNOWN_UUID, foreign.sid, '123', `SM${'0'.repeat(32)}`]) {
      expectSignalWireError(await api.remove(sid), { ...MISSING, says: `/Messages/${sid}` })
    }
    expect((await other.fetch(foreign.sid)).json()).toEqual(foreign)
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.remove(sid), { status: 400, code: 20001 })
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_UUID}`,
    init: { method: 'DELETE' },
  }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
