import { MessagingError } from '@postel/core'
import { RefusalError, type Refusal, type ResponseValue } from '@postel/server'
import {
  CredentialsError,
  ExpectationError,
  RangeNotSatisfiableError,
  RateLimitedError,
  SignedUrlError,
} from '../../http/errors.ts'
import { ParserFailure } from '../../http/parser-failure.ts'
import { encodeRefusal, type RefusalContext } from './error-body.ts'
import { messagingErrors } from './errors.ts'
import { issuesRefusal } from './issues.ts'
import {
  credentials,
  EXPECTATION_FAILED,
  NOT_FOUND,
  notAccepted,
  notAllowed,
  RANGE_NOT_SATISFIABLE,
  SERVER_ERROR,
  signedUrlRefused,
  TOO_MANY_REQUESTS,
  tooLarge,
  unreadable,
} from './protocol-errors.ts'
import { TwilioRefusalError, type TwilioRefusal } from './refusal.ts'

interface Failure {
  refusal: TwilioRefusal
  headers?: Record<string, string>
}

/** What the words of a refusal may have to tell of its request. */
export interface RefusedRequest {
  method: string
  hasContentType: boolean
  /** Null where it is not in the contract. */
  operationId: string | null
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
  if (error instanceof SignedUrlError) return { refusal: signedUrlRefused(error) }
  if (error instanceof ExpectationError) return { refusal: EXPECTATION_FAILED }
  if (error instanceof ParserFailure) return { refusal: unreadable(error) }
  return { refusal: SERVER_ERROR }
}

const judgeRefusal = (refusal: Refusal, request: RefusedRequest): Failure => {
  switch (refusal.kind) {
    case 'invalid_request':
      return { refusal: issuesRefusal(refusal.issues, request.operationId) }
    case 'unsupported_media_type':
      return { refusal: notAccepted(refusal.accepted, !request.hasContentType) }
    case 'body_too_large':
      return { refusal: tooLarge(refusal.sizeBytesMax) }
    case 'route_not_found':
      return { refusal: NOT_FOUND }
    case 'method_not_allowed':
      return {
        refusal: notAllowed(request.method, refusal.allowed),
        headers: { Allow: refusal.allowed.join(', ') },
      }
  }
}
