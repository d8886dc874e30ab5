import { MessagingError, type ErrorCode } from '@postel/core'
import { RefusalError, type Issue, type Refusal } from '@postel/server'
import {
  CredentialsError,
  ExpectationError,
  RangeNotSatisfiableError,
  RateLimitedError,
  type CredentialsProblem,
} from '../http/errors.ts'
import { ParserFailure } from '../http/parser-failure.ts'
import type { ProtocolRefusals } from './protocol-refusals.ts'
import { WireRefusalError, type WireRefusal } from './refusal.ts'

/** What failed and for whom; all that a dialect needs to answer it. */
export interface FailedRequest {
  method: string
  hasContentType: boolean
  /** Null where it is not in the contract. */
  operationId: string | null
  /** As the routers know it; its extension decides between JSON and XML. */
  canonicalPath: string
  /** As it was asked for, without the query. */
  path: string
}

/** How one wire says no. */
export interface RefusalWords {
  protocol: ProtocolRefusals
  credentials: Record<CredentialsProblem, WireRefusal>
  /** The `WWW-Authenticate` of a refusal of credentials. */
  challenge: string
  messaging(code: ErrorCode, operationId: string | null): WireRefusal
  issues(issues: readonly Issue[], operationId: string | null): WireRefusal
  /** Errors that no other wire has; null for all that it does not know. */
  own(error: unknown): WireRefusal | null
}

export interface Failure {
  refusal: WireRefusal
  headers?: Record<string, string>
}

/** Which of the errors are the caller's to know; anything else is a 500 that tells nothing. */
export const judge = (words: RefusalWords, error: unknown, request: FailedRequest): Failure => {
  const { protocol } = words
  if (error instanceof MessagingError) {
    return { refusal: words.messaging(error.code, request.operationId) }
  }
  if (error instanceof WireRefusalError) return { refusal: error.refusal }
  if (error instanceof RefusalError) return judgeRefusal(words, error.refusal, request)
  if (error instanceof CredentialsError) {
    const headers = { 'WWW-Authenticate': words.challenge }
    return { refusal: words.credentials[error.problem], headers }
  }
  if (error instanceof RateLimitedError) {
    const headers = { 'Retry-After': String(error.retryAfterSeconds) }
    return { refusal: protocol.tooManyRequests, headers }
  }
  if (error instanceof RangeNotSatisfiableError) {
    const headers = { 'Content-Range': `bytes */${error.sizeBytes}` }
    return { refusal: protocol.rangeNotSatisfiable, headers }
  }
  if (error instanceof ExpectationError) return { refusal: protocol.expectationFailed }
  if (error instanceof ParserFailure) return { refusal: protocol.unreadable(error) }
  const own: WireRefusal = words.own(error) ?? protocol.serverError
  if (own.challenge === undefined) return { refusal: own }
  return { refusal: own, headers: { 'WWW-Authenticate': own.challenge } }
}

const judgeRefusal = (
  { protocol, issues }: RefusalWords,
  refusal: Refusal,
  request: FailedRequest,
): Failure => {
  switch (refusal.kind) {
    case 'invalid_request':
      return { refusal: issues(refusal.issues, request.operationId) }
    case 'unsupported_media_type':
      return { refusal: protocol.notAccepted(refusal.accepted, !request.hasContentType) }
    case 'body_too_large':
      return { refusal: protocol.tooLarge(refusal.sizeBytesMax) }
    case 'route_not_found':
      return { refusal: protocol.notFound }
    case 'method_not_allowed':
      return {
        refusal: protocol.notAllowed(request.method, refusal.allowed),
        headers: { Allow: refusal.allowed.join(', ') },
      }
  }
}
