import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeSimulatorOnly } from '../support/auth-token-only.ts'
import { formParameters } from '../support/contract.ts'
import { sampleFile } from '../support/media-samples.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { simulatorApi, simulatorRoot } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { encodeForm, type Form } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createSimulatorInboundMessage'
const FROM = '+15557654321'

const open = async (target: TargetName) => {
  const api = await service.open(target)
  const to = await giveNumber(service.postel(), api.account)
  return { api, to, simulator: simulatorApi(api) }
}

describe('the parameters of createSimulatorInboundMessage', () => {
  it('are those that are tested here', () => {
    expect(formParameters(OPERATION).map(({ name }) => name)).toEqual([
      'To',
      'From',
      'Body',
      'MediaUrl',
    ])
  })
})

describe.each(targetNames)('createSimulatorInboundMessage lets come in (%s)', (target) => {
  it('a text, which every read then shows', async () => {
    const { api, to, simulator } = await open(target)
    const answer = await simulator.receive({ To: to, From: FROM, Body: 'Good evening' })
    expect(answer.status).toBe(201)
    const message = answer.json<TwilioMessage>()
    expect(message).toMatchObject({
      body: 'Good evening',
      direction: 'inbound',
      from: FROM,
      num_media: '0',
      status: 'received',
      to,
    })
    expect(message.date_sent).not.toBeNull()
    expect((await api.fetch(message.sid)).json()).toEqual(message)
    expect(await api.messages({ To: to })).toEqual([message])
  })

  it('a file, which is there when the message is received', async () => {
    const { api, to, simulator } = await open(target)
    const MediaUrl = service.postel().files.put('in.png', sampleFile('image/png'))
    const arriving = await simulator.arrive({ To: to, MediaUrl })
    expect(arriving).toMatchObject({ num_media: '1', status: 'receiving', date_sent: null })
    expect(arriving.sid).toMatch(/^MM/)
    const message = await api.waitFor(arriving.sid, 'received')
    expect(message.date_sent).not.toBeNull()
    const [media] = await api.mediaOf(message.sid)
    if (media === undefined) throw new Error('the file is missing')
    const bytes = await api.fetchBytes(message.sid, media.sid)
    expect(Buffer.compare(bytes.bytes, sampleFile('image/png').bytes)).toBe(0)
  })

  it('nothing of a file that cannot be fetched', async () => {
    const { api, to, simulator } = await open(target)
    const MediaUrl = `${service.postel().files.url}/404`
    const { sid } = await simulator.arrive({ To: to, MediaUrl })
    expect(await api.waitFor(sid, 'failed')).toMatchObject({ error_code: 63019 })
    expect(await api.mediaOf(sid)).toEqual([])
  })

  it('nothing that the other wire does not show too', async () => {
    const { api, to, simulator } = await open(target)
    const { sid } = await simulator.arrive({ To: to })
    const { secret } = await service.postel().createApiToken(api.account, ['messaging'])
    const { accountSid } = api.account
    const uuid = (id: string) => id.slice(2).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    const path = `/api/laml/2010-04-01/Accounts/${uuid(accountSid)}/Messages/${uuid(sid)}`
    const authorization = `Basic ${btoa(`${uuid(accountSid)}:${secret}`)}`
    const answer = await service.request(target, path, { headers: { authorization } })
    expect(answer.json()).toMatchObject({ direction: 'inbound', status: 'received', to })
  })
})

describe.each(targetNames)('createSimulatorInboundMessage refuses (%s)', (target) => {
  it.each<[what: string, form: Form, code: number, says: RegExp]>([
    ['a form without To', { To: [] }, 21604, /To is required/],
    ['an empty To', { To: '' }, 21604, /To is required/],
    ['a To that is no number', { To: 'me' }, 21211, /E\.164/],
    ['a To that nobody here has', { To: '+15550000000' }, 21601, /postel numbers/],
    ['a form without From', { From: [] }, 21603, /From is required/],
    ['an empty From', { From: '' }, 21603, /From is required/],
    ['a From that is no number', { From: 'Bob' }, 21212, /E\.164/],
    ['nothing to read', { Body: '' }, 21602, /Body/],
    ['a text that is too long', { Body: 'x'.repeat(1601) }, 21617, /1600/],
    ['a file that is nowhere', { MediaUrl: 'ftp://a.example/b' }, 21620, /http/],
    ['eleven files', { MediaUrl: Array<string>(11).fill('https://a.example/b') }, 21623, /10/],
  ])('%s', async (_, change, code, says) => {
    const { api, to, simulator } = await open(target)
    const form = { To: to, From: FROM, Body: 'Hi', ...change }
    expectError(await simulator.receive(form), { status: 400, code, says })
    expect(await api.messages()).toEqual([])
  })

  it('a number of another account', async () => {
    const { simulator } = await open(target)
    const other = await open(target)
    const answer = await simulator.receive({ To: other.to, From: FROM, Body: 'Hi' })
    expectError(answer, { status: 400, code: 21601 })
    expect(await other.api.messages()).toEqual([])
  })
})

const subject: Subject = {
  operationId: OPERATION,
  request: (root) => ({
    path: `${simulatorRoot(root)}/InboundMessages`,
    init: { method: 'POST', body: encodeForm({ To: '+15005550006', From: FROM, Body: 'x' }) },
  }),
  allowed: 'OPTIONS, POST',
  form: true,
}
describeRefusals(subject)
describeSimulatorOnly(subject)
