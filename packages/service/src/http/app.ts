import { randomUUID } from 'node:crypto'
import type { BlobStore, Chat, Messaging, Storage } from '@postel/core'
import { canonicalPath, OpenAPIHono, register, type OperationInfo } from '@postel/server'
import type { Context } from 'hono'
import { chatHandlers } from '../dialects/chat/index.ts'
import { dialectOf } from '../dialects/dialects.ts'
import { signalWireHandlers } from '../dialects/signalwire/index.ts'
import { twilioHandlers } from '../dialects/twilio/index.ts'
import type { Log } from '../log.ts'
import { fetchSignedMedia } from '../media/fetch-signed-media.ts'
import type { MediaContent } from '../media/media-content.ts'
import type { MediaUrls } from '../media/media-urls.ts'
import type { SignedPaths } from '../media/signed-paths.ts'
import type { Auth } from '../wire/auth.ts'
import type { Authenticate } from './authenticate.ts'
import { ExpectationError } from './errors.ts'
import { CORS_HEADERS, REQUEST_ID_HEADERS } from './headers.ts'
import { fetchHealth } from './health.ts'
import { servePages } from './pages.ts'
import { pathnameOf } from './path.ts'
import { responseOf, type Refuse } from './refuse.ts'

/** As the contract says it: forms of at most 64 KiB. */
const BODY_BYTES_MAX = 65_536

export interface HttpOptions {
  messaging: Messaging
  chat: Chat
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
  log: Log
}

/** Answers any request whatever, refusals included. Never rejects. */
export type Fetch = (request: Request) => Promise<Response>

/** What this file hands to the router with each request. */
interface Bindings {
  requestId: string
}

export const createFetch = (options: HttpOptions): Fetch => {
  const { log } = options
  const router = createRouter(options)
  return async (request) => {
    const startedAt = performance.now()
    const requestId = `RQ${randomUUID().replaceAll('-', '')}`
    const path = pathnameOf(request.url)
    const response = isExpectationKnown(request)
      ? await router.fetch(request, { requestId } satisfies Bindings)
      : refuseExpectation(options.refuse, request)
    for (const [name, value] of CORS_HEADERS) response.headers.set(name, value)
    for (const name of REQUEST_ID_HEADERS) response.headers.set(name, requestId)
    if (log.isLevelEnabled('debug')) {
      const timeMs = Math.round(performance.now() - startedAt)
      log.debug({ requestId, method: request.method, path, status: response.status, timeMs })
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
  const handlers = {
    ...chatHandlers({ ...options, reads: storage.reads }),
    ...signalWireHandlers(options),
    ...twilioHandlers(options),
    fetchHealth: fetchHealth(options),
    fetchSignedMedia: fetchSignedMedia({ ...options, reads: storage.reads }),
  }
  register<Auth>(router, handlers, {
    isOf: ({ path: template }, path) => dialectOf(template) === dialectOf(path),
    authenticate: (c, operation) =>
      isAnonymous(c, operation)
        ? { accountId: null }
        : authenticate(c.req.header('authorization'), dialectOf(operation.path)),
    fail: failWith(options),
    bodyBytesMax: BODY_BYTES_MAX,
    validateResponses: options.validateResponses,
    onViolation: (violation) => log.error(violation, 'an answer is not what the contract declares'),
  })
  return router
}

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
    if (response.status >= 500) {
      const { requestId } = c.env as Bindings
      log.error({ err: error, requestId, method: request.method, path: request.path }, 'failed')
    }
    return response
  }
