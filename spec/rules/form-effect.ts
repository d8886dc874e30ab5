import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { isNode, membersOf, operationsOf, follow, type Located } from './operations.ts'

const FORM = 'application/x-www-form-urlencoded'
const EFFECTS = ['acted-on', 'ignored', 'refused']

/** Every parameter of a form says what it does: nothing is taken and silently dropped. */
export const formEffect: Oas3Rule = () => ({
  Paths(paths, ctx) {
    for (const operation of operationsOf(paths, ctx)) {
      const body = follow(operation.node['requestBody'], operation.location, ctx)
      if (body === null) continue
      for (const [type, mediaType] of membersOf(body, 'content', ctx)) {
        const schema = follow(mediaType.node['schema'], mediaType.location.child(['schema']), ctx)
        if (type === FORM && schema) checkForm(schema, ctx)
      }
    }
  },
})

function checkForm(schema: Located, ctx: UserContext): void {
  for (const [name, property] of membersOf(schema, 'properties', ctx)) {
    const problem = problemOf(property.node['x-effect'])
    if (problem)
      ctx.report({ message: `${name}: x-effect ${problem}.`, location: property.location })
  }
}

function problemOf(effect: unknown): string | null {
  if (!isNode(effect)) return 'is missing'
  if (!EFFECTS.includes(String(effect['effect']))) return `must be one of ${EFFECTS.join(', ')}`
  if (typeof effect['note'] !== 'string' || effect['note'] === '') return 'needs a note'
  const coded = Number.isInteger(effect['code'])
  if (effect['effect'] === 'refused' && !coded) return 'needs the code of its refusal'
  return effect['effect'] === 'ignored' && coded ? 'cannot have a code, as it never refuses' : null
}
