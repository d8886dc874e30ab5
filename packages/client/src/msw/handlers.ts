import { http, HttpResponse, type HttpHandler } from 'msw'
import { table } from '../generated/fixture-table.gen.ts'
import { matcherOf } from './matcher.ts'
import { PIXEL, PIXEL_TYPE } from './pixel.ts'
import { replyOf, rowOf, type OperationId, type Reply, type Scenario } from './scenario.ts'

export interface HandlerOptions {
  /** Where the application looks for the service; any origin without it. */
  baseUrl?: string
}

export interface HandlersOptions extends HandlerOptions {
  /** What is not answered with the first example of its success, by operation. */
  scenarios?: { readonly [Id in OperationId]?: Scenario<Id> }
}

/**
 * A handler for each operation of the contract. Requests are not judged: what a service would
 * refuse is refused when a scenario says so. Throws for a name that the contract does not have.
 */
export const handlers = ({ scenarios = {}, ...options }: HandlersOptions = {}): HttpHandler[] => {
  const wanted: Readonly<Record<string, string | number>> = scenarios
  for (const operation of Object.keys(wanted)) rowOf(operation)
  return Object.keys(table).map((operation) => create(operation, wanted[operation], options))
}

/** One operation answering one scenario, such as for `server.use(…)` in a single test. */
export const handler = <Id extends OperationId>(
  operation: Id,
  scenario?: Scenario<Id>,
  options: HandlerOptions = {},
): HttpHandler => create(operation, scenario, options)

const create = (
  operation: string,
  scenario: string | number | undefined,
  { baseUrl }: HandlerOptions,
): HttpHandler => {
  const { method, paths } = rowOf(operation)
  const reply = replyOf(operation, scenario)
  return http[method](matcherOf(paths, baseUrl), () => responseOf(reply))
}

/** Made anew for each request: a body can be read once. */
const responseOf = ({ answer, value }: Reply): Response => {
  const { status, types, headers } = answer
  const [type] = types
  if (type === undefined) return new HttpResponse(null, { status, headers })
  if (value === undefined) {
    return new HttpResponse(PIXEL, { status, headers: { ...headers, 'content-type': PIXEL_TYPE } })
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return new HttpResponse(text, { status, headers: { ...headers, 'content-type': type } })
}
