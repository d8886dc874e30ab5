import { key, quote } from '../model/names.ts'
import type { Model, Operation } from '../model/types.ts'
import { braces, brackets } from './print.ts'

/** `operations.gen.ts`: what the runtime and tests need to know of each operation. */
export function emitOperations(model: Model): string {
  const names = model.operations.map(({ operationId }) => quote(operationId))
  const union = names.length === 0 ? ' never' : names.map((name) => `\n  | ${name}`).join('')
  const table = model.operations.map((op) => `${key(op.operationId)}: ${emitOperation(op)}`)
  return `export type OperationId =${union}

export const operations: Readonly<Record<OperationId, s.OperationInfo>> = ${braces(table)}\n`
}

function emitOperation(operation: Operation): string {
  const responses = operation.responses.map(({ status, content }) => {
    return `${status}: ${brackets(content.map(({ mediaType }) => quote(mediaType)))}`
  })
  return braces([
    `operationId: ${quote(operation.operationId)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(operation.path)}`,
    `tags: ${brackets(operation.tags.map(quote))}`,
    `security: ${brackets(operation.security.map(quote))}`,
    `securityOptional: ${operation.securityOptional}`,
    `responses: ${braces(responses)}`,
  ])
}
