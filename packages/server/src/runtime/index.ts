export { createRoute, OpenAPIHono } from '@hono/zod-openapi'
export { type Alias, type CanonicalPath, createCanonicalPath } from './aliases.ts'
export {
  type Defaulted,
  type HandlerContext,
  json,
  type NoParts,
  type OpenContext,
  xml,
} from './helpers.ts'
export { madeOnce } from './made-once.ts'
export { ContractError, registerOperations } from './register.ts'
export { array, object, parameters } from './schema/compounds.ts'
export { describe } from './schema/describe.ts'
export { allOf, anyOf, defaulted, lazy, named, oneOf, types } from './schema/groups.ts'
export type { Schema } from './schema/node.ts'
export {
  anything,
  boolean,
  constant,
  integer,
  nil,
  nothing,
  number,
  oneValueOf,
  string,
} from './schema/scalars.ts'
export {
  type ContractViolation,
  type Issue,
  type OperationInfo,
  type Refusal,
  RefusalError,
  type RegisterOptions,
  type ResponseValue,
} from './types.ts'
