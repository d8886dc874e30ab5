import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { formParameters, type FormParameter } from '../support/contract.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { giveService } from '../support/messaging-services.ts'
import type { Postel } from '../support/postel.ts'
import { targetNames } from '../support/target.ts'
import { RECEIVER, SENDER, type Form, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const parameters = formParameters('createTwilioMessage')
const minimal: Form = { To: RECEIVER, From: SENDER, Body: 'Hello' }

const rows = (effect: FormParameter['effect']): FormParameter[] =>
  parameters.filter((parameter) => parameter.effect === effect)

const without = (name: string): Form => {
  const { [name]: _, ...rest } = minimal
  return rest
}

type Proof = (api: TwilioApi, postel: Postel) => Promise<void>

const refuses =
  (form: Form, code: number): Proof =>
  async (api) => {
    expectError(await api.create(form), { status: 400, code })
  }

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString()

const accepted = async (api: TwilioApi, form: Form): Promise<TwilioMessage> => {
  const answer = await api.create(form)
  expect(answer.status).toBe(201)
  return answer.json<TwilioMessage>()
}

const scheduled = async ({ account }: TwilioApi, postel: Postel): Promise<Form> => ({
  ...without('From'),
  MessagingServiceSid: await giveService(postel, account),
  ScheduleType: 'fixed',
  SendAt: IN_AN_HOUR,
})

/** What shows that a parameter is acted on; a row of the contract without an entry here fails. */
const proofs: Record<string, Proof> = {
  To: async (api) => {
    expect((await api.send({ To: '+15551230001' })).to).toBe('+15551230001')
    await refuses(without('To'), 21604)(api, service.postel())
  },
  From: async (api) => {
    expect((await api.send({ From: '+15551230002' })).from).toBe('+15551230002')
    await refuses(without('From'), 21603)(api, service.postel())
  },
  MessagingServiceSid: async (api, postel) => {
    const MessagingServiceSid = await giveService(postel, api.account)
    const message = await accepted(api, { ...without('From'), MessagingServiceSid })
    expect(message).toMatchObject({ status: 'accepted', from: null })
    expect(message.messaging_service_sid).toBe(MessagingServiceSid)
    for (const unknown of [`MG${'0'.repeat(32)}`, 'MG1']) {
      const form = { ...without('From'), MessagingServiceSid: unknown }
      await refuses(form, 21701)(api, postel)
    }
  },
  ScheduleType: async (api, postel) => {
    const form = await scheduled(api, postel)
    expect((await accepted(api, form)).status).toBe('scheduled')
    await refuses({ ...form, ScheduleType: 'optimize' }, 35126)(api, postel)
    await refuses({ ...minimal, ScheduleType: 'fixed', SendAt: IN_AN_HOUR }, 35118)(api, postel)
  },
  SendAt: async (api, postel) => {
    const form = await scheduled(api, postel)
    expect((await accepted(api, form)).date_sent).toBeNull()
    await refuses({ ...form, SendAt: new Date().toISOString() }, 35114)(api, postel)
    await refuses({ ...minimal, SendAt: IN_AN_HOUR }, 35126)(api, postel)
  },
  Body: async (api) => {
    expect((await api.send({ Body: 'Good day' })).body).toBe('Good day')
    await refuses(without('Body'), 21602)(api, service.postel())
  },
  MediaUrl: async (api, { files }) => {
    const url = files.put('effect.gif', {
      bytes: sampleMedia('image/gif'),
      contentType: 'image/gif',
    })
    const { message, media } = await api.sendMedia([url])
    expect(message.num_media).toBe('1')
    expect(media.map(({ content_type }) => content_type)).toEqual(['image/gif'])
  },
  StatusCallback: async (api, { callbacks }) => {
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}/effect` })
    await callbacks.waitFor(sid, 'delivered')
  },
  ValidityPeriod: async (api) => {
    const { sid } = await api.send({ To: '+15005550011', ValidityPeriod: '1' })
    const message = await api.waitFor(sid, 'failed')
    expect(message.error_code).toBe(30036)
    expect(message.date_sent).toBeNull()
    for (const ValidityPeriod of ['0', '36001', 'x', '1.5']) {
      await refuses({ ...minimal, ValidityPeriod }, 21624)(api, service.postel())
    }
  },
  ContentRetention: async (api) => {
    await api.send({ ContentRetention: 'retain' })
    await refuses({ ...minimal, ContentRetention: 'discard' }, 20001)(api, service.postel())
  },
  AddressRetention: async (api) => {
    await api.send({ AddressRetention: 'retain' })
    await refuses({ ...minimal, AddressRetention: 'obfuscate' }, 20001)(api, service.postel())
  },
  SendAsMms: async (api) => {
    expect((await api.send({ SendAsMms: 'true' })).sid).toMatch(/^MM/)
    expect((await api.send({ SendAsMms: 'false' })).sid).toMatch(/^SM/)
    await refuses({ ...minimal, SendAsMms: 'maybe' }, 20001)(api, service.postel())
  },
}

/** The message without what is new in each one. */
const shape = ({
  sid,
  uri,
  subresource_uris,
  date_created,
  date_updated,
  ...rest
}: TwilioMessage) => ({
  ...rest,
  prefix: sid.slice(0, 2),
  links: typeof uri + typeof subresource_uris.media,
})

describe('the table of parameter effects', () => {
  it('has an effect for every parameter', () => {
    expect(parameters.filter(({ effect }) => effect === undefined)).toEqual([])
  })

  it('has a test for every parameter that is acted on', () => {
    expect(
      rows('acted-on')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(proofs).sort())
  })
})

describe.each(targetNames)('createTwilioMessage parameters (%s)', (target) => {
  it.each(Object.entries(proofs))('acts on %s', async (_, prove) => {
    await prove(await service.open(target), service.postel())
  })

  it.each(rows('ignored'))('accepts $name and does nothing with it', async ({ name, example }) => {
    const api = await service.open(target)
    const plain = await api.send(minimal)
    expect(shape(await api.send({ ...minimal, [name]: example }))).toEqual(shape(plain))
  })

  it.each(rows('refused'))('refuses $name with $code', async ({ name, example, code }) => {
    const api = await service.open(target)
    const answer = await api.create({ ...minimal, [name]: example })
    expectError(answer, { status: 400, code: code ?? 0, says: name })
    expect(await api.messages()).toEqual([])
  })

  it.each([
    ['MaxPrice', 'cheap'],
    ['ProvideFeedback', 'yes'],
    ['Attempt', '1e3'],
    ['TrafficType', 'paid'],
    ['RiskCheck', 'on'],
  ])('refuses the %s %s, which is of another type', async (name, value) => {
    const api = await service.open(target)
    expectError(await api.create({ ...minimal, [name]: value }), {
      status: 400,
      code: 20001,
      says: name,
    })
  })
})
