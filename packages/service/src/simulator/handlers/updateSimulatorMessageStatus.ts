import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { messageIdOf } from '../../dialects/twilio/decode.ts'
import { encodeMessage } from '../../dialects/twilio/encode.ts'
import { decodeFailure } from '../decode.ts'
import type { SimulatorHandler } from '../ports.ts'

export const updateSimulatorMessageStatus: SimulatorHandler<'updateSimulatorMessageStatus'> =
  ({ simulator }) =>
  async ({ path, body }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const failure = decodeFailure(body)
    const id = messageIdOf(path.Sid)
    const message = await simulator.moveMessage(accountId, id, body.Status, failure)
    return { status: 200, contentType: 'application/json', body: encodeMessage(message) }
  }
