import type { Issue } from '@postel/server'
import type { WireRefusal } from '../../wire/refusal.ts'
import { messagingErrors } from './errors.ts'
import { protocol } from './protocol-errors.ts'
import { badRequest } from './refusal.ts'

const { malformed } = protocol

/** The words of the contract for what comes in, where sending has others or none. */
export const arrivals = {
  toMissing: badRequest(21604, 'To is required: a number of this account, such as +14155550100'),
  fromMissing: badRequest(21603, 'From is required: an E.164 number, such as +14155550123'),
  fromInvalid: badRequest(
    21212,
    'From is not a valid phone number: write it in E.164, such as +14155550123',
  ),
} as const

export const moves = {
  status: malformed('Status must be one of sending, sent, delivered, undelivered, failed, read'),
  errorCode: malformed('ErrorCode must be one of 30001, 30003, 30004, 30005, 30006, 30007, 30008'),
  errorCodeAlone: malformed('ErrorCode goes with the Status undelivered or failed alone'),
} as const

/** Form parameters of the simulator, which speaks the words of this wire. */
export const simulatorForms: Readonly<
  Record<string, Readonly<Record<string, Partial<Record<Issue['problem'], WireRefusal>>>>>
> = {
  createSimulatorInboundMessage: {
    To: { missing: arrivals.toMissing, invalid: messagingErrors.to_invalid },
    From: { missing: arrivals.fromMissing, invalid: arrivals.fromInvalid },
    Body: { invalid: messagingErrors.body_too_long },
    MediaUrl: {
      too_many: messagingErrors.media_too_many,
      invalid: messagingErrors.media_url_invalid,
    },
  },
  updateSimulatorMessageStatus: {
    Status: { missing: moves.status, invalid: moves.status },
    ErrorCode: { invalid: moves.errorCode },
  },
  advanceSimulatorClock: {
    Seconds: {
      missing: malformed('Seconds is required: a whole number from 1 to 3024000'),
      invalid: messagingErrors.clock_advance_invalid,
    },
  },
}
