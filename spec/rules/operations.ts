import type { UserContext } from '@redocly/openapi-core'

export type Node = Record<string, unknown>
export type Location = UserContext['location']

/** A node of the document with the place it is written at, after following references. */
export interface Located {
  node: Node
  location: Location
}

export interface Operation extends Located {
  path: string
  method: string
  /** As it stands under the path, before its reference is followed. */
  raw: Node
  rawLocation: Location
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The operations of `paths`, which are served, or of `webhooks`; not those of callbacks. */
export const operationsOf = (paths: object, ctx: UserContext): Operation[] =>
  Object.entries(paths).flatMap(([path, reference]) => {
    const item = follow(reference, ctx.location.child([path]), ctx)
    if (item === null) return []
    return METHODS.flatMap((method) => {
      const raw = item.node[method]
      const rawLocation = item.location.child([method])
      const operation = follow(raw, rawLocation, ctx)
      return operation && isNode(raw) ? [{ ...operation, path, method, raw, rawLocation }] : []
    })
  })

/** The members of an object at this place, each with its references followed. */
export const membersOf = (at: Located, key: string, ctx: UserContext): [string, Located][] =>
  Object.entries(at.node[key] ?? {}).flatMap(([name, value]) => {
    const member = follow(value, at.location.child([key, name]), ctx)
    return member ? [[name, member]] : []
  })

/** Null for what is not an object or cannot be resolved; other rules report that. */
export function follow(value: unknown, location: Location, ctx: UserContext): Located | null {
  if (!isNode(value)) return null
  if (typeof value['$ref'] !== 'string') return { node: value, location }
  const target = ctx.resolve<Node>({ $ref: value['$ref'] }, location.source.absoluteRef)
  return isNode(target.node) && target.location ? follow(target.node, target.location, ctx) : null
}
