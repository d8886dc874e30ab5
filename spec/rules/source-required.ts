import type { Oas3Rule } from '@redocly/openapi-core'
import { isNode } from './operations.ts'

const CURE =
  'give `url` with `commit` or `date` (YYYY-MM-DD), or `own` with the reason why no vendor has it.'

/** Every operation, also of a callback, says where it is known from. */
export const sourceRequired: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const sources = (operation as { 'x-source'?: unknown })['x-source']
    if (!Array.isArray(sources) || sources.length === 0) {
      report({ message: `x-source is missing: ${CURE}`, location: location.key() })
      return
    }
    sources.forEach((source: unknown, index) => {
      if (isSource(source)) return
      report({
        message: `This source says too little: ${CURE}`,
        location: location.child(['x-source', index]),
      })
    })
  },
})

export function isSource(source: unknown): boolean {
  if (!isNode(source)) return false
  if (typeof source['own'] === 'string') return source['own'].length > 0
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(String(source['date']))
  const pinned = /^[0-9a-f]{7,40}$/.test(String(source['commit']))
  return /^https:\/\/\S+$/.test(String(source['url'])) && (dated || pinned)
}
