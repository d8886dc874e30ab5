import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'deleteTwilioMessage'
const MISSING = { status: 404, code: 20404 }
const png = sampleFile('image/png')

describe.each(targetNames)('deleteTwilioMessage (%s)', (target) => {
  it('takes the message away with its media and its feedback', async () => {
    const api = await service.open(target)
    const { message, media } = await api.sendMedia([service.postel().files.put('one.png', png)])
    await api.feedback(message.sid, 'confirmed')
    const kept = await api.deliver()
    const answer = await api.remove(message.sid)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    const path = `${api.root}/Messages/${message.sid}`
    const [mediaSid = ''] = media.map(({ sid }) => sid)
    for (const gone of [
      api.fetch(message.sid),
      api.call('fetchTwilioMessageXml', path),
      api.call('fetchTwilioMessageXml', `${path}.xml`),
      api.listMedia(message.sid),
      api.call('listTwilioMediaXml', `${path}/Media.xml`),
      api.fetchMedia(message.sid, mediaSid),
      api.call('fetchTwilioMediaXml', `${path}/Media/${mediaSid}.xml`),
      api.fetchBytes(message.sid, mediaSid),
      api.removeMedia(message.sid, mediaSid),
      api.update(message.sid, { Body: '' }),
      api.update(message.sid, { Status: 'canceled' }),
      api.tell(message.sid, { Outcome: 'confirmed' }),
      api.remove(message.sid),
    ]) {
      expectError(await gone, MISSING)
    }
    expect(await api.messages()).toEqual([kept])
  })

  it('leaves the bytes that another message has too', async () => {
    const api = await service.open(target)
    const url = service.postel().files.put('shared.png', png)
    const first = await api.sendMedia([url])
    const twin = await api.sendMedia([url])
    expect((await api.remove(first.message.sid)).status).toBe(204)
    const { bytes } = await api.fetchBytes(twin.message.sid, twin.media[0]?.sid ?? '')
    expect(bytes).toEqual(new Uint8Array(png.bytes))
  })

  it.each([
    ['queued', '+15005550011'],
    ['sent', '+15005550012'],
  ] as const)('refuses a message that is %s', async (status, To) => {
    const api = await service.open(target)
    const { sid } = await api.send({ To })
    const before = await api.waitFor(sid, status)
    const answer = await api.remove(sid)
    expectError(answer, { status: 409, code: 20009, says: /in progress/ })
    expect((await api.fetch(sid)).json()).toEqual(before)
  })

  it('takes away what failed and what was not delivered', async () => {
    const api = await service.open(target)
    const failed = await api.send({ MediaUrl: `${service.postel().files.url}/404` })
    await api.waitFor(failed.sid, 'failed')
    const undelivered = await api.send({ To: '+15005550010' })
    await api.waitFor(undelivered.sid, 'undelivered')
    for (const { sid } of [failed, undelivered]) {
      expect((await api.remove(sid)).status).toBe(204)
    }
    expect(await api.messages()).toEqual([])
  })

  it('takes away what was redacted', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    await api.update(sid, { Body: '' })
    expect((await api.remove(sid)).status).toBe(204)
    expectError(await api.fetch(sid), MISSING)
  })

  it('finds the message under either prefix, in either case and without .json', async () => {
    const api = await service.open(target)
    for (const spell of [
      (sid: string) => `MM${sid.slice(2)}.json`,
      (sid: string) => `SM${sid.slice(2).toUpperCase()}.json`,
      (sid: string) => sid,
    ]) {
      const { sid } = await api.deliver()
      const path = `${api.root}/Messages/${spell(sid)}`
      expect((await api.call(OPERATION, path, { method: 'DELETE' })).status).toBe(204)
      expectError(await api.fetch(sid), MISSING)
    }
  })

  it('refuses what nobody has, what another account has and what cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const foreign = await other.deliver()
    for (const sid of [UNKNOWN_MESSAGE, foreign.sid, 'SM1', `ME${'0'.repeat(32)}`]) {
      expectError(await api.remove(sid), { ...MISSING, says: `/Messages/${sid}.json` })
    }
    expect((await other.fetch(foreign.sid)).json()).toEqual(foreign)
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.remove(sid), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({
    path: `${root}/Messages/${UNKNOWN_MESSAGE}.json`,
    init: { method: 'DELETE' },
  }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
