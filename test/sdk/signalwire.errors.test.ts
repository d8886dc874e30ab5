import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractDocument } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { deliver, send, useSignalWire, type SignalWireClient } from '../support/signalwire-sdk.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { uuidOf } from '../support/spelling.ts'
import { RECEIVER, SENDER } from '../support/wire-call.ts'

const fault = faultSwitch()
const { service, open, connect } = useSignalWire({ overrides: fault.overrides })
const limited = useSignalWire({ env: { POSTEL_RATE_LIMIT: '1' } })

/** What no call of the package leads to: it sends no such requests. */
const BEYOND = [20004, 20408, 20409, 20415, 20416, 20417, 20431]

const valid = { to: RECEIVER, from: SENDER, body: 'x' }

const refusedMessages: [what: string, options: object, code: number][] = [
  ['an empty recipient', { ...valid, to: '' }, 21604],
  ['a malformed recipient', { ...valid, to: 'nobody' }, 21211],
  ['a malformed sender', { ...valid, from: '+1' }, 21212],
  ['no sender', { to: RECEIVER, body: 'x' }, 21705],
  ['nothing to send', { to: RECEIVER, from: SENDER }, 21602],
  ['a body that is too long', { ...valid, body: 'x'.repeat(1601) }, 21617],
  ['too many files', { ...valid, mediaUrl: Array<string>(9).fill('https://a.example/') }, 21623],
  ['a file that is no web address', { ...valid, mediaUrl: 'file:///etc/passwd' }, 21620],
  ['a callback that is no web address', { ...valid, statusCallback: 'callbacks' }, 21456],
  ['a validity period out of range', { ...valid, validityPeriod: 172_801 }, 21624],
  ['a price that is none', { ...valid, maxPrice: -1 }, 10000],
  ['an unknown application', { ...valid, applicationSid: UNKNOWN_UUID }, 21218],
  ['an unknown number group', { ...valid, messagingServiceSid: UNKNOWN_UUID }, 21701],
  ['a parameter that this wire does not have', { ...valid, provideFeedback: true }, 90000],
  ['scheduling', { ...valid, scheduleType: 'fixed', sendAt: new Date('2030-01-01') }, 90000],
  ['a region that is not enabled', { ...valid, to: '+15005550003' }, 20010],
  ['a recipient who opted out', { ...valid, to: '+15005550004' }, 21610],
  ['a recipient out of reach', { ...valid, to: '+15005550002' }, 21217],
  ['a recipient that is not mobile', { ...valid, to: '+15005550009' }, 21614],
  ['a sender that cannot send', { ...valid, from: '+15005550007' }, 21601],
  ['a full queue', { ...valid, from: '+15005550008' }, 21611],
]

const seen = new Set<number>()

/** Holds the call to fail as the package tells it, and notes the code. */
const expectRefused = async (call: Promise<unknown>, status: number, code: number) => {
  await expect(call).rejects.toMatchObject({
    status,
    code,
    message: expect.stringMatching(/\w/) as string,
    moreInfo: expect.stringMatching(new RegExp(`/docs/errors#signalwire-${code}$`)) as string,
  })
  seen.add(code)
}

describe('the compatibility package on errors', () => {
  let client: SignalWireClient
  beforeAll(async () => {
    client = await open()
  })

  it.each(refusedMessages)('reads the code of %s', async (_, options, code) => {
    await expectRefused(client.messages.create(options as typeof valid), 422, code)
  })

  it('reads 21703 for a number group without a number that can send', async () => {
    const owner = await open()
    const account = { accountSid: owner.accountSid, authToken: '' }
    const mute = await giveNumber(service.postel(), account, { e164: '+15005550007' })
    const group = await giveService(service.postel(), account, [mute])
    const through = { to: RECEIVER, body: 'x', messagingServiceSid: uuidOf(group) }
    await expectRefused(owner.messages.create(through), 422, 21703)
  })

  it('reads 20404 for what nobody has', async () => {
    const { sid } = await send(client)
    const nobodys = client.messages(UNKNOWN_UUID)
    for (const call of [
      nobodys.fetch(),
      nobodys.update({ body: '' }),
      nobodys.remove(),
      nobodys.media.list(),
      nobodys.media(UNKNOWN_UUID).fetch(),
      nobodys.media(UNKNOWN_UUID).remove(),
      client.messages(sid).media(UNKNOWN_UUID).fetch(),
      client.messages('123').fetch(),
    ]) {
      await expectRefused(call, 404, 20404)
    }
  })

  it('reads 20404 for the message of another project', async () => {
    const { sid } = await send(await open())
    await expectRefused(client.messages(sid).fetch(), 404, 20404)
  })

  it('reads 20404 in JSON for what the service has no operation for', async () => {
    await expectRefused(client.calls.list(), 404, 20404)
    const { feedback } = client.messages(UNKNOWN_UUID)
    await expectRefused(feedback.create({ outcome: 'confirmed' }), 404, 20404)
  })

  it('reads 20003 for a wrong token and for one without the scope', async () => {
    const account = await service.postel().createAccount()
    const { secret } = await service.postel().createApiToken(account, ['chat'])
    for (const authToken of ['x'.repeat(32), secret]) {
      const { messages } = connect({ ...account, authToken })
      for (const call of [
        messages.list(),
        messages.create(valid),
        messages(UNKNOWN_UUID).fetch(),
        messages(UNKNOWN_UUID).update({ body: '' }),
        messages(UNKNOWN_UUID).remove(),
      ]) {
        await expectRefused(call, 401, 20003)
      }
    }
  })

  it('reads 20009, 10000 and 50509 for changes that cannot be', async () => {
    const queued = client.messages((await send(client, { to: '+15005550011' })).sid)
    await expectRefused(queued.remove(), 422, 20009)
    await expectRefused(queued.update({ body: '' }), 422, 10000)
    await expectRefused(queued.update({}), 422, 10000)
    await expectRefused((await deliver(client)).update({ body: 'other' }), 422, 50509)
    await expectRefused(queued.update({ body: '', status: 'canceled' }), 422, 90000)
  })

  it('reads 20413 for a form that is too large', async () => {
    await expectRefused(client.messages.create({ ...valid, body: 'x'.repeat(70_000) }), 413, 20413)
  })

  it('reads the codes of pages that there are not', async () => {
    await expectRefused(client.messages.page({ pageToken: 'nonsense' }), 400, 21481)
    await expectRefused(client.messages.page({ pageNumber: 1 }), 400, 54453)
    await expectRefused(client.messages.list({ limit: 1001 }), 400, 54454)
    await expectRefused(client.messages.page({ pageNumber: -1 }), 400, 20001)
  })

  it('reads 10000 for a date that cannot be', async () => {
    await expectRefused(client.messages.list({ dateSent: '2026-02-30' as never }), 422, 10000)
  })

  it('reads 20504 when the service fails', async () => {
    fault.breakRows(true)
    try {
      await expectRefused(client.messages.list(), 500, 20504)
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
    const { SignalWire: codes } = contractDocument['x-errors'] as {
      SignalWire: Record<string, { status?: number }>
    }
    const refusals = Object.entries(codes).filter(([, { status }]) => status !== undefined)
    expect([...seen, ...BEYOND].map(String).sort()).toEqual(refusals.map(([code]) => code).sort())
  })
})
