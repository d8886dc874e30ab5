import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { formParameters, type FormParameter } from '../support/contract.ts'
import { sampleFile } from '../support/media-samples.ts'
import { giveService } from '../support/messaging-services.ts'
import type { Postel } from '../support/postel.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { sidOf, uuidOf } from '../support/spelling.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { basic, RECEIVER, SENDER, type Form } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createSignalWireMessage'
const parameters = formParameters(OPERATION)
const minimal: Form = { To: RECEIVER, From: SENDER, Body: 'Hello' }

const rows = (effect: FormParameter['effect']): FormParameter[] =>
  parameters.filter((parameter) => parameter.effect === effect)

const without = (name: string): Form => {
  const { [name]: _, ...rest } = minimal
  return rest
}

type Proof = (api: SignalWireApi, postel: Postel) => Promise<void>

const expectRefused = async (api: SignalWireApi, form: Form, code: number): Promise<void> => {
  expectSignalWireError(await api.create(form), { status: 422, code })
}

/** What Twilio's wire says of the kind of a message; this one says nothing. */
const prefixOf = async (api: SignalWireApi, { sid }: SignalWireMessage): Promise<string> => {
  const token = await service.postel().createApiToken(api.account, ['messaging'])
  const root = `/2010-04-01/Accounts/${sidOf('AC', api.account.accountSid)}`
  const headers = { authorization: basic(token.sid, token.secret) }
  const path = `${root}/Messages/${sidOf('SM', sid)}.json`
  const answer = await service.request('http', path, { headers })
  return answer.json<{ sid: string }>().sid.slice(0, 2)
}

/** What shows that a parameter is acted on; a row of the contract without an entry here fails. */
const proofs: Record<string, Proof> = {
  To: async (api) => {
    expect((await api.send({ To: '+15551230001' })).to).toBe('+15551230001')
    await expectRefused(api, without('To'), 21604)
    await expectRefused(api, { ...minimal, To: 'nobody' }, 21211)
  },
  From: async (api) => {
    expect((await api.send({ From: '+15551230002' })).from).toBe('+15551230002')
    await expectRefused(api, without('From'), 21705)
    await expectRefused(api, { ...minimal, From: 'nobody' }, 21212)
  },
  MessagingServiceSid: async (api, postel) => {
    const group = uuidOf(await giveService(postel, api.account))
    const answer = await api.create({ ...without('From'), MessagingServiceSid: group })
    expect(answer.json<SignalWireMessage>()).toMatchObject({
      status: 'queued',
      from: '',
      messaging_service_sid: group,
    })
    for (const MessagingServiceSid of [UNKNOWN_UUID, 'MG1']) {
      await expectRefused(api, { ...without('From'), MessagingServiceSid }, 21701)
    }
  },
  Body: async (api) => {
    expect((await api.send({ Body: 'Good day' })).body).toBe('Good day')
    await expectRefused(api, without('Body'), 21602)
    await expectRefused(api, { ...minimal, Body: 'x'.repeat(1601) }, 21617)
  },
  MediaUrl: async (api, { files }) => {
    const url = files.put('effect.gif', sampleFile('image/gif'))
    const { message, media } = await api.sendMedia([url])
    expect(message.num_media).toBe(1)
    expect(media.map(({ content_type }) => content_type)).toEqual(['image/gif'])
    await expectRefused(api, { ...minimal, MediaUrl: 'nowhere' }, 21620)
  },
  SendAsMms: async (api) => {
    expect(await prefixOf(api, await api.send({ SendAsMms: 'true' }))).toBe('MM')
    expect(await prefixOf(api, await api.send({ SendAsMms: 'false' }))).toBe('SM')
    await expectRefused(api, { ...minimal, SendAsMms: 'maybe' }, 10000)
  },
  MaxPrice: async (api) => {
    for (const MaxPrice of ['0', '1', '0.5', '1.', '0.0001', '123456.7890']) {
      expect((await api.send({ MaxPrice })).status).toBe('queued')
    }
    for (const MaxPrice of ['', 'cheap', '-1', '.5', '0.00001', '1e3', '1,5']) {
      await expectRefused(api, { ...minimal, MaxPrice }, 10000)
    }
  },
  StatusCallback: async (api, { callbacks }) => {
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}/effect` })
    await callbacks.waitFor(sid, 'delivered')
    await expectRefused(api, { ...minimal, StatusCallback: 'nowhere' }, 21456)
  },
  ValidityPeriod: async (api) => {
    expect((await api.send({ ValidityPeriod: '172800' })).status).toBe('queued')
    const { sid } = await api.send({ To: '+15005550011', ValidityPeriod: '1' })
    const message = await api.waitFor(sid, 'failed')
    expect(message).toMatchObject({ error_code: '30001', date_sent: null })
    for (const ValidityPeriod of ['0', '172801', 'x', '1.5', '']) {
      await expectRefused(api, { ...minimal, ValidityPeriod }, 21624)
    }
  },
}

describe('the table of parameter effects on the SignalWire wire', () => {
  it('has an effect for every parameter, and ignores none', () => {
    expect(parameters.filter(({ effect }) => effect === undefined)).toEqual([])
    expect(rows('ignored')).toEqual([])
  })

  it('has a test for every parameter that is acted on', () => {
    const names = rows('acted-on').map(({ name }) => name)
    expect(names.sort()).toEqual(Object.keys(proofs).sort())
  })
})

describe.each(targetNames)('createSignalWireMessage parameters (%s)', (target) => {
  it.each(Object.entries(proofs))('acts on %s', async (_, prove) => {
    await prove(await service.openSignalWire(target), service.postel())
  })

  it.each(rows('refused'))('refuses $name with $code', async ({ name, example, code }) => {
    const api = await service.openSignalWire(target)
    const answer = await api.create({ ...minimal, [name]: example })
    expectSignalWireError(answer, { status: 422, code: code ?? 0, says: name })
    expect(await api.messages()).toEqual([])
  })
})
