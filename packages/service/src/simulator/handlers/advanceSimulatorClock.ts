import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { accountSid } from '../../dialects/twilio/sid.ts'
import type { SimulatorHandler } from '../ports.ts'

export const advanceSimulatorClock: SimulatorHandler<'advanceSimulatorClock'> =
  ({ simulator }) =>
  async ({ path, body: { Seconds: seconds } }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    await simulator.advance(accountId, seconds)
    const body = { account_sid: accountSid(accountId), seconds }
    return { status: 200, contentType: 'application/json', body }
  }
