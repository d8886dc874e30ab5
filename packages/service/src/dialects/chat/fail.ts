import { ChatError } from '@postel/core'
import type { ResponseValue } from '@postel/server'
import { SignedUrlError } from '../../http/errors.ts'
import { judge, type FailedRequest, type RefusalWords } from '../../wire/judge.ts'
import { encodeRefusal } from './error-body.ts'
import { chatRefusal, messagingRefusal } from './errors.ts'
import { issuesRefusal } from './issues.ts'
import { credentials, protocol, signedUrlRefused } from './protocol-errors.ts'
import { uploadProtocol } from './upload-errors.ts'

export const failChat = (
  error: unknown,
  request: FailedRequest,
  publicUrl: string,
): ResponseValue => {
  const { refusal, headers } = judge(wordsOf(request.operationId), error, request)
  const response = encodeRefusal(refusal, { path: request.path, publicUrl })
  return headers === undefined ? response : { ...response, headers }
}

const wordsOf = (operationId: string | null): RefusalWords => ({
  protocol: operationId === 'createChatMedia' ? uploadProtocol : protocol,
  credentials,
  challenge: 'Basic realm="Twilio API"',
  messaging: messagingRefusal,
  issues: issuesRefusal,
  own: (error) => {
    if (error instanceof ChatError) return chatRefusal(error.code, operationId)
    return error instanceof SignedUrlError ? signedUrlRefused(error) : null
  },
})
