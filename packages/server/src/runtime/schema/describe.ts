import { z } from 'zod'
import { nodeOf, type NumberOptions } from './node.ts'

export type JsonSchema = Record<string, unknown>

/** The JSON Schema of a schema, made from the same arguments as its checks. */
export function describe(schema: z.ZodType): JsonSchema {
  const node = nodeOf(schema)
  return node.kind === 'named'
    ? { $ref: `#/components/schemas/${node.name.replaceAll('~', '~0').replaceAll('/', '~1')}` }
    : describeHere(schema)
}

/** As `describe`, but a component is written out and not referred to. */
export function describeHere(schema: z.ZodType): JsonSchema {
  const node = nodeOf(schema)
  switch (node.kind) {
    case 'any':
      return {}
    case 'never':
      return { not: {} }
    case 'boolean':
    case 'null':
      return { type: node.kind }
    case 'string':
      return { type: 'string', ...node.options }
    case 'number':
    case 'integer':
      return { type: node.kind, ...numberKeywords(node.options) }
    case 'values':
      return {
        ...(node.types === undefined ? {} : { type: oneOrAll(node.types) }),
        ...(node.keyword === 'const' ? { const: node.values[0] } : { enum: node.values }),
      }
    case 'array':
      return { type: 'array', items: describe(node.items), ...node.options }
    case 'object':
      return { type: 'object', ...(documented(withoutStyles(node.options)) as JsonSchema) }
    case 'types':
      return joinTypes(node.members.map(describe))
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return {
        [node.kind]: node.members.map(describe),
        ...(node.discriminator === undefined ? {} : { discriminator: node.discriminator }),
      }
    case 'lazy':
      return describe(node.get())
    case 'named':
      return describe(node.schema)
    case 'defaulted':
      return { ...describe(node.schema), default: node.value }
  }
}

/** A copy of a value in which every schema has become its JSON Schema. */
export function documented(value: unknown): unknown {
  if (value instanceof z.ZodType) return describe(value)
  if (Array.isArray(value)) return value.map(documented)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, documented(member)]),
  )
}

function numberKeywords({ clamp, ...keywords }: NumberOptions): JsonSchema {
  return clamp === undefined ? { ...keywords } : { ...keywords, 'x-clamp': clamp }
}

function withoutStyles(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'styles'))
}

const joinTypes = (members: readonly JsonSchema[]): JsonSchema => ({
  ...members.reduce((all, member) => ({ ...all, ...member }), {}),
  type: members.map((member) => member['type']),
})

const oneOrAll = <T>(values: readonly T[]): T | readonly T[] =>
  values.length === 1 ? values[0]! : values
