import type { ErrorCode } from './generated/errors.gen.ts'
import type { Result } from './types.ts'

/** An answer by which the service refused, where it is thrown and not handed back. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** The code of the contract; none where the answer has none. */
  readonly code: ErrorCode | undefined
  readonly status: number
  /** The body: an object as the contract declares it, or XML as text. */
  readonly error: unknown
  readonly response: Response

  constructor(error: unknown, response: Response) {
    const code = codeOf(error)
    super(`${response.status}${code === undefined ? '' : ` (${code})`}: ${messageOf(error)}`)
    this.code = code
    this.status = response.status
    this.error = error
    this.response = response
  }
}

/** The data of a call that succeeds; throws a `Refusal` for one that is refused. */
export const unwrap = async <Data>(
  result: Result<Data, unknown> | Promise<Result<Data, unknown>>,
): Promise<Data> => {
  const settled = await result
  if ('error' in settled) throw new Refusal(settled.error, settled.response)
  return settled.data
}

const codeOf = (error: unknown): ErrorCode | undefined => {
  const code = field(error, 'code', /<Code>(\d+)<\/Code>/)
  return code === undefined ? undefined : (Number(code) as ErrorCode)
}

const messageOf = (error: unknown): string =>
  field(error, 'message', /<Message>(.*?)<\/Message>/s) ?? 'refused without a word'

const field = (error: unknown, name: string, inXml: RegExp): string | undefined => {
  if (typeof error === 'string') return inXml.exec(error)?.[1]
  const value = (error as Record<string, string | number | undefined> | undefined)?.[name]
  return value === undefined ? undefined : String(value)
}
