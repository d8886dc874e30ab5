import type { Twilio } from 'twilio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractDocument } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { RECEIVER, SENDER } from '../support/twilio-api.ts'
import { deliver, send, useTwilio } from '../support/twilio-sdk.ts'

const fault = faultSwitch()
const { service, open, connect } = useTwilio({ overrides: fault.overrides })
const limited = useTwilio({ env: { POSTEL_RATE_LIMIT: '1' } })

/** What no call of the package leads to: it sends no such requests. */
const BEYOND = [20004, 20006, 20408, 20409, 20415, 20416, 20417, 20431, 21601, 70051]

const valid = { to: RECEIVER, from: SENDER, body: 'x' }
const unknownOf = (prefix: string): string => `${prefix}${'0'.repeat(32)}`

const refusedMessages: [what: string, options: object, code: number][] = [
  ['an empty recipient', { ...valid, to: '' }, 21604],
  ['a malformed recipient', { ...valid, to: 'nobody' }, 21211],
  ['a malformed sender', { ...valid, from: '+1' }, 21212],
  ['no sender', { to: RECEIVER, body: 'x' }, 21603],
  ['nothing to send', { to: RECEIVER, from: SENDER }, 21602],
  ['a body that is too long', { ...valid, body: 'x'.repeat(1601) }, 21617],
  ['too many files', { ...valid, mediaUrl: Array<string>(11).fill('https://a.example/') }, 21623],
  ['a file that is no web address', { ...valid, mediaUrl: ['file:///etc/passwd'] }, 21620],
  ['a callback that is no web address', { ...valid, statusCallback: 'callbacks' }, 21609],
  ['a validity period out of range', { ...valid, validityPeriod: 36_001 }, 21624],
  ['a retention that there is not', { ...valid, contentRetention: 'discard' }, 20001],
  ['an unknown application', { ...valid, applicationSid: unknownOf('AP') }, 21218],
  ['an unknown messaging service', { ...valid, messagingServiceSid: unknownOf('MG') }, 21701],
  ['an unknown content template', { ...valid, contentSid: unknownOf('HX') }, 21655],
  ['variables without a template', { ...valid, contentVariables: '{}' }, 21654],
  ['scheduling', { ...valid, scheduleType: 'fixed', sendAt: new Date('2030-01-01') }, 35118],
  ['a region that is not enabled', { ...valid, to: '+15005550003' }, 21408],
  ['a recipient who opted out', { ...valid, to: '+15005550004' }, 21610],
  ['a recipient out of reach', { ...valid, to: '+15005550002' }, 21612],
  ['a recipient that is not mobile', { ...valid, to: '+15005550009' }, 21614],
  ['a sender that cannot send', { ...valid, from: '+15005550007' }, 21606],
  ['a full queue', { ...valid, from: '+15005550008' }, 21611],
]

const seen = new Set<number>()

/** Holds the call to fail as the package tells it, and notes the code. */
const expectRefused = async (call: Promise<unknown>, status: number, code: number) => {
  await expect(call).rejects.toMatchObject({
    status,
    code,
    message: expect.stringMatching(/\w/) as string,
    moreInfo: expect.stringMatching(new RegExp(`/docs/errors#${code}$`)) as string,
  })
  seen.add(code)
}

describe('the twilio package on errors', () => {
  let client: Twilio
  beforeAll(async () => {
    client = await open()
  })

  it.each(refusedMessages)('reads the code of %s', async (_, options, code) => {
    await expectRefused(client.messages.create(options as typeof valid), 400, code)
  })

  it('reads what a messaging service cannot send, nor when', async () => {
    const owner = await open()
    const account = { accountSid: owner.accountSid, authToken: '' }
    const from = await giveNumber(service.postel(), account)
    const mute = await giveNumber(service.postel(), account, { e164: '+15005550007' })
    const messagingServiceSid = await giveService(service.postel(), account, [mute])
    const through = { to: RECEIVER, body: 'x', messagingServiceSid }
    const sendAt = new Date(Date.now() + 3_600_000)
    const scheduleType = 'fixed'
    for (const [options, code] of [
      [through, 21703],
      [{ ...through, from }, 21711],
      [{ ...through, scheduleType }, 35111],
      [{ ...through, scheduleType, sendAt: new Date() }, 35114],
      [{ ...through, sendAt }, 35126],
    ] as const) {
      await expectRefused(owner.messages.create(options), 400, code)
    }
  })

  it('reads where a page of the reference explains the code', async () => {
    const moreInfo = `${service.postel().url}/docs/errors#21211`
    await expect(client.messages.create({ ...valid, to: '1' })).rejects.toMatchObject({ moreInfo })
  })

  it('reads 20404 for what nobody has', async () => {
    const { sid } = await send(client)
    for (const call of [
      client.messages(UNKNOWN_MESSAGE).fetch(),
      client.messages(UNKNOWN_MESSAGE).update({ body: '' }),
      client.messages(UNKNOWN_MESSAGE).remove(),
      client.messages(UNKNOWN_MESSAGE).media.list(),
      client.messages(UNKNOWN_MESSAGE).feedback.create(),
      client.messages(sid).media(UNKNOWN_MEDIA).fetch(),
      client.messages(sid).media(UNKNOWN_MEDIA).remove(),
      client.messages('SM1').fetch(),
    ]) {
      await expectRefused(call, 404, 20404)
    }
  })

  it('reads 20404 for the message of another account', async () => {
    const { sid } = await send(await open())
    await expectRefused(client.messages(sid).fetch(), 404, 20404)
  })

  it('reads 20003 for a wrong token, with each method', async () => {
    const { messages } = connect(client.accountSid, 'x'.repeat(32))
    for (const call of [
      messages.list(),
      messages.create(valid),
      messages(UNKNOWN_MESSAGE).fetch(),
      messages(UNKNOWN_MESSAGE).update({ body: '' }),
      messages(UNKNOWN_MESSAGE).remove(),
    ]) {
      await expectRefused(call, 401, 20003)
    }
  })

  it('reads 20009, 30400 and 30409 for changes that cannot be', async () => {
    const { sid } = await send(client, { to: '+15005550011' })
    const queued = client.messages(sid)
    await expectRefused(queued.remove(), 409, 20009)
    await expectRefused(queued.update({ body: '' }), 409, 20009)
    await expectRefused(queued.update({ status: 'canceled' }), 409, 30409)
    await expectRefused((await deliver(client)).update({ body: 'other' }), 400, 30400)
  })

  it('reads 20413 for a form that is too large', async () => {
    await expectRefused(client.messages.create({ ...valid, body: 'x'.repeat(70_000) }), 413, 20413)
  })

  it('reads 21481 for a page that there is not', async () => {
    const page = `${service.postel().url}/2010-04-01/Accounts/${client.accountSid}/Messages.json`
    await expectRefused(client.messages.getPage(`${page}?PageToken=nonsense`), 400, 21481)
  })

  it('reads 20001 for a date that cannot be', async () => {
    await expectRefused(client.messages.list({ dateSent: '2026-02-30' as never }), 400, 20001)
  })

  it('reads 20500 when the service fails', async () => {
    fault.breakRows(true)
    try {
      await expectRefused(client.messages.list(), 500, 20500)
    } finally {
      fault.breakRows(false)
    }
  })

  it('reads 20429 over the rate limit', async () => {
    const hasty = await limited.open()
    const calls = Array.from({ length: 5 }, () => hasty.messages.list())
    const failed = (await Promise.allSettled(calls)).filter(({ status }) => status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    await expectRefused(hasty.messages.list(), 429, 20429)
  })

  afterAll(() => {
    const { Twilio: codes } = contractDocument['x-errors'] as {
      Twilio: Record<string, { status?: number }>
    }
    const refusals = Object.entries(codes).filter(([, { status }]) => status !== undefined)
    expect([...seen, ...BEYOND].map(String).sort()).toEqual(refusals.map(([code]) => code).sort())
  })
})
