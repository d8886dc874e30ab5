import { setTimeout as sleep } from 'node:timers/promises'
import { OpenAPIHono, operations as declared, register, type Handlers } from '@postel/server'
import type { Context, MiddlewareHandler } from 'hono'
import type { Courier } from './callbacks/courier.ts'
import {
  headerNames,
  readOperations,
  statusesOf,
  type ContractDocument,
  type Operations,
} from './contract.ts'
import { cors } from './cors.ts'
import { checkCredentials } from './credentials.ts'
import { createFail, type Fail } from './fail.ts'
import { FaultError, type Fault } from './faults.ts'
import { createMockHandler, type MockBindings, type Surroundings } from './mock-handler.ts'
import { serveOwnRoutes, type ScenarioList } from './own-routes.ts'
import { checkPath } from './path.ts'
import { asksForExample, readPrefer, readQueryPreferences, withoutPreferences } from './prefer.ts'
import { readSimulated } from './simulated.ts'

/** As the contract says it: forms of at most 64 KiB. */
const BODY_BYTES_MAX = 65_536

export interface AppOptions {
  document: ContractDocument
  scenarios(): Promise<ScenarioList>
  /** What befalls the next request. */
  nextFault: () => Fault
  /** Aborted when the mock closes: what still waits then is not answered any more. */
  stopping: AbortSignal
  courier: Courier
  /** Answers what asks for no example; null where examples answer everything. */
  service: ((request: Request) => Promise<Response>) | null
}

export interface MockApp {
  /** Answers any request whatever, refusals included. */
  fetch(request: Request): Response | Promise<Response>
  fail: Fail
}

const pathOf = (request: Request): string => new URL(request.url).pathname

const factsOf = ({ req }: Context) => ({
  method: req.method,
  path: pathOf(req.raw),
  contentType: req.header('content-type'),
})

/** Throws when the document is of another contract than the routes were generated from. */
const operationOf = (operations: Operations, operationId: string) => {
  const operation = operations.get(operationId)
  if (operation) return operation
  throw new Error(`the contract given to the mock has no operation ${operationId}; build both anew`)
}

const handlersOf = (operations: Operations, surroundings: Surroundings): Handlers<null> => {
  const handlers = Object.keys(declared).map((operationId) => [
    operationId,
    createMockHandler(operationOf(operations, operationId), surroundings),
  ])
  // The answers come from the contract itself, which a compiler cannot see; `onViolation` tells of
  // one that does not fit.
  return Object.fromEntries(handlers) as Handlers<null>
}

/** Preflights go free: a browser would tell nobody why they failed. */
const withFaults =
  ({ nextFault, stopping }: Pick<AppOptions, 'nextFault' | 'stopping'>): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'OPTIONS') return next()
    const { delayMs, status } = nextFault()
    if (delayMs > 0) await sleep(delayMs, undefined, { signal: stopping })
    if (status !== null) throw new FaultError(status)
    return next()
  }

const throughService =
  (service: (request: Request) => Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const { preferences } = c.env as MockBindings
    const asked = { ...preferences, ...readPrefer(c.req.header('prefer') ?? '') }
    return asksForExample(asked) ? next() : service(c.req.raw)
  }

/**
 * The generated routes, so that a mocked request is read exactly as a real one, with Prism in the
 * place of a service.
 */
export const createMockApp = async (options: AppOptions): Promise<MockApp> => {
  const { document, courier, service } = options
  const operations = await readOperations(document)
  const fail = createFail(operations)
  const app = new OpenAPIHono()
  app.use(cors(headerNames(operations)), async (c, next) => {
    checkPath(pathOf(c.req.raw))
    await next()
  })
  serveOwnRoutes(app, options.scenarios)
  app.use(withFaults(options))
  if (service) app.use(throughService(service))
  const surroundings = { simulated: readSimulated(document), courier }
  register<null>(app, handlersOf(operations, surroundings), {
    authenticate: (c, { operationId }) => {
      checkCredentials(c.req.header('authorization'), operationOf(operations, operationId))
      return null
    },
    fail: (error, c, operation) => fail(error, operation?.operationId ?? null, factsOf(c)),
    bodyBytesMax: BODY_BYTES_MAX,
    validateResponses: 'log',
    onViolation: ({ operationId, status, issues }) => {
      // A wrong preference is refused with 400 also by an operation that has none.
      if (!statusesOf(operationOf(operations, operationId)).includes(status)) return
      console.error(
        `${operationId} ${status} is not what the contract declares: ${issues.join(' ')}`,
      )
    },
  })
  return { fetch: (request) => app.fetch(...routed(request)), fail }
}

/** The request as a route may read it, and beside it what its address says of the answer. */
const routed = (request: Request): [Request, MockBindings] => {
  const preferences = readQueryPreferences(new URL(request.url).searchParams)
  const url = withoutPreferences(request.url)
  // A new request is only made where there is something to take off.
  return [url === request.url ? request : new Request(url, request), { preferences }]
}
