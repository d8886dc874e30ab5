import type { z } from 'zod'
import { bareNode, type Scalar } from '../schema/node.ts'

/** What text may stand for, by the schema it must fit. */
export interface TextKind {
  /** Text itself is accepted, so text stays as it is. */
  text: boolean
  integer: boolean
  number: boolean
  boolean: boolean
  array: boolean
  /** The largest value; larger ones become it. */
  clamp: number
  /** The kind of an array's items. */
  items: TextKind | undefined
}

/** Derived once for each parameter and field, when the routes are registered. */
export function textKind(schema: z.ZodType): TextKind {
  const kind: TextKind = {
    text: false,
    integer: false,
    number: false,
    boolean: false,
    array: false,
    clamp: Infinity,
    items: undefined,
  }
  collect(schema, kind)
  return kind
}

function collect(schema: z.ZodType, kind: TextKind): void {
  const node = bareNode(schema)
  switch (node.kind) {
    case 'string':
    case 'any':
      kind.text = true
      return
    case 'number':
    case 'integer':
      kind[node.kind] = true
      kind.clamp = Math.min(kind.clamp, node.options.clamp ?? Infinity)
      return
    case 'boolean':
      kind.boolean = true
      return
    case 'values':
      for (const value of node.values) collectValue(value, kind)
      if (node.types?.includes('number')) kind.number = true
      return
    case 'array':
      kind.array = true
      kind.items = textKind(node.items)
      return
    case 'types':
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      for (const member of node.members) collect(member, kind)
      return
    default:
  }
}

function collectValue(value: Scalar, kind: TextKind): void {
  if (typeof value === 'string') kind.text = true
  else if (typeof value === 'number') kind[Number.isInteger(value) ? 'integer' : 'number'] = true
  else if (typeof value === 'boolean') kind.boolean = true
}
