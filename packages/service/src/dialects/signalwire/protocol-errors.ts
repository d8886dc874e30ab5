import type { CredentialsProblem } from '../../http/errors.ts'
import { protocolRefusals } from '../../wire/protocol-refusals.ts'
import type { WireRefusal } from '../../wire/refusal.ts'

/** Codes of what is wrong with a request whatever it asks for; the contract says which are chosen. */
export const protocolCodes = {
  malformed: 20001,
  credentials: 20003,
  method: 20004,
  notFound: 20404,
  slowRequest: 20408,
  bodySize: 20413,
  mediaType: 20415,
  range: 20416,
  expectation: 20417,
  tooMany: 20429,
  headerSize: 20431,
  failure: 20504,
} as const

export const protocol = protocolRefusals(protocolCodes, 'X-Request-Id')

const unauthorized = (problem: string): WireRefusal => ({
  status: 401,
  code: protocolCodes.credentials,
  message: `Authentication failed: ${problem}`,
})

export const credentials: Record<CredentialsProblem, WireRefusal> = {
  missing: unauthorized('send the project id and an API token by HTTP Basic authentication'),
  malformed: unauthorized(
    'the Authorization header must be Basic and the base64 of project_id:api_token',
  ),
  wrong: unauthorized('the project id or the API token is wrong'),
  scope: unauthorized('the API token needs the scope Messaging'),
}
