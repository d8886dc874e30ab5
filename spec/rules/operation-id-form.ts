import type { Oas3Rule } from '@redocly/openapi-core'
import { dialectOf } from './dialect.ts'
import { operationsOf } from './operations.ts'

const VERBS_BY_METHOD: Record<string, readonly string[]> = {
  get: ['fetch', 'list'],
  post: ['create', 'update', 'receive', 'reset', 'advance', 'replay'],
  put: ['update'],
  patch: ['update'],
  delete: ['delete'],
}

/** An operationId is a verb that fits the method, the dialect that its tag names, and a noun. */
export const operationIdForm: Oas3Rule = () => ({
  Paths(paths, ctx) {
    for (const { method, node, location } of operationsOf(paths, ctx)) {
      const id = typeof node['operationId'] === 'string' ? node['operationId'] : ''
      const tag = Array.isArray(node['tags']) ? String(node['tags'][0] ?? '') : ''
      const dialect = dialectOf(node)
      const verbs = VERBS_BY_METHOD[method] ?? []
      if (new RegExp(`^(${verbs.join('|')})${dialect}[A-Z][A-Za-z]*$`).test(id)) continue
      ctx.report({
        message: `operationId \`${id}\` must be ${verbs.join(' or ')} + ${dialect}Noun, as ${method} and the tag "${tag}" ask for.`,
        location: location.child(['operationId']),
      })
    }
  },
})
