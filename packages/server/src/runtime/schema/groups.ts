import { z } from 'zod'
import { jsonObject } from './json-object.ts'
import { expecting, MISSING, valuesMessage } from './messages.ts'
import { type Discriminator, type Node, nodeOf, record, type Schema } from './node.ts'

type Members = readonly Schema<unknown>[]
type OneOf<M extends Members> = z.output<M[number]>
type AllOf<M extends Members> = M extends readonly [infer First, ...infer Rest extends Members]
  ? (First extends z.ZodType ? z.output<First> : unknown) & AllOf<Rest>
  : unknown

/** `type: [a, b]`. A single type beside null keeps the messages of that type. */
export function types<const M extends Members>(members: M): Schema<OneOf<M>> {
  const others = members.filter((member) => nodeOf(member).kind !== 'null')
  const only = others[0]
  const schema =
    others.length === 1 && others.length < members.length
      ? z.nullable(only!)
      : z.union(members, expecting(`must be ${list(members.map(accepted))}`))
  return record(schema, { kind: 'types', members }) as Schema<OneOf<M>>
}

export function anyOf<const M extends Members>(
  members: M,
  discriminator?: Discriminator,
): Schema<OneOf<M>> {
  const schema = z.union(members, expecting('must have one of the declared forms'))
  return record(schema, { kind: 'anyOf', members, discriminator })
}

/**
 * `tags` are the values of the discriminating property in each member, given where they are required and differ: then
 * at most one member can hold, and what is wrong is said of that one.
 */
export function oneOf<const M extends Members>(
  members: M,
  discriminator?: Discriminator,
  tags?: readonly (readonly string[])[],
): Schema<OneOf<M>> {
  const schema =
    discriminator !== undefined && tags !== undefined
      ? tagged(members, discriminator.propertyName, tags)
      : z.xor([...members], expecting('must have exactly one of the declared forms'))
  return record(schema, { kind: 'oneOf', members, discriminator }) as Schema<OneOf<M>>
}

function tagged(
  members: Members,
  property: string,
  tags: readonly (readonly string[])[],
): z.ZodType {
  const byTag = new Map(
    members.flatMap((member, index) => tags[index]!.map((tag) => [tag, member] as const)),
  )
  const message = valuesMessage([...byTag.keys()])
  return jsonObject({}).transform((value, context) => {
    const tag = (value as Record<string, unknown>)[property]
    const member = typeof tag === 'string' ? byTag.get(tag) : undefined
    if (member === undefined) {
      const text = tag === undefined ? MISSING : message
      context.issues.push({ code: 'custom', message: text, path: [property], input: value })
      return z.NEVER
    }
    const result = member.safeParse(value)
    if (result.success) return result.data
    for (const { message, path } of result.error.issues) {
      context.issues.push({ code: 'custom', message, path, input: value })
    }
    return z.NEVER
  })
}

/** Each member sees the whole value; what they keep of it is put together again. */
export function allOf<const M extends Members>(members: M): Schema<AllOf<M>> {
  const schema = members.reduce((left, right) => z.intersection(left, right))
  return record(schema as z.ZodType, { kind: 'allOf', members }) as Schema<AllOf<M>>
}

export function lazy<T>(get: () => Schema<T>): Schema<T> {
  return record(z.lazy(get), { kind: 'lazy', get })
}

/** A component schema; used elsewhere it is described by reference. */
export function named<T>(name: string, schema: Schema<T>): Schema<T> {
  const copy = schema.clone()
  return record(copy, { kind: 'named', name, schema })
}

/** Says what an absent value stands for. */
export function defaulted<T>(schema: Schema<T>, value: unknown): Schema<T> {
  return record(schema.clone(), { kind: 'defaulted', schema, value })
}

const accepted = (schema: z.ZodType): string => {
  const { kind } = nodeOf(schema)
  return NOUNS[kind] ?? kind
}

const NOUNS: Partial<Record<Node['kind'], string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
