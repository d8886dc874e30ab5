import { OpenAPIHono } from '@hono/zod-openapi'
import type { Refusal, RefusalError, RegisterOptions, ResponseValue } from '@postel/server'
import type { Generated } from './generated.ts'

/** What one request led to. */
export interface Outcome {
  response: Response
  /** The operation whose handler ran, or null. */
  operationId: string | null
  /** What the handler received. */
  request: unknown
  refusal: Refusal | null
  violations: readonly string[]
}

export type Send = (path: string, init?: RequestInit) => Promise<Outcome>

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  invalid_request: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  route_not_found: 404,
  method_not_allowed: 405,
}

/**
 * Serves a generated server in memory. `answer` stands for every handler; without it each answers
 * its first declared response with an empty body. Responses are checked only when asked for.
 */
export function serve(
  generated: Generated,
  answer: (operationId: string) => ResponseValue | null = () => null,
  overrides: Partial<RegisterOptions<unknown>> = {},
): Send {
  const app = new OpenAPIHono()
  let outcome = { operationId: null, request: null, refusal: null } as Omit<Outcome, 'response'>
  let violations: string[] = []
  const handlers = Object.values(generated.operations).map((operation) => {
    const handler = (request: unknown): ResponseValue => {
      outcome = { ...outcome, operationId: operation.operationId, request }
      return answer(operation.operationId) ?? emptyResponse(operation.responses)
    }
    return [operation.operationId, handler] as const
  })
  generated.register(app, Object.fromEntries(handlers), {
    authenticate: () => null,
    fail: (error) => {
      if (!isRefusal(error)) throw error
      outcome = { ...outcome, refusal: error.refusal }
      return json(STATUS[error.refusal.kind], error.refusal)
    },
    bodyBytesMax: 1_000_000,
    validateResponses: 'off',
    onViolation: (violation) => violations.push(...violation.issues),
    ...overrides,
  })
  return async (path, init) => {
    outcome = { operationId: null, request: null, refusal: null, violations: [] }
    violations = []
    const response = await app.request(path, init)
    return { ...outcome, response, violations }
  }
}

/** By name: the class itself belongs to the runtime that the generated code imports. */
const isRefusal = (error: unknown): error is RefusalError =>
  error instanceof Error && error.name === 'RefusalError'

const json = (status: number, body: unknown): ResponseValue => ({
  status,
  contentType: 'application/json',
  body,
})

function emptyResponse(responses: Readonly<Record<number, readonly string[]>>): ResponseValue {
  const [status, contentTypes] = Object.entries(responses)[0] ?? ['204', []]
  const contentType = contentTypes[0]
  if (contentType === undefined) return { status: Number(status) }
  const body = /json$/.test(contentType) ? {} : ''
  return { status: Number(status), contentType, body }
}
