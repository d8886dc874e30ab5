import { z } from 'zod'
import { itemsMessage, MISSING } from './messages.ts'
import type { ArrayOptions } from './node.ts'
import { canonicalJson } from './canonical-json.ts'

type Payload = z.core.ParsePayload

interface ArrayDef {
  type: 'array'
  element: z.ZodType
  options: ArrayOptions
}

/**
 * A zod type for JSON arrays. Zod's own checks the items as they came out; whether two items are the same can only be
 * told of what went in.
 */
const JsonArray = z.core.$constructor<z.ZodType, ArrayDef>('JsonArray', (inst, def) => {
  z.ZodType.init(inst, def)
  const { element, options } = def

  inst._zod.parse = (payload, context) => {
    const value: unknown = payload.value
    if (!Array.isArray(value)) {
      refuse(payload, value, value === undefined ? MISSING : 'must be an array')
      return payload
    }
    checkItems(value, options, payload)
    payload.value = runItems(value, element, payload, context)
    return payload
  }
})

export const jsonArray = (element: z.ZodType, options: ArrayOptions): z.ZodType =>
  new JsonArray({ type: 'array', element, options })

/** The same array, unless an item came out changed. */
function runItems(
  items: readonly unknown[],
  element: z.ZodType,
  payload: Payload,
  context: z.core.ParseContextInternal,
): readonly unknown[] {
  let output: unknown[] | undefined
  items.forEach((item, index) => {
    const result = element._zod.run({ value: item, issues: [] }, context) as Payload
    if (result.issues.length > 0) {
      payload.issues.push(...z.core.util.prefixIssues(index, result.issues))
    }
    if (result.value !== item) (output ??= [...items])[index] = result.value
  })
  return output ?? items
}

function checkItems(items: readonly unknown[], options: ArrayOptions, payload: Payload): void {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = options
  if (items.length > maxItems) refuse(payload, items, itemsMessage(options), 'too_many')
  else if (items.length < minItems) refuse(payload, items, itemsMessage(options))
  else if (uniqueItems && hasRepeats(items)) refuse(payload, items, 'must not hold an item twice')
}

function refuse(payload: Payload, input: unknown, message: string, problem = 'invalid'): void {
  payload.issues.push({ code: 'custom', message, params: { problem }, path: [], input })
}

/** One look at each item: the list may be as long as a body can be. */
const hasRepeats = (values: readonly unknown[]): boolean =>
  new Set(values.map(canonicalJson)).size < values.length
