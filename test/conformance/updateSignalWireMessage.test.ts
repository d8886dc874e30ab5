import type { MessageState } from '@postel/core'
import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { formParameters } from '../support/contract.ts'
import { sampleFile } from '../support/media-samples.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { uuidOf } from '../support/spelling.ts'
import { storeEveryState } from '../support/stored.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { post, type Form } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'updateSignalWireMessage'
const IN_PROGRESS = { status: 422, code: 10000, says: /in progress/ }
const UNSENT: readonly MessageState[] = ['scheduled', 'accepted', 'queued', 'sending', 'receiving']

describe('the parameters of updateSignalWireMessage', () => {
  it('are the one that is tested here', () => {
    expect(formParameters(OPERATION)).toMatchObject([{ name: 'Body', effect: 'acted-on' }])
  })
})

describe.each(targetNames)('updateSignalWireMessage redacts (%s)', (target) => {
  it('the text and nothing else', async () => {
    const api = await service.openSignalWire(target)
    const url = service.postel().files.put('kept.png', sampleFile('image/png'))
    const { message, media } = await api.sendMedia([url], { Body: 'My number is 42' })
    const answer = await api.update(message.sid, { Body: '' })
    expect(answer.status).toBe(200)
    const redacted = answer.json<SignalWireMessage>()
    expect(redacted).toEqual({ ...message, body: '', date_updated: redacted.date_updated })
    expect((await api.fetch(message.sid)).json()).toEqual(redacted)
    expect(await api.messages()).toEqual([redacted])
    expect(await api.mediaOf(message.sid)).toEqual(media)
  })

  it('twice, and changes nothing more', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.deliver()
    const first = (await api.update(sid, { Body: '' })).json()
    expect((await api.update(sid, { Body: '' })).json()).toEqual(first)
  })

  it.each(['Body=', 'Body', '&Body=&'])('by the form %s', async (body) => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.deliver()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', headers, body }
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}`, init)
    expect(answer.json<SignalWireMessage>().body).toBe('')
  })

  it('under every spelling of the path', async () => {
    const api = await service.openSignalWire(target)
    for (const root of [api.root, api.root.replace('/api/laml', '')]) {
      for (const suffix of ['', '.json']) {
        const { sid } = await api.deliver()
        const path = `${root}/Messages/${sid}${suffix}`
        const { body, uri } = (
          await api.call(OPERATION, path, post({ Body: '' }))
        ).json<SignalWireMessage>()
        expect([body, uri]).toEqual(['', `${api.root}/Messages/${sid}.json`])
      }
    }
  })

  it('what is queued or initiated on this wire never, and all else', async () => {
    const api = await service.openSignalWire(target)
    for (const [state, { id }] of await storeEveryState(service.postel(), api.account)) {
      const answer = await api.update(uuidOf(id), { Body: '' })
      const after = (await api.fetch(uuidOf(id))).json<SignalWireMessage>()
      if (UNSENT.includes(state)) {
        expectSignalWireError(answer, IN_PROGRESS)
        expect(after.body).toBe('Hello')
      } else {
        expect([state, answer.status, after.body]).toEqual([state, 200, ''])
      }
    }
  })
})

describe.each(targetNames)('updateSignalWireMessage refuses (%s)', (target) => {
  it.each<[string, Form, number, RegExp]>([
    ['no Body', {}, 10000, /^Body is required/],
    ['another text', { Body: 'Other words' }, 50509, /^Body must be empty/],
    ['a text of one space', { Body: ' ' }, 50509, /^Body must be empty/],
    ['a status, which cannot be changed here', { Body: '', Status: 'canceled' }, 90000, /^Status/],
    ['a status alone', { Status: 'canceled' }, 10000, /^Body is required/],
    ['a parameter that there is not', { Body: '', Colour: 'blue' }, 90000, /^Colour/],
    ['two of them', { Body: ['', ''] }, 10000, /^Body was sent 2 times/],
  ])('%s', async (_, form, code, says) => {
    const api = await service.openSignalWire(target)
    const message = await api.deliver()
    expectSignalWireError(await api.update(message.sid, form), { status: 422, code, says })
    expect((await api.fetch(message.sid)).json()).toEqual(message)
  })

  it('a message that nobody has, that another project has, or that cannot be', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const foreign = await other.deliver()
    for (const sid of [UNKNOWN_UUID, foreign.sid, '123', `SM${'0'.repeat(32)}`]) {
      const answer = await api.update(sid, { Body: '' })
      expectSignalWireError(answer, { status: 404, code: 20404, says: `/Messages/${sid}` })
    }
    expect((await other.fetch(foreign.sid)).json()).toEqual(foreign)
  })

  it.each(['%00', '%FF', '%zz'])('the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.update(sid, { Body: '' }), { status: 400, code: 20001 })
  })
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_UUID}`, init: post({ Body: '' }) }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  form: true,
})
