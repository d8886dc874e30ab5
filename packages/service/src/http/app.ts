import type { BlobStore, Chat, Deliveries, Messaging, Simulator, Storage } from '@postel/core'
import { canonicalPath, OpenAPIHono, register, type OperationInfo } from '@postel/server'
import type { Context } from 'hono'
import { deliveryHandlers } from '../deliveries/handlers.ts'
import { chatHandlers } from '../dialects/chat/index.ts'
import { dialectOf } from '../dialects/dialects.ts'
import { signalWireHandlers } from '../dialects/signalwire/index.ts'
import { twilioHandlers } from '../dialects/twilio/index.ts'
import type { Log } from '../log.ts'
import { fetchSignedMedia } from '../media/fetch-signed-media.ts'
import type { MediaContent } from '../media/media-content.ts'
import type { MediaUrls } from '../media/media-urls.ts'
import type { SignedPaths } from '../media/signed-paths.ts'
import { simulatorHandlers } from '../simulator/handlers.ts'
import type { Auth } from '../wire/auth.ts'
import type { Authenticate } from './authenticate.ts'
import { fetchMetrics } from '../metrics/fetch-metrics.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Connection } from './connection.ts'
import { AccessError, ExpectationError } from './errors.ts'
import { CORS_HEADERS, REQUEST_ID_HEADERS } from './headers.ts'
import { fetchHealth } from './health.ts'
import { serveInspector } from './inspector.ts'
import { servePages } from './pages.ts'
import { pathnameOf } from './path.ts'
import { newRequestId } from './request-id.ts'
import { responseOf, type Refuse } from './refuse.ts'

/** As the contract says it: forms of at most 64 KiB. */
const BODY_BYTES_MAX = 65_536

export interface HttpOptions {
  messaging: Messaging
  chat: Chat
  simulator: Simulator
  /** False: whoever asks it is told that it is off. */
  isSimulatorOn: boolean
  deliveries: Deliveries
  storage: Storage
  blobs: BlobStore
  mediaUrls: MediaUrls
  signedPaths: SignedPaths
  /** Base of absolute URLs, without a `/` at its end. */
  publicUrl: () => string
  mediaContent: MediaContent
  authenticate: Authenticate
  refuse: Refuse
  validateResponses: 'off' | 'log' | 'enforce'
  metrics: Metrics
  /** Throws `AccessError` for whoever may not read them. */
  allowMetrics(authorization: string | undefined): void
  log: Log
}

/** Answers any request whatever, refusals included. Never rejects. */
export type Fetch = (request: Request, connection?: Connection) => Promise<Response>

/** What this file hands to the router with each request. */
interface Bindings extends Connection {
  requestId: string
  /** Filled in once the router knows it. */
  operationId?: string
}

export const createFetch = (options: HttpOptions): Fetch => {
  const { log, metrics } = options
  const router = createRouter(options)
  return async (request, { outgoing } = {}) => {
    const startedAt = performance.now()
    const requestId = newRequestId()
    const path = pathnameOf(request.url)
    const bindings: Bindings = { requestId, ...(outgoing && { outgoing }) }
    const response = isExpectationKnown(request)
      ? await router.fetch(request, bindings)
      : refuseExpectation(options.refuse, request)
    for (const [name, value] of CORS_HEADERS) response.headers.set(name, value)
    for (const name of REQUEST_ID_HEADERS) response.headers.set(name, requestId)
    const timeMs = performance.now() - startedAt
    const { operationId = 'none' } = bindings
    metrics.requests.add([operationId, String(response.status)])
    metrics.requestSeconds.observe([operationId], timeMs / 1000)
    if (log.isLevelEnabled('debug')) {
      const facts = { requestId, operationId, method: request.method, path }
      log.debug({ ...facts, status: response.status, timeMs: Math.round(timeMs) }, 'answered')
    }
    return response
  }
}

const isExpectationKnown = ({ headers }: Request): boolean => {
  const expectation = headers.get('expect')
  return expectation === null || expectation.toLowerCase() === '100-continue'
}

const refuseExpectation = (refuse: Refuse, { method, headers, url }: Request): Response => {
  const path = pathnameOf(url)
  return responseOf(
    refuse(new ExpectationError(), {
      method,
      hasContentType: headers.has('content-type'),
      operationId: null,
      canonicalPath: canonicalPath(method, path),
      path,
    }),
  )
}

const createRouter = (options: HttpOptions): OpenAPIHono => {
  const { authenticate, storage, log } = options
  const router = new OpenAPIHono()
  servePages(router)
  serveInspector(router, options)
  const handlers = {
    ...chatHandlers({ ...options, reads: storage.reads }),
    ...signalWireHandlers(options),
    ...twilioHandlers(options),
    ...simulatorHandlers(options),
    ...deliveryHandlers(options),
    fetchHealth: fetchHealth(options),
    fetchMetrics: fetchMetrics(options),
    fetchSignedMedia: fetchSignedMedia({ ...options, reads: storage.reads }),
  }
  register<Auth>(router, named(handlers), {
    isOf: ({ path: template }, path) => dialectOf(template) === dialectOf(path),
    authenticate: async (c, operation) => {
      const header = c.req.header('authorization')
      if (isForOperator(operation)) options.allowMetrics(header)
      if (isForOperator(operation) || isAnonymous(c, operation)) return { accountId: null }
      const auth = await authenticate(header, dialectOf(operation.path), goodFor(operation))
      if (isOfSimulator(operation) && !options.isSimulatorOn) throw new AccessError('simulator-off')
      return auth
    },
    fail: failWith(options),
    bodyBytesMax: BODY_BYTES_MAX,
    validateResponses: options.validateResponses,
    onViolation: (violation) => log.error(violation, 'an answer is not what the contract declares'),
  })
  return router
}

/** The same handlers, each of which says that it was reached. */
const named = <H extends object>(handlers: H): H => {
  const all = Object.entries(handlers) as [string, Handle][]
  return Object.fromEntries(
    all.map(([operationId, handle]): [string, Handle] => [
      operationId,
      (request, context) => {
        Object.assign(context.c.env as Bindings, { operationId })
        return handle(request, context)
      },
    ]),
  ) as H
}

type Handle = (request: unknown, context: { c: Context }) => unknown

/** The contract says by the name of its scheme where API tokens do not do. */
const goodFor = ({ security }: OperationInfo): 'any' | 'auth-token' =>
  security.includes('AccountBasic') ? 'auth-token' : 'any'

const isForOperator = ({ security }: OperationInfo): boolean => security.includes('OperatorBearer')

const isOfSimulator = ({ tags }: OperationInfo): boolean => tags.includes('Simulator')

/** Where credentials are optional, those that are sent must still be right. */
const isAnonymous = (c: Context, { securityOptional }: OperationInfo): boolean =>
  securityOptional && c.req.header('authorization') === undefined

const failWith =
  ({ refuse, log }: HttpOptions) =>
  (error: unknown, c: Context, operation: OperationInfo | null) => {
    const request = {
      method: c.req.method,
      hasContentType: c.req.raw.headers.has('content-type'),
      operationId: operation?.operationId ?? null,
      canonicalPath: c.req.path,
      path: pathnameOf(c.req.url),
    }
    const response = refuse(error, request)
    if (operation !== null) Object.assign(c.env as Bindings, { operationId: operation.operationId })
    if (response.status >= 500) {
      const { requestId } = c.env as Bindings
      log.error({ err: error, requestId, method: request.method, path: request.path }, 'failed')
    }
    return response
  }
