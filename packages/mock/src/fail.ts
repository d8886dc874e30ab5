import { RefusalError, type ResponseValue } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import { closestOperation } from './closest.ts'
import type { Operations } from './contract.ts'
import { FaultError } from './faults.ts'
import { CredentialsError } from './credentials.ts'
import { declaredAnswer } from './declared.ts'
import { PathMalformedError } from './path.ts'
import { PreferenceError } from './prefer.ts'
import { codeRetort, generalRetort, retort, type RequestFacts, type Retort } from './refusals.ts'
import { RuleError } from './rules.ts'
import { restate, reword } from './wire-error.ts'

const MALFORMED = { in: 'path', name: '', problem: 'malformed' } as const

/** Undefined where the operation declares no answer that fits. */
const judge = (
  error: unknown,
  operation: IHttpOperation,
  request: RequestFacts,
): Retort | undefined => {
  if (error instanceof RefusalError) return retort(operation, error.refusal, request)
  if (error instanceof CredentialsError) {
    return { choice: { status: 401, example: error.problem } }
  }
  if (error instanceof RuleError) return codeRetort(operation, error.code)
  if (error instanceof PreferenceError) return generalRetort(operation, error.message)
  if (error instanceof PathMalformedError) {
    const issues = [{ ...MALFORMED, message: error.message }]
    return retort(operation, { kind: 'invalid_request', issues }, request)
  }
  return { choice: { status: 500 }, message: `The mock failed: ${wordsOf(error)}` }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const answerIn = (
  error: unknown,
  operation: IHttpOperation,
  request: RequestFacts,
): ResponseValue | undefined => {
  if (error instanceof FaultError) return faultIn(error, operation)
  const found = judge(error, operation, request)
  const answer = found && declaredAnswer(operation, found.choice)
  if (!found || !answer) return undefined
  const { headers, ...rest } = reword(answer, found.message)
  return { ...rest, headers: { ...headers, ...found.headers } }
}

/** The example of the status, or where there is none that of a 500 which says the status. */
const faultIn = ({ status, message }: FaultError, operation: IHttpOperation) => {
  const own = declaredAnswer(operation, { status })
  if (own) return own
  const answer = declaredAnswer(operation, { status: 500 })
  return answer && restate(reword(answer, message), status)
}

/** For a contract without a word for it. */
const lastResort = (error: unknown): ResponseValue => {
  const status = error instanceof FaultError ? error.status : 500
  const body = { message: wordsOf(error), status }
  return { status, contentType: 'application/json', body }
}

/**
 * Answers a refusal with the contract's own example of it: of the operation at hand, or of the one
 * closest to the path where there is none or it declares no such answer.
 */
export const createFail = (operations: Operations) => {
  const all = [...operations.values()]
  return (error: unknown, operationId: string | null, request: RequestFacts): ResponseValue => {
    const own = operationId === null ? undefined : operations.get(operationId)
    if (own) {
      const answer = answerIn(error, own, request)
      if (answer) return answer
    }
    const closest = closestOperation(
      all.filter((one) => answerIn(error, one, request) !== undefined),
      request.path,
    )
    return (closest && answerIn(error, closest, request)) ?? lastResort(error)
  }
}

export type Fail = ReturnType<typeof createFail>
