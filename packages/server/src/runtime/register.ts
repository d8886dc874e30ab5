import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Alias } from './aliases.ts'
import { createCanonicalPath } from './aliases.ts'
import {
  checkResponse,
  type ResponseChecker,
  responseChecker,
  type ResponseConfig,
} from './check-response.ts'
import {
  type DecodedRequest,
  decodeRequest,
  type RequestConfig,
  type RequestDecoder,
  requestDecoder,
} from './decode-request.ts'
import { documentWhenAsked } from './document.ts'
import { compareTemplates, PathTemplates, rawPath } from './paths.ts'
import { answerUnknown } from './unknown-route.ts'
import { send } from './send.ts'
import type { OperationInfo, RegisterOptions, ResponseValue } from './types.ts'

/** A `createRoute` object, as far as it is read here. */
export interface Route {
  request?: RequestConfig
  responses: Readonly<Record<string, ResponseConfig>>
}

/** Everything that is generated from one document. */
export interface Contract {
  operations: Readonly<Record<string, OperationInfo>>
  routes: object
  callbacks: object
  webhooks: object
  schemas: object
  aliases: readonly Alias[]
}

type Handler<Auth> = (
  request: DecodedRequest,
  context: { auth: Auth; c: Context },
) => ResponseValue | Promise<ResponseValue>

/**
 * Serves the operations of a contract. What a request does not change is worked out once, at the
 * first request that needs it: a contract is large, and few services are asked for all of it.
 */
export function registerOperations<Auth>(
  app: OpenAPIHono,
  contract: Contract,
  handlers: object,
  options: RegisterOptions<Auth>,
): void {
  const operations = Object.values(contract.operations)
  const templates = new PathTemplates(operations.map(({ path }) => path))
  const canonicalPath = createCanonicalPath(contract.aliases)
  // Hono takes this only in its constructor, and copies it onto the app in this way.
  Object.assign(app, {
    getPath: ({ method, url }: Request) => canonicalPath(method, rawPath(url)),
  })
  for (const operation of operations.toSorted((a, b) => compareTemplates(a.path, b.path))) {
    const handle = Reflect.get(handlers, operation.operationId) as Handler<Auth> | undefined
    if (handle === undefined) throw new TypeError(`no handler for ${operation.operationId}`)
    const run = runner(operation, contract, handle.bind(handlers), templates, options)
    app.on(operation.method.toUpperCase(), templates.routingPath(operation.path), run)
  }
  documentWhenAsked(app, contract)
  app.notFound(answerUnknown(operations, templates, canonicalPath, options))
  app.onError((error, c) => send(c, options.fail(error, c, null)))
}

/** The way of one request: authenticate, decode and validate, handle, check the response, send. */
function runner<Auth>(
  operation: OperationInfo,
  contract: Contract,
  handle: Handler<Auth>,
  templates: PathTemplates,
  options: RegisterOptions<Auth>,
): (c: Context) => Promise<Response> {
  let prepared: Prepared | undefined
  const isOpen = operation.security.length === 0
  return async (c) => {
    if (options.isOf?.(operation, c.req.path) === false) return c.notFound()
    prepared ??= prepare(operation, contract, templates)
    const { decoder, checker } = prepared
    let response: ResponseValue
    try {
      const auth = isOpen ? (undefined as Auth) : await options.authenticate(c, operation)
      const request = await decodeRequest(decoder, c, options.bodyBytesMax)
      response = await handle(request, { auth, c })
    } catch (error) {
      response = options.fail(error, c, operation)
    }
    if (options.validateResponses !== 'off')
      response = checked(response, c, operation, checker, options)
    return send(c, response)
  }
}

interface Prepared {
  decoder: RequestDecoder
  checker: ResponseChecker
}

function prepare(
  { operationId, path }: OperationInfo,
  contract: Contract,
  templates: PathTemplates,
): Prepared {
  const route = Reflect.get(contract.routes, operationId) as Route
  return {
    decoder: requestDecoder(route.request ?? {}, path, templates.expression(path)),
    checker: responseChecker(route.responses),
  }
}

function checked<Auth>(
  response: ResponseValue,
  c: Context,
  operation: OperationInfo,
  checker: ResponseChecker,
  options: RegisterOptions<Auth>,
): ResponseValue {
  const issues = checkResponse(checker, response)
  if (issues.length === 0) return response
  const { operationId } = operation
  options.onViolation({
    operationId,
    status: response.status,
    contentType: response.contentType,
    issues,
  })
  if (options.validateResponses === 'log') return response
  return options.fail(new ContractError(operationId, issues), c, operation)
}

/** The service was about to answer what its contract does not declare. */
export class ContractError extends Error {
  override readonly name = 'ContractError'

  constructor(operationId: string, issues: readonly string[]) {
    super(`${operationId} would not answer by its contract: ${issues.join(' ')}`)
  }
}
