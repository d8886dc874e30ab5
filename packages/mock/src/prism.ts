import {
  createInstance,
  type IHttpMockConfig,
  type PrismHttpComponents,
} from '@stoplight/prism-http'
import type { ResponseValue } from '@postel/server'
import type { HttpMethod, IHttpOperation } from '@stoplight/types'

/** Which of an operation's answers is wanted. */
export interface Choice {
  /** The lowest success without it. */
  status?: number | undefined
  /** The name of an example; the first one without it. */
  example?: string | undefined
  /**
   * Media ranges of an `Accept` header; what none of them fits is answered in the first declared
   * type.
   */
  accept?: string | undefined
  /** Makes values up from the schema instead of answering an example. */
  dynamic?: boolean | undefined
  /** The same seed makes the same values up. */
  seed?: string | undefined
}

export type Answer = (choice: Choice) => Promise<ResponseValue>

const base: Omit<IHttpMockConfig, 'mock'> = {
  isProxy: false,
  // Requests are held to the contract before Prism sees them, answers after.
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
}

const quiet = (): void => undefined
const silent = {
  info: quiet,
  debug: quiet,
  warn: quiet,
  error: quiet,
  success: quiet,
  child: () => silent,
}
// Prism types its logger as the whole of pino and uses these six.
const logger = silent as unknown as PrismHttpComponents['logger']

const MEDIA_RANGE = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;|$)/
const WEIGHT = /;\s*q\s*=\s*(\d*\.?\d+)\s*(?:;|$)/i

/** Weights below those that callers write, so that all that is declared can still be answered. */
const ANYTHING = '0.0005'
const UNWANTED = '0.0001'

/** Without what is no media range, such as the `*` of older Java clients: Prism throws at it. */
const rangesOf = (accept = ''): string[] =>
  accept.split(',').flatMap((part) => {
    const [, range] = MEDIA_RANGE.exec(part) ?? []
    const [, weight = '1'] = WEIGHT.exec(part) ?? []
    return range === undefined ? [] : [`${range};q=${Number(weight) > 0 ? weight : UNWANTED}`]
  })

const configOf = ({ status, example, accept, dynamic, seed }: Choice): IHttpMockConfig => ({
  ...base,
  mock: {
    dynamic: dynamic === true,
    ...(status === undefined ? {} : { code: status }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(seed === undefined ? {} : { seed }),
    mediaTypes: [...rangesOf(accept), `*/*;q=${ANYTHING}`],
  },
})

const CONTENT_TYPE = 'Content-type'

/**
 * Prism answers a header that it has no value for with null, and one without a body with
 * `text/plain`.
 */
const textHeaders = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === null || value === undefined || name === CONTENT_TYPE ? [] : [[name, textOf(value)]],
    ),
  )

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/**
 * Lets Prism choose, or make up, the answers of one operation. It is not told of its callbacks: it
 * cannot send them to a URL of a form and logs an error for each.
 */
export const answersOf = ({ callbacks: _, ...operation }: IHttpOperation): Answer => {
  const prism = createInstance(
    { ...base, mock: { dynamic: false } },
    { logger, route: () => ({ _tag: 'Right', right: operation }) },
  )
  const input = { method: operation.method as HttpMethod, url: { path: operation.path } }
  return async (choice) => {
    const result = await prism.request({ ...input, headers: {} }, [operation], configOf(choice))()
    if (result._tag === 'Left') throw result.left
    const { statusCode, headers = {}, body } = result.right.output
    const contentType = headers[CONTENT_TYPE]
    return {
      status: statusCode,
      headers: textHeaders(headers),
      ...(contentType === undefined || body === undefined ? {} : { contentType, body }),
    }
  }
}
