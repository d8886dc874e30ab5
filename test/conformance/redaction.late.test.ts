import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'
import { simulatorApi } from '../support/simulator-api.ts'

let aheadMs = 0
const service = usePostel({ overrides: { clock: { now: () => Date.now() + aheadMs } } })
const IN_PROGRESS = { status: 409, code: 20009 }
/** Stays `sent`, as with a carrier that brings no receipts. */
const UNTOLD = '+15005550012'

describe('a message', () => {
  it('that was redacted is not changed by another redaction, however late', async () => {
    const api = await service.open('http')
    const { sid } = await api.deliver()
    const redacted = (await api.update(sid, { Body: '' })).json<TwilioMessage>()
    aheadMs += 5_000
    expect((await api.update(sid, { Body: '' })).json()).toEqual(redacted)
    expect((await api.fetch(sid)).json()).toEqual(redacted)
  })

  it('that nobody tells the end of can be redacted and deleted an hour after it was sent', async () => {
    const api = await service.open('http')
    const { sid } = await api.send({ To: UNTOLD })
    const sent = await api.waitFor(sid, 'sent')
    aheadMs += 3_500_000
    expectError(await api.update(sid, { Body: '' }), IN_PROGRESS)
    expectError(await api.remove(sid), IN_PROGRESS)
    aheadMs += 110_000
    const redacted = (await api.update(sid, { Body: '' })).json<TwilioMessage>()
    expect(redacted).toEqual({ ...sent, body: '', date_updated: redacted.date_updated })
    expect((await api.remove(sid)).status).toBe(204)
    expect((await api.fetch(sid)).status).toBe(404)
  })

  it('counts that hour by the clock of the simulator too', async () => {
    const api = await service.open('http')
    const { sid } = await api.send({ To: UNTOLD })
    await api.waitFor(sid, 'sent')
    expectError(await api.remove(sid), IN_PROGRESS)
    await simulatorApi(api).advance(3_600)
    expect((await api.remove(sid)).status).toBe(204)
  })
})
