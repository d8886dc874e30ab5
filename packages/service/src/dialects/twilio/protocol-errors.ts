import type { AccessProblem, CredentialsProblem, SignedUrlError } from '../../http/errors.ts'
import { rfc2822 } from '../../wire/dates.ts'
import { protocolRefusals } from '../../wire/protocol-refusals.ts'
import type { WireRefusal } from '../../wire/refusal.ts'

/** Codes of what is wrong with a request whatever it asks for; the contract says which are chosen. */
export const protocolCodes = {
  malformed: 20001,
  credentials: 20003,
  method: 20004,
  access: 20006,
  notFound: 20404,
  slowRequest: 20408,
  bodySize: 20413,
  mediaType: 20415,
  range: 20416,
  expectation: 20417,
  tooMany: 20429,
  headerSize: 20431,
  failure: 20500,
  apiToken: 70051,
} as const

export const protocol = protocolRefusals(protocolCodes, 'Twilio-Request-Id')

const unauthorized = (message: string, detail: string): WireRefusal => ({
  status: 401,
  code: protocolCodes.credentials,
  message,
  detail,
})

export const credentials: Record<CredentialsProblem, WireRefusal> = {
  missing: unauthorized(
    'Authentication Error - No credentials provided',
    'Send the AccountSid and the auth token by HTTP Basic authentication.',
  ),
  malformed: unauthorized(
    'Authenticate',
    'The Authorization header must be Basic and the base64 of AccountSid:AuthToken.',
  ),
  wrong: unauthorized('Authenticate', 'Your AccountSid or AuthToken was incorrect.'),
  scope: unauthorized('Authenticate', 'The API key does not have the scope that this needs.'),
}

export const signedUrlRefused = ({ goodUntilUnixSeconds }: SignedUrlError): WireRefusal => ({
  status: 403,
  code: protocolCodes.access,
  message:
    goodUntilUnixSeconds === null
      ? 'The signature does not fit this URL: use it as it was given, ' +
        'or ask for a new one where it was given'
      : `This URL was good until ${rfc2822(goodUntilUnixSeconds * 1000)}: ` +
        'ask for a new one where it was given',
})

export const access: Record<AccessProblem, WireRefusal> = {
  'api-token': {
    status: 403,
    code: protocolCodes.apiToken,
    message: 'An API token cannot do this: it needs the auth token of the account',
  },
  'simulator-off': {
    status: 403,
    code: protocolCodes.access,
    message: 'The simulator is off here: its operator turns it on with POSTEL_SIMULATOR=on',
  },
  'metrics-off': {
    status: 403,
    code: protocolCodes.access,
    message: 'Metrics are off here: the operator turns them on by setting POSTEL_METRICS_TOKEN',
  },
  'metrics-token': {
    status: 401,
    code: protocolCodes.credentials,
    message: 'Send the value of POSTEL_METRICS_TOKEN as Authorization: Bearer',
    challenge: 'Bearer realm="Postel"',
  },
}
