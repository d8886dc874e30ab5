import { MessagingError } from '@postel/core'
import { RefusalError, type Refusal, type ResponseValue } from '@postel/server'
import { CredentialsError, RateLimitedError, type CredentialsProblem } from '../../http/errors.ts'
import { ParserFailure } from '../../http/parser-failure.ts'
import { encodeRefusal, type RefusalContext } from './error-body.ts'
import {
  messagingErrors,
  NOT_FOUND,
  RANGE_NOT_SATISFIABLE,
  RangeNotSatisfiableError,
  SERVER_ERROR,
  TOO_MANY_REQUESTS,
  TwilioRefusalError,
  type TwilioRefusal,
} from './errors.ts'
import { issuesRefusal } from './issues.ts'

interface Failure {
  refusal: TwilioRefusal
  headers?: Record<string, string>
}

/** What the words of a refusal may have to tell of its request. */
export interface RefusedRequest {
  method: string
  hasContentType: boolean
}

/** Which of the errors are the caller's to know; anything else is a 500 that tells nothing. */
export const failTwilio = (
  error: unknown,
  request: RefusedRequest,
  context: RefusalContext,
): ResponseValue => {
  const { refusal, headers } = judge(error, request)
  const response = encodeRefusal(refusal, context)
  return headers === undefined ? response : { ...response, headers }
}

const judge = (error: unknown, request: RefusedRequest): Failure => {
  if (error instanceof MessagingError) return { refusal: messagingErrors[error.code] }
  if (error instanceof TwilioRefusalError) return { refusal: error.refusal }
  if (error instanceof RefusalError) return judgeRefusal(error.refusal, request)
  if (error instanceof CredentialsError) {
    const headers = { 'WWW-Authenticate': 'Basic realm="Twilio API"' }
    return { refusal: credentials[error.problem], headers }
  }
  if (error instanceof RateLimitedError) {
    const headers = { 'Retry-After': String(error.retryAfterSeconds) }
    return { refusal: TOO_MANY_REQUESTS, headers }
  }
  if (error instanceof RangeNotSatisfiableError) {
    const headers = { 'Content-Range': `bytes */${error.sizeBytes}` }
    return { refusal: RANGE_NOT_SATISFIABLE, headers }
  }
  if (error instanceof ParserFailure) return { refusal: unreadable(error) }
  return { refusal: SERVER_ERROR }
}

const unauthorized = (message: string, detail: string): TwilioRefusal => ({
  status: 401,
  code: 20003,
  message,
  detail,
})

const credentials: Record<CredentialsProblem, TwilioRefusal> = {
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
  400: 20001,
  408: 20408,
  413: 20413,
  431: 20431,
}

const unreadable = ({ status, message }: ParserFailure): TwilioRefusal => ({
  status,
  code: unreadableCodes[status],
  message,
})

const judgeRefusal = (refusal: Refusal, request: RefusedRequest): Failure => {
  switch (refusal.kind) {
    case 'invalid_request':
      return { refusal: issuesRefusal(refusal.issues) }
    case 'unsupported_media_type':
      return { refusal: notAccepted(refusal.accepted, request) }
    case 'body_too_large':
      return { refusal: tooLarge(refusal.sizeBytesMax) }
    case 'route_not_found':
      return { refusal: NOT_FOUND }
    case 'method_not_allowed':
      return {
        refusal: notAllowed(request, refusal.allowed),
        headers: { Allow: refusal.allowed.join(', ') },
      }
  }
}

const notAccepted = (
  accepted: readonly string[],
  { hasContentType }: RefusedRequest,
): TwilioRefusal => ({
  status: 415,
  code: 20415,
  message:
    `The Content-Type must be ${accepted.join(' or ')}` + (hasContentType ? '' : '; none was sent'),
})

const tooLarge = (sizeBytesMax: number): TwilioRefusal => ({
  status: 413,
  code: 20413,
  message: `The body is larger than the ${sizeBytesMax} bytes that are accepted`,
})

const words = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const notAllowed = ({ method }: RefusedRequest, allowed: readonly string[]): TwilioRefusal => ({
  status: 405,
  code: 20004,
  message: `${method} is not allowed here; this path has ${words.format(allowed)}`,
})
