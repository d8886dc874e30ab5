import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { uuidOf } from '../support/spelling.ts'
import { storeEveryState, storeMessage } from '../support/stored.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'fetchSignalWireMessage'
const MISSING = { status: 404, code: 20404 }

const WORDS: Record<string, SignalWireMessage['status']> = {
  scheduled: 'queued',
  accepted: 'queued',
  queued: 'queued',
  sending: 'initiated',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  receiving: 'initiated',
  received: 'received',
}

describe.each(targetNames)('fetchSignalWireMessage (%s)', (target) => {
  it('answers the message as it was created', async () => {
    const api = await service.openSignalWire(target)
    const created = await api.send({ To: '+15005550011', Body: 'still here' })
    const answer = await api.fetch(created.sid)
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual(created)
  })

  it('answers under every spelling of the path, and of the sid', async () => {
    const api = await service.openSignalWire(target)
    const created = await api.send({ To: '+15005550011' })
    const { sid } = created
    for (const root of [api.root, api.root.replace('/api/laml', '')]) {
      for (const spelled of [sid, `${sid}.json`, sid.toUpperCase(), `${sid.toUpperCase()}.json`]) {
        const answer = await api.call(OPERATION, `${root}/Messages/${spelled}`)
        expect(answer.json()).toEqual(created)
      }
    }
    expect((await api.call(OPERATION, created.uri)).json()).toEqual(created)
  })

  it('has a word for every state there is', async () => {
    const api = await service.openSignalWire(target)
    const words: Record<string, unknown> = {}
    for (const [state, { id }] of await storeEveryState(service.postel(), api.account)) {
      words[state] = (await api.fetch(uuidOf(id))).json<SignalWireMessage>().status
    }
    expect(words).toEqual(WORDS)
  })

  it('says inbound of what was received', async () => {
    const api = await service.openSignalWire(target)
    const received = { direction: 'inbound', state: 'received', sentAt: Date.now() } as const
    const { id } = await storeMessage(service.postel(), api.account, received)
    const message = (await api.fetch(uuidOf(id))).json<SignalWireMessage>()
    expect(message.direction).toBe('inbound')
    expect(message.date_sent).not.toBeNull()
  })

  it('has an empty sender and no segments while a number group has not chosen', async () => {
    const api = await service.openSignalWire(target)
    const { id } = await storeMessage(service.postel(), api.account, {
      state: 'accepted',
      from: null,
      messagingServiceId: api.account.accountSid.replaceAll('-', '') as never,
    })
    expect((await api.fetch(uuidOf(id))).json()).toMatchObject({
      from: '',
      num_segments: 0,
      messaging_service_sid: api.account.accountSid,
    })
  })

  it('has no error code on what was canceled', async () => {
    const api = await service.openSignalWire(target)
    const { id } = await storeMessage(service.postel(), api.account, { state: 'canceled' })
    const canceled = { status: 'failed', error_code: null, error_message: null }
    expect((await api.fetch(uuidOf(id))).json()).toMatchObject(canceled)
  })

  it.each([
    ['queue_overflow', '30022'],
    ['unreachable', '30003'],
    ['blocked', '30004'],
    ['unknown_handset', '30005'],
    ['landline', '30006'],
    ['carrier_violation', '30007'],
    ['carrier_unknown', '30008'],
    ['expired', '30001'],
    ['media_unreachable', '63019'],
    ['media_too_large', '11751'],
    ['media_type_refused', '12300'],
  ] as const)('tells the failure %s as "%s", in words too', async (failure, code) => {
    const api = await service.openSignalWire(target)
    const { id } = await storeMessage(service.postel(), api.account, { state: 'failed', failure })
    const message = (await api.fetch(uuidOf(id))).json<SignalWireMessage>()
    expect(message.error_code).toBe(code)
    expect(message.error_message).toMatch(/\w/)
  })

  it('answers 404 for what nobody has, what another project has and what cannot be', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const foreign = await other.send()
    const malformed = ['123', `SM${'0'.repeat(32)}`, '0'.repeat(32), `${UNKNOWN_UUID}0`, 'x-y']
    for (const sid of [UNKNOWN_UUID, foreign.sid, ...malformed]) {
      const says = `${api.root}/Messages/${sid} was not found`
      expectSignalWireError(await api.fetch(sid), { ...MISSING, says })
    }
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.fetch(sid), { status: 400, code: 20001 })
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.openSignalWire(target)
    const { uri } = await api.send()
    const answer = await api.call(OPERATION, uri, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.bytes.byteLength).toBe(0)
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_UUID}` }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
