import type { TwilioMessage } from '@postel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { startPostel, type Postel } from '../support/postel.ts'
import { targetOf } from '../support/target.ts'
import { RECEIVER, SENDER, twilioApi, type Form, type TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { startHangServer, type HangServer } from './hang-server.ts'

const HUNG_COUNT = 300
const OTHER_COUNT = 60
/** As many as may wait for one outsider at a time. */
const LANE_COUNT_MAX = 32

let postel: Postel
let hung: HangServer
let api: TwilioApi

beforeAll(async () => {
  hung = await startHangServer()
  postel = await startPostel({
    env: { POSTEL_FETCH_ALLOW: '127.0.0.1', POSTEL_VALIDATE_RESPONSES: 'off' },
  })
  api = twilioApi(targetOf('http', postel), await postel.createAccount())
})
afterAll(async () => {
  await postel.close()
  await hung.close()
})

const createMany = async (count: number, form: Form): Promise<string[]> => {
  const all = { To: RECEIVER, From: SENDER, Body: 'Hello', ...form }
  const answers = await Promise.all(Array.from({ length: count }, () => api.create(all)))
  return answers.map((answer) => answer.json<TwilioMessage>().sid)
}

const statusOf = async (sid: string): Promise<string> =>
  (await api.fetch(sid)).json<TwilioMessage>().status

const allDelivered = (sids: readonly string[]) =>
  until(`${sids.length} messages to be delivered`, async () => {
    const statuses = await Promise.all(sids.map(statusOf))
    return statuses.every((status) => status === 'delivered')
  })

/** That a fresh message with a callback and a file goes all its way while `hung` answers nothing. */
const expectOthersServed = async (): Promise<void> => {
  const { callbacks, files } = postel
  const MediaUrl = files.put('free.png', sampleFile('image/png'))
  const sids = await createMany(OTHER_COUNT, { StatusCallback: `${callbacks.url}/free`, MediaUrl })
  await allDelivered(sids)
  for (const sid of sids) {
    const told = await callbacks.waitFor(sid, 'delivered')
    expect(told.map(({ form }) => form['MessageStatus'])).toEqual(['sending', 'sent', 'delivered'])
  }
}

describe('a receiver of callbacks that hangs', () => {
  it('delays neither another receiver nor sends nor requests', async () => {
    const sids = await createMany(HUNG_COUNT, { StatusCallback: `${hung.url}/never#rc=0` })
    await until('its lane to be full', () => hung.waiting() === LANE_COUNT_MAX)
    await expectOthersServed()
    await allDelivered(sids)
    expect(hung.waiting()).toBeLessThanOrEqual(LANE_COUNT_MAX)
  })
})

describe('a host of media that hangs', () => {
  it('delays neither another host nor sends nor callbacks', async () => {
    const slow = await startHangServer()
    try {
      const sids = await createMany(HUNG_COUNT, { MediaUrl: `${slow.url}/never.png` })
      await until('its lane to be full', () => slow.waiting() === LANE_COUNT_MAX)
      await expectOthersServed()
      expect(slow.waiting()).toBeLessThanOrEqual(LANE_COUNT_MAX)
      expect(new Set(await Promise.all(sids.map(statusOf)))).toContain('queued')
    } finally {
      await slow.close()
    }
  })
})
