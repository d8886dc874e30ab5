/** What went wrong, for a reader. */
export interface Words {
  message: string
  /** What to do about it, where this page knows more than the API says. */
  advice: string | null
  code: number | null
  /** The page of the code. */
  moreInfo: string | null
}

/** The API has refused. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly words: Words

  constructor(status: number, words: Words) {
    super(words.message)
    this.status = status
    this.words = words
  }
}

type Result<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response }

/** The data of a call. Throws `Refused` for a refusal. */
export const dataOf = async <Data>(call: PromiseLike<Result<Data>>): Promise<Data> => {
  const { data, error, response } = await call
  if (response.ok) return data as Data
  throw new Refused(response.status, refusalWords(response.status, error))
}

const refusalWords = (status: number, error: unknown): Words => {
  const body = typeof error === 'object' && error !== null ? error : {}
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(body, name)
    return typeof value === 'string' && value !== '' ? value : null
  }
  const code: unknown = Reflect.get(body, 'code')
  const known = typeof code === 'number' ? code : null
  return {
    message: text('message') ?? `The service answered ${status}.`,
    advice: known === null ? null : (ADVICE[known] ?? null),
    code: known,
    moreInfo: text('more_info'),
  }
}

const ADVICE: Readonly<Record<number, string>> = {
  20003: 'npm start prints the account, and in which file its auth token is.',
  21601: 'Give the account this number: postel numbers add --number <the number>.',
  21606: 'The account has numbers: send from one of them, or add this one: postel numbers add.',
}

/** Of whatever was thrown. */
export const wordsOf = (error: unknown): Words => {
  if (error instanceof Refused) return error.words
  const message =
    error instanceof TypeError
      ? 'The service does not answer. Is it still running?'
      : error instanceof Error
        ? error.message
        : String(error)
  return { message, advice: null, code: null, moreInfo: null }
}
