import type { ResponseValue } from '@postel/server'
import { failTwilio, representationOf } from '../dialects/twilio/index.ts'

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

export type Refuse = (error: unknown, request: FailedRequest) => ResponseValue

/** One dialect so far, so every path is answered in its words. */
export const createRefuse =
  (publicUrl: () => string): Refuse =>
  (error, request) =>
    failTwilio(error, request, {
      representation: representationOf(request.canonicalPath),
      path: request.path,
      publicUrl: publicUrl(),
    })

/** For refusals that no route answers: of the HTTP parser, and of what cannot be routed. */
export const responseOf = ({ status, contentType, body, headers }: ResponseValue): Response => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = contentType === undefined ? {} : { 'Content-Type': contentType }
  return new Response(text, { status, headers: { ...headers, ...type } })
}
