import type { ResponseValue } from '@postel/server'
import { SignedUrlError } from '../../http/errors.ts'
import { judge, type FailedRequest, type RefusalWords } from '../../wire/judge.ts'
import { encodeRefusal, representationOf } from './error-body.ts'
import { messagingErrors } from './errors.ts'
import { issuesRefusal } from './issues.ts'
import { credentials, protocol, signedUrlRefused } from './protocol-errors.ts'

const words: RefusalWords = {
  protocol,
  credentials,
  challenge: 'Basic realm="Twilio API"',
  messaging: (code) => messagingErrors[code],
  issues: issuesRefusal,
  own: (error) => (error instanceof SignedUrlError ? signedUrlRefused(error) : null),
}

export const failTwilio = (
  error: unknown,
  request: FailedRequest,
  publicUrl: string,
): ResponseValue => {
  const { refusal, headers } = judge(words, error, request)
  const representation = representationOf(request.canonicalPath)
  const response = encodeRefusal(refusal, { representation, path: request.path, publicUrl })
  return headers === undefined ? response : { ...response, headers }
}
