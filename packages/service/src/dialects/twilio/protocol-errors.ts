import type { CredentialsProblem, SignedUrlError } from '../../http/errors.ts'
import type { ParserFailure } from '../../http/parser-failure.ts'
import { rfc2822 } from './encode.ts'
import { badRequest, type TwilioRefusal } from './refusal.ts'

/** Codes of what is wrong with a request whatever it asks for; the contract says which are chosen. */
export const protocolCodes = {
  malformed: 20001,
  credentials: 20003,
  method: 20004,
  signedUrl: 20006,
  notFound: 20404,
  slowRequest: 20408,
  bodySize: 20413,
  mediaType: 20415,
  range: 20416,
  expectation: 20417,
  tooMany: 20429,
  headerSize: 20431,
  failure: 20500,
} as const

export const NOT_FOUND: TwilioRefusal = {
  status: 404,
  code: protocolCodes.notFound,
  message: null,
}

export const SERVER_ERROR: TwilioRefusal = {
  status: 500,
  code: protocolCodes.failure,
  message:
    'The service failed to answer this request; Twilio-Request-Id finds the reason in its log',
}

export const TOO_MANY_REQUESTS: TwilioRefusal = {
  status: 429,
  code: protocolCodes.tooMany,
  message: 'Too many requests: wait as long as Retry-After says, then try again',
}

export const RANGE_NOT_SATISFIABLE: TwilioRefusal = {
  status: 416,
  code: protocolCodes.range,
  message: 'The range begins behind the last byte; Content-Range has the length',
}

export const EXPECTATION_FAILED: TwilioRefusal = {
  status: 417,
  code: protocolCodes.expectation,
  message: 'Expect must be 100-continue, or absent',
}

export const malformed = (message: string): TwilioRefusal =>
  badRequest(protocolCodes.malformed, message)

export const PATH_MALFORMED = malformed(
  'The path has a broken percent-encoding; after each % it needs two hex digits, ' +
    'and together they must be UTF-8 without NUL',
)

export const BODY_MALFORMED = malformed('The body must be UTF-8 without NUL')

const unauthorized = (message: string, detail: string): TwilioRefusal => ({
  status: 401,
  code: protocolCodes.credentials,
  message,
  detail,
})

export const credentials: Record<CredentialsProblem, TwilioRefusal> = {
  missing: unauthorized(
    'Authentication Error - No credentials provided',
    'Send the AccountSid and the auth token by HTTP Basic authentication.',
  ),
  malformed: unauthorized(
    'Authenticate',
    'The Authorization header must be Basic and the base64 of AccountSid:AuthToken.',
  ),
  wrong: unauthorized('Authenticate', 'Your AccountSid or AuthToken was incorrect.'),
}

const unreadableCodes: Record<ParserFailure['status'], number> = {
  400: protocolCodes.malformed,
  408: protocolCodes.slowRequest,
  413: protocolCodes.bodySize,
  431: protocolCodes.headerSize,
}

export const unreadable = ({ status, message }: ParserFailure): TwilioRefusal => ({
  status,
  code: unreadableCodes[status],
  message,
})

export const signedUrlRefused = ({ goodUntilUnixSeconds }: SignedUrlError): TwilioRefusal => ({
  status: 403,
  code: protocolCodes.signedUrl,
  message:
    goodUntilUnixSeconds === null
      ? 'The signature does not fit this URL: use it as it was given, ' +
        'or ask for a new one where it was given'
      : `This URL was good until ${rfc2822(goodUntilUnixSeconds * 1000)}: ` +
        'ask for a new one where it was given',
})

export const notAccepted = (accepted: readonly string[], isNoneSent: boolean): TwilioRefusal => ({
  status: 415,
  code: protocolCodes.mediaType,
  message:
    `The Content-Type must be ${accepted.join(' or ')}` + (isNoneSent ? '; none was sent' : ''),
})

export const tooLarge = (sizeBytesMax: number): TwilioRefusal => ({
  status: 413,
  code: protocolCodes.bodySize,
  message: `The body is larger than the ${sizeBytesMax} bytes that are accepted`,
})

const words = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const notAllowed = (method: string, allowed: readonly string[]): TwilioRefusal => ({
  status: 405,
  code: protocolCodes.method,
  message: `${method} is not allowed here; this path has ${words.format(allowed)}`,
})
