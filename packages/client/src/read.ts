import type { Operation } from './generated/operations.gen.ts'
import type { BytesAs } from './types.ts'

const EXCERPT_LENGTH_MAX = 200

const NOT_MODIFIED = 304

/** An answer that the contract does not declare, as from a proxy between here and the service. */
export class UnexpectedResponse extends Error {
  override readonly name = 'UnexpectedResponse'
  readonly response: Response
  /** The body, as text. */
  readonly body: string

  constructor(operationId: string, response: Response, body: string) {
    const type = response.headers.get('content-type') ?? 'no content type'
    const excerpt = body.slice(0, EXCERPT_LENGTH_MAX)
    super(`${operationId}: status ${response.status} with ${type} where JSON belongs: ${excerpt}`)
    this.response = response
    this.body = body
  }
}

/**
 * Reads the body of a success as the contract says. Throws `UnexpectedResponse` for JSON that is
 * none.
 */
export const readData = async (
  operationId: string,
  reads: Operation['reads'],
  response: Response,
  parseAs: BytesAs = 'arrayBuffer',
): Promise<unknown> => {
  if (reads === 'none') return undefined
  if (reads === 'bytes') return parseAs === 'stream' ? response.body : response[parseAs]()
  const text = await response.text()
  if (reads === 'text') return text
  try {
    return JSON.parse(text)
  } catch {
    throw new UnexpectedResponse(operationId, response, text)
  }
}

/**
 * Holds what openapi-fetch made of an error's body to the contract: it hands over text where JSON
 * does not parse, and nothing where the body is empty, as that of a 304 is.
 */
export const readError = (
  operationId: string,
  textErrors: Operation['textErrors'],
  response: Response,
  error: unknown = '',
): unknown => {
  const text = typeof error === 'string' ? error : JSON.stringify(error)
  if (textErrors) return text
  if (response.status === NOT_MODIFIED) return undefined
  if (typeof error === 'object' && error !== null) return error
  throw new UnexpectedResponse(operationId, response, text)
}
