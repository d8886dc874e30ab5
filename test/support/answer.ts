import type { AnsweredBy } from './target.ts'

/** A response read to its end. */
export interface Answer {
  target: AnsweredBy
  status: number
  headers: Headers
  /** Without parameters, lower case; null without a content type. */
  mediaType: string | null
  bytes: Uint8Array
  text(): string
  /** The caller names the type that the contract has already validated. */
  json<T = unknown>(): T
}

export const answerOf = (
  target: AnsweredBy,
  status: number,
  headers: Headers,
  bytes: Uint8Array,
): Answer => ({
  target,
  status,
  headers,
  mediaType: headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null,
  bytes,
  text: () => new TextDecoder().decode(bytes),
  json: <T>() => JSON.parse(new TextDecoder().decode(bytes)) as T,
})

export const readAnswer = async (target: AnsweredBy, response: Response): Promise<Answer> =>
  answerOf(target, response.status, response.headers, new Uint8Array(await response.arrayBuffer()))
