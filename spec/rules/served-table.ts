import type { Oas3Rule } from '@redocly/openapi-core'
import { isNode, type Node } from './operations.ts'

const KEYS = ['path', 'mediaType', 'summary']

/** What is served beside the operations is listed in `x-served`, each path once. */
export const servedTable: Oas3Rule = () => ({
  Root(root, ctx) {
    const rows: unknown = Reflect.get(root, 'x-served') ?? []
    const seen = new Set(Object.keys(root.paths ?? {}))
    const list: unknown[] = Array.isArray(rows) ? rows : [rows]
    for (const [index, row] of list.entries()) {
      const problem = isNode(row) ? problemOf(row, seen) : 'must be a row with path and mediaType'
      const location = ctx.location.child(['x-served', index])
      if (problem) ctx.report({ message: `x-served ${index}: ${problem}.`, location })
      if (isNode(row)) seen.add(String(row['path']))
    }
  },
})

function problemOf(row: Node, seen: ReadonlySet<string>): string | null {
  const path = String(row['path'])
  const unknown = Object.keys(row).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) return `${unknown} is not a key of a row`
  if (!/^\/[\w./*-]+$/.test(path)) return 'path must start with / and have no parameters'
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(String(row['mediaType']))) return 'mediaType must be one'
  if (typeof row['summary'] !== 'string' || row['summary'] === '') return 'needs a summary'
  return seen.has(path) ? `${path} is served already` : null
}
