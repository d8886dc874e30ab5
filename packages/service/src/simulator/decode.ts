import type { DeliveryFailure, SimulatedArrival } from '@postel/core'
import type {
  CreateSimulatorInboundMessageRequest,
  UpdateSimulatorMessageStatusRequest,
} from '@postel/server'
import { deliveryErrors } from '../dialects/twilio/encode.ts'
import { arrivals, moves } from '../dialects/twilio/simulator-issues.ts'
import { WireRefusalError } from '../wire/refusal.ts'

/** As many as a message of the wire that the simulator speaks may have. */
const MEDIA_COUNT_MAX = 10

/** An empty number passes the contract's pattern and counts as none. */
export const decodeArrival = ({
  To,
  From,
  Body,
  MediaUrl,
}: CreateSimulatorInboundMessageRequest['body']): SimulatedArrival => {
  if (To === '') throw new WireRefusalError(arrivals.toMissing)
  if (From === '') throw new WireRefusalError(arrivals.fromMissing)
  return {
    to: To,
    from: From,
    body: Body ?? null,
    mediaUrls: MediaUrl ?? [],
    mediaCountMax: MEDIA_COUNT_MAX,
  }
}

/** What a carrier can be the reason of. */
const CARRIER_FAILURES: readonly DeliveryFailure[] = [
  'queue_overflow',
  'unreachable',
  'blocked',
  'unknown_handset',
  'landline',
  'carrier_violation',
  'carrier_unknown',
]

/** Undefined where the form leaves it to the simulator. */
export const decodeFailure = ({
  Status,
  ErrorCode,
}: UpdateSimulatorMessageStatusRequest['body']): DeliveryFailure | undefined => {
  if (ErrorCode === undefined) return undefined
  if (Status !== 'failed' && Status !== 'undelivered') {
    throw new WireRefusalError(moves.errorCodeAlone)
  }
  return CARRIER_FAILURES.find((one) => String(deliveryErrors[one].code) === ErrorCode)
}
