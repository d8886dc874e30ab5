import { describe, expect, it } from 'vitest'
import { describeIdempotentCreate, type KeyedCreate } from '../support/idempotent-create.ts'
import { openBoth } from '../support/both-wires.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { encodeForm, RECEIVER, SENDER, type Form, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError, expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const TOKEN = 'I-Twilio-Idempotency-Token'
const KEY = 'Idempotency-Key'
const FORM = { To: RECEIVER, From: SENDER, Body: 'Hello' }

const create = (api: TwilioApi, form: Form, headers: Record<string, string>) =>
  api.call('createTwilioMessage', `${api.root}/Messages.json`, {
    method: 'POST',
    body: encodeForm(form),
    headers,
  })

const openUnder =
  (header: string) =>
  async (target: TargetName): Promise<KeyedCreate> => {
    const api = await service.open(target)
    return {
      create: (form, key) => create(api, form, { [header]: key }),
      settle: (sid) => api.waitFor(sid, 'delivered'),
      redact: (sid) => api.update(sid, { Body: '' }),
      remove: api.remove,
      count: async () => (await api.messages()).length,
    }
  }

const REFUSALS = {
  reused: { status: 409, code: 20409 },
  invalid: { status: 400, code: 20001 },
  expect: expectError,
}

describe.each([TOKEN, KEY])('createTwilioMessage with %s', (header) => {
  for (const target of targetNames) {
    describeIdempotentCreate(target, openUnder(header), REFUSALS)
  }
})

describe.each(targetNames)('createTwilioMessage with a key under both names (%s)', (target) => {
  it('is one key', async () => {
    const api = await service.open(target)
    const first = await create(api, FORM, { [TOKEN]: 'k' })
    const second = await create(api, FORM, { [KEY]: 'k' })
    const third = await create(api, FORM, { [TOKEN]: 'k', [KEY]: 'k' })
    expect([second.text(), third.text()]).toEqual([first.text(), first.text()])
  })

  it('refuses two different ones', async () => {
    const api = await service.open(target)
    const answer = await create(api, FORM, { [TOKEN]: 'a', [KEY]: 'b' })
    expectError(answer, { status: 400, code: 20001, says: /must be equal/ })
    expect(await api.messages()).toEqual([])
  })

  it('takes the same request by the other wire for another one', async () => {
    const { twilio, signalWire } = await openBoth(service, target)
    await create(twilio, FORM, { [KEY]: 'k' })
    const answer = await signalWire.call('createSignalWireMessage', `${signalWire.root}/Messages`, {
      method: 'POST',
      body: encodeForm(FORM),
      headers: { [KEY]: 'k' },
    })
    expectSignalWireError(answer, { status: 422, code: 20409 })
  })
})
