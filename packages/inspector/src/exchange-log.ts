import { createCell, type Cell } from './cell.ts'

/** A request and what came of it. Its credentials are not in it. */
export interface Exchange {
  id: string
  /** Asked again and again by the page itself; only the last time is kept. */
  isPoll: boolean
  count: number
  method: string
  url: string
  requestHeaders: readonly Header[]
  requestBody: string
  /** Null while it is under way, and where nothing answered. */
  status: number | null
  responseHeaders: readonly Header[]
  responseBody: string
  /** Why nothing answered. */
  failure: string | null
  timeMs: number | null
  startedAt: number
}

type Header = readonly [name: string, value: string]

export interface ExchangeLog {
  /** Newest first. */
  exchanges: Cell<readonly Exchange[]>
  /** A `fetch` that writes down what it does. */
  recorder(isPoll: boolean): (request: Request) => Promise<Response>
}

const EXCHANGES_MAX = 200
const BODY_LENGTH_MAX = 100_000

export const createExchangeLog = (): ExchangeLog => {
  const exchanges = createCell<readonly Exchange[]>([])
  let made = 0
  const put = (exchange: Exchange): void => {
    const all = exchanges.get()
    const isKnown = all.some(({ id }) => id === exchange.id)
    const changed = isKnown
      ? all.map((one) => (one.id === exchange.id ? exchange : one))
      : [exchange, ...all].slice(0, EXCHANGES_MAX)
    exchanges.set(changed)
  }
  const begin = (request: Request, isPoll: boolean): Pick<Exchange, 'id' | 'count'> => {
    const before = exchanges.get().find((one) => isPoll && one.isPoll && one.url === request.url)
    if (before) return { id: before.id, count: before.count + 1 }
    made += 1
    return { id: String(made), count: 1 }
  }
  const recorder = (isPoll: boolean) => async (request: Request) => {
    const startedAt = Date.now()
    const asked = {
      ...begin(request, isPoll),
      ...{ isPoll, startedAt, method: request.method, url: request.url },
      requestHeaders: headersOf(request.headers),
      requestBody: await request.clone().text(),
    }
    // What is asked again keeps its last answer in view until the next one is here.
    if (asked.count === 1) put({ ...asked, ...UNANSWERED })
    const timeMs = () => Date.now() - startedAt
    try {
      // With credentials of its own the browser would ask for others by itself, at a wrong token.
      const response = await fetch(request, { credentials: 'omit' })
      put({ ...asked, ...(await answerIn(response)), timeMs: timeMs() })
      return response
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      put({ ...asked, ...UNANSWERED, failure, timeMs: timeMs() })
      throw error
    }
  }
  return { exchanges, recorder }
}

const UNANSWERED = {
  status: null,
  responseHeaders: [],
  responseBody: '',
  failure: null,
  timeMs: null,
} as const

const answerIn = async (response: Response) => ({
  status: response.status,
  responseHeaders: headersOf(response.headers),
  responseBody: await bodyOf(response),
  failure: null,
})

const headersOf = (headers: Headers): Header[] =>
  [...headers].map(([name, value]) => [name, name === 'authorization' ? MASKED : value])

const MASKED = 'Basic ••••••••'

/** Text as it came, up to a limit; of other bytes only how many. */
const bodyOf = async (response: Response): Promise<string> => {
  const type = response.headers.get('content-type') ?? ''
  const copy = response.clone()
  if (!/json|xml|^text\//.test(type)) {
    const { byteLength } = await copy.arrayBuffer()
    return byteLength === 0 ? '' : `(${byteLength} bytes of ${type})`
  }
  const text = await copy.text()
  return text.length > BODY_LENGTH_MAX ? `${text.slice(0, BODY_LENGTH_MAX)}\n(cut here)` : text
}
