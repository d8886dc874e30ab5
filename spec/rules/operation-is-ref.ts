import { basename, extname } from 'node:path'
import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { operationsOf, type Operation } from './operations.ts'

/**
 * One operation a file, named by its operationId: the id is the address. Holds for the source; a
 * bundle has no files left.
 */
export const operationIsRef: Oas3Rule = () => ({
  Paths(paths, ctx) {
    for (const operation of operationsOf(paths, ctx)) checkPlace(operation, ctx)
  },
  WebhooksMap(webhooks, ctx) {
    for (const operation of operationsOf(webhooks, ctx)) checkPlace(operation, ctx)
  },
})

function checkPlace(operation: Operation, ctx: UserContext): void {
  const { method, path, raw, rawLocation, node, location } = operation
  if (typeof raw['$ref'] !== 'string') {
    ctx.report({
      message: `${method} ${path} is written in place: move it to its own file and refer to it.`,
      location: rawLocation.key(),
    })
    return
  }
  const file = location.source.absoluteRef
  const name = basename(file, extname(file))
  if (name === node['operationId']) return
  ctx.report({
    message: `${name}${extname(file)} holds \`${String(node['operationId'])}\`: name the file by its operationId.`,
    location: location.child(['operationId']),
  })
}
