import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { dialectOf } from './dialect.ts'
import { readErrorCodes, type ErrorCodes } from './error-codes.ts'
import { isNode, membersOf, operationsOf, type Location, type Operation } from './operations.ts'

/** The keys under which examples show a code; in XML the elements `Code` and `ErrorCode`. */
const CODE_KEYS = ['code', 'error_code', 'ErrorCode']
const CODE_ELEMENT = /<(?:Error)?Code>(\d+)</g

/**
 * Every code that an example or an effect shows has a row in `x-errors`, and a refusal the status
 * of its row: so `/docs/errors` has an anchor for each.
 */
export const errorCodeListed: Oas3Rule = () => {
  let tables: ErrorCodes = new Map()
  const check = (value: unknown, location: Location, ctx: UserContext): void => {
    for (const code of codesIn(value)) {
      if ([...tables.values()].some((rows) => rows.has(code))) continue
      ctx.report({ message: `Code ${code} has no row in x-errors.`, location: location.key() })
    }
  }
  return {
    Root(root, ctx) {
      tables = readErrorCodes(root, ctx)
    },
    Example(example, ctx) {
      check(example.value, ctx.location, ctx)
    },
    Schema(schema, ctx) {
      check([schema.example, Reflect.get(schema, 'x-effect')], ctx.location, ctx)
      for (const key of CODE_KEYS) {
        const property = schema.properties?.[key]
        if (isNode(property)) check({ [key]: property['example'] }, ctx.location, ctx)
      }
    },
    Paths(paths, ctx) {
      for (const operation of operationsOf(paths, ctx)) checkRefusals(operation, tables, ctx)
    },
  }
}

/** Dialects share codes, not always meanings: a refusal is looked up in its own table. */
function checkRefusals(operation: Operation, tables: ErrorCodes, ctx: UserContext): void {
  const own = tables.get(dialectOf(operation.node))
  const candidates = own ? [own] : [...tables.values()]
  for (const [status, response] of membersOf(operation, 'responses', ctx)) {
    if (!/^[45]/.test(status)) continue
    for (const [, mediaType] of membersOf(response, 'content', ctx)) {
      for (const [name, example] of membersOf(mediaType, 'examples', ctx)) {
        for (const code of codesIn(example.node['value'])) {
          const statuses = candidates.flatMap((rows) => rows.get(code)?.node['status'] ?? [])
          if (statuses.map(String).includes(status)) continue
          ctx.report({
            message: `Example ${name} shows ${code} under ${status}, which x-errors does not say.`,
            location: example.location.child(['value']),
          })
        }
      }
    }
  }
}

function codesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(CODE_ELEMENT)].flatMap(([, code]) => code ?? [])
  }
  if (Array.isArray(value)) return value.flatMap(codesIn)
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const isCode = CODE_KEYS.includes(key) && /^\d+$/.test(String(inner))
    return isCode ? [String(inner)] : codesIn(inner)
  })
}
