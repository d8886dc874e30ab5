import { afterAll, describe, expect, it } from 'vitest'
import { fixedClock } from '../support/clock.ts'
import { startPostel, type Postel } from '../support/postel.ts'
import { countedRandom } from '../support/random.ts'
import { targetOf } from '../support/target.ts'
import { twilioApi } from '../support/twilio-api.ts'

const account = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'b'.repeat(32) }
const NOON = Date.UTC(2026, 10, 21, 12, 0, 0)

describe('the service under a fixed clock and counted chance', () => {
  const running: Postel[] = []
  afterAll(() => Promise.all(running.map((postel) => postel.close())))

  const script = async (): Promise<string[]> => {
    const postel = await startPostel({
      env: { POSTEL_ACCOUNT_SID: account.accountSid, POSTEL_AUTH_TOKEN: account.authToken },
      overrides: { clock: fixedClock(NOON), randomBytes: countedRandom() },
    })
    running.push(postel)
    const api = twilioApi(targetOf('in process', postel), account)
    await api.send({ Body: 'one' })
    await api.send({ Body: 'two', MediaUrl: 'https://media.example/a.png' })
    return [(await api.list()).text(), (await api.list({ PageSize: '1' })).text()]
  }

  it('answers the same bytes to the same requests', async () => {
    const [first, second] = [await script(), await script()]
    expect(second).toEqual(first)
    expect(first[0]).toContain('"date_created":"Sat, 21 Nov 2026 12:00:00 +0000"')
  })
})
