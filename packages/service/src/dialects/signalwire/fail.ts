import type { ResponseValue } from '@postel/server'
import { judge, type FailedRequest, type RefusalWords } from '../../wire/judge.ts'
import { encodeRefusal } from './error-body.ts'
import { messagingRefusal } from './errors.ts'
import { issuesRefusal } from './issues.ts'
import { credentials, protocol } from './protocol-errors.ts'

const words: RefusalWords = {
  protocol,
  credentials,
  challenge: 'Basic realm="SignalWire API"',
  messaging: messagingRefusal,
  issues: issuesRefusal,
  own: () => null,
}

export const failSignalWire = (
  error: unknown,
  request: FailedRequest,
  publicUrl: string,
): ResponseValue => {
  const { refusal, headers } = judge(words, error, request)
  const response = encodeRefusal(refusal, { path: request.path, publicUrl })
  return headers === undefined ? response : { ...response, headers }
}
