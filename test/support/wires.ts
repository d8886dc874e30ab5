import type { SignalWireApi } from './signalwire-api.ts'
import type { TwilioApi } from './twilio-api.ts'
import { UNKNOWN_ACCOUNT, UNKNOWN_MEDIA, UNKNOWN_MESSAGE, UNKNOWN_UUID } from './unknown-sids.ts'
import { expectError, expectSignalWireError } from './wire-error.ts'
import type { Wire } from './wire.ts'

export const twilioWire: Wire<TwilioApi> = {
  open: (service, target) => service.open(target),
  expectError,
  credentialsMissing: /credentials/i,
  serverErrorCode: 20500,
  unknown: { account: UNKNOWN_ACCOUNT, message: UNKNOWN_MESSAGE, media: UNKNOWN_MEDIA },
  malformed: { message: 'SM1', media: 'ME1' },
}

export const signalWireWire: Wire<SignalWireApi> = {
  open: (service, target) => service.openSignalWire(target),
  expectError: expectSignalWireError,
  credentialsMissing: /project id and an API token/,
  serverErrorCode: 20504,
  unknown: { account: UNKNOWN_UUID, message: UNKNOWN_UUID, media: UNKNOWN_UUID },
  malformed: { message: '123', media: '123' },
}
