import { ownAccountId } from '../../dialects/twilio/auth.ts'
import type { SimulatorHandler } from '../ports.ts'

export const resetSimulatorAccount: SimulatorHandler<'resetSimulatorAccount'> =
  ({ simulator }) =>
  async ({ path }, { auth }) => {
    await simulator.reset(ownAccountId(auth, path.AccountSid))
    return { status: 204 }
  }
