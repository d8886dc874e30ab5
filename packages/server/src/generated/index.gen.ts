// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'

import { aliases, canonicalPath } from './aliases.gen.ts'
import { callbacks } from './callbacks.gen.ts'
import type { Handlers } from './handlers.gen.ts'
import { operations } from './operations.gen.ts'
import { routes } from './routes.gen.ts'
import * as schemas from './schemas.gen.ts'
import { webhooks } from './webhooks.gen.ts'

export type * from './handlers.gen.ts'
export type { OperationId } from './operations.gen.ts'
export type * from './types.gen.ts'
export { aliases, callbacks, canonicalPath, operations, routes, schemas, webhooks }

/** Serves every operation of the contract from `app`, and refuses all that it does not declare. */
export function register<Auth>(
  app: s.OpenAPIHono,
  handlers: Handlers<Auth>,
  options: s.RegisterOptions<Auth>,
): void {
  const contract = { aliases, callbacks, operations, routes, schemas, webhooks }
  s.registerOperations(app, contract, handlers, options)
}
