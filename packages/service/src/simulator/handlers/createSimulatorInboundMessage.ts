import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { encodeMessage } from '../../dialects/twilio/encode.ts'
import { decodeArrival } from '../decode.ts'
import type { SimulatorHandler } from '../ports.ts'

export const createSimulatorInboundMessage: SimulatorHandler<'createSimulatorInboundMessage'> =
  ({ simulator }) =>
  async ({ path, body }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const message = await simulator.receive(accountId, decodeArrival(body))
    return { status: 201, contentType: 'application/json', body: encodeMessage(message) }
  }
