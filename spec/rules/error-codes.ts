import type { UserContext } from '@redocly/openapi-core'
import { follow, membersOf, type Located } from './operations.ts'

/** Dialect → code → its row in `x-errors`. */
export type ErrorCodes = ReadonlyMap<string, ReadonlyMap<string, Located>>

/** The tables of the root, with their references followed; none where there is no `x-errors`. */
export function readErrorCodes(root: object, ctx: UserContext): ErrorCodes {
  const reference: unknown = Reflect.get(root, 'x-errors')
  const at = follow({ tables: reference }, ctx.location, ctx)
  const tables = at === null ? [] : membersOf(at, 'tables', ctx)
  return new Map(tables.map(([dialect, table]) => [dialect, readRows(table, ctx)]))
}

const readRows = ({ node, location }: Located, ctx: UserContext): Map<string, Located> =>
  new Map(
    Object.entries(node).flatMap(([code, value]) => {
      const row = follow(value, location.child([code]), ctx)
      return row === null ? [] : [[code, row] as const]
    }),
  )
