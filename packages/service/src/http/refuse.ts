import type { ResponseValue } from '@postel/server'
import { dialectOf } from '../dialects/dialects.ts'
import type { FailedRequest } from '../wire/judge.ts'

export type Refuse = (error: unknown, request: FailedRequest) => ResponseValue

/** Answers in the words of the wire that the path belongs to, routed or not. */
export const createRefuse =
  (publicUrl: () => string): Refuse =>
  (error, request) =>
    dialectOf(request.canonicalPath).fail(error, request, publicUrl())

/** For refusals that no route answers: of the HTTP parser, and of what cannot be routed. */
export const responseOf = ({ status, contentType, body, headers }: ResponseValue): Response => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = contentType === undefined ? {} : { 'Content-Type': contentType }
  return new Response(text, { status, headers: { ...headers, ...type } })
}
