import type { z } from 'zod'

/** A zod schema that this package made; `T` is the value it gives. */
export type Schema<T> = z.ZodType<T>

export type Scalar = string | number | boolean | null

export interface StringOptions {
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

export interface NumberOptions {
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  format?: string
  /** In text contexts a larger value becomes this one. */
  clamp?: number
}

export interface ArrayOptions {
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

export interface Discriminator {
  propertyName: string
  mapping?: Readonly<Record<string, string>>
}

/** What a schema was made of. The document and the text decoder are derived from it, as the checks are. */
export type Node =
  | { kind: 'string'; options: StringOptions }
  | { kind: 'number' | 'integer'; options: NumberOptions }
  | { kind: 'boolean' | 'null' | 'any' | 'never' }
  | {
      kind: 'values'
      keyword: 'enum' | 'const'
      values: readonly Scalar[]
      types?: readonly string[]
    }
  | { kind: 'array'; items: z.ZodType; options: ArrayOptions }
  | { kind: 'object'; options: ObjectNode }
  | { kind: 'types'; members: readonly z.ZodType[] }
  | {
      kind: 'allOf' | 'anyOf' | 'oneOf'
      members: readonly z.ZodType[]
      discriminator?: Discriminator | undefined
    }
  | { kind: 'lazy'; get: () => z.ZodType }
  | { kind: 'named'; name: string; schema: z.ZodType }
  | { kind: 'defaulted'; schema: z.ZodType; value: unknown }

export interface ObjectNode {
  properties?: Readonly<Record<string, z.ZodType>>
  required?: readonly string[]
  additionalProperties?: boolean | z.ZodType
  minProperties?: number
  maxProperties?: number
  /** How parameters are written, where it is not as usual. */
  styles?: Readonly<Record<string, Style>>
}

export interface Style {
  style?: string
  explode?: boolean
}

const nodes = new WeakMap<z.ZodType, Node>()

export function record<S extends z.ZodType>(schema: S, node: Node): S {
  nodes.set(schema, node)
  return schema
}

export function nodeOf(schema: z.ZodType): Node {
  const node = nodes.get(schema)
  if (node === undefined) throw new TypeError('a schema must be made by this package')
  return node
}

/** The declared default, if there is one; a component's own holds where the component is referred to. */
export function defaultOf(schema: z.ZodType): { value: unknown } | undefined {
  const node = nodeOf(schema)
  if (node.kind === 'defaulted') return { value: node.value }
  if (node.kind === 'named') return defaultOf(node.schema)
  return node.kind === 'lazy' ? defaultOf(node.get()) : undefined
}

/** The node behind names, laziness and defaults. */
export function bareNode(schema: z.ZodType): Node {
  let node = nodeOf(schema)
  while (node.kind === 'named' || node.kind === 'lazy' || node.kind === 'defaulted') {
    node = nodeOf(node.kind === 'lazy' ? node.get() : node.schema)
  }
  return node
}
