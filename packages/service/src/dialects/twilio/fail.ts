import type { ResponseValue } from '@postel/server'
import { AccessError, SignedUrlError } from '../../http/errors.ts'
import { judge, type FailedRequest, type RefusalWords } from '../../wire/judge.ts'
import { encodeRefusal, representationOf } from './error-body.ts'
import { messagingErrors } from './errors.ts'
import { issuesRefusal } from './issues.ts'
import { access, credentials, protocol, signedUrlRefused } from './protocol-errors.ts'

const words: RefusalWords = {
  protocol,
  credentials,
  challenge: 'Basic realm="Twilio API"',
  messaging: (code) => messagingErrors[code],
  issues: issuesRefusal,
  own: (error) => {
    if (error instanceof AccessError) return access[error.problem]
    return error instanceof SignedUrlError ? signedUrlRefused(error) : null
  },
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
