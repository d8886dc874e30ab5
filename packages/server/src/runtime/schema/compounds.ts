import type { z } from 'zod'
import { jsonArray } from './json-array.ts'
import { jsonObject } from './json-object.ts'
import { type ArrayOptions, type ObjectNode, record, type Schema, type Style } from './node.ts'

export function array<T>(items: Schema<T>, options: ArrayOptions = {}): Schema<readonly T[]> {
  const schema = jsonArray(items, options) as Schema<readonly T[]>
  return record(schema, { kind: 'array', items, options })
}

type Shape = Readonly<Record<string, Schema<unknown>>>
type Flat<T> = { [K in keyof T]: T[K] }

/** Any JSON value; unlike `unknown`, never absent, so that it makes an optional member of another schema required. */
type Present = NonNullable<unknown> | null

type ObjectOf<P extends Shape, R extends string> = Flat<
  { [K in keyof P & R]: z.output<P[K]> } & { [K in Exclude<keyof P, R>]?: z.output<P[K]> } & {
    [K in Exclude<R, keyof P>]: Present
  }
>

interface ObjectOptions<P extends Shape, R extends string> {
  properties: P
  required?: readonly R[]
  additionalProperties?: boolean
  minProperties?: number
  maxProperties?: number
}

interface OpenOptions<P extends Shape, R extends string> extends Omit<
  ObjectOptions<P, R>,
  'additionalProperties'
> {
  additionalProperties: Schema<unknown>
}

interface MapOptions<T, R extends string> {
  required?: readonly R[]
  additionalProperties?: Schema<T> | boolean
  minProperties?: number
  maxProperties?: number
}

/**
 * Members that are not declared are refused where `additionalProperties` is false, kept where it is true or a schema, or
 * where nothing is declared at all, and dropped where the document does not speak of them.
 */
export function object<const P extends Shape, const R extends string = never>(
  options: ObjectOptions<P, R>,
): Schema<ObjectOf<P, R>>
export function object<const P extends Shape, const R extends string = never>(
  options: OpenOptions<P, R>,
): Schema<ObjectOf<P, R> & { [name: string]: unknown }>
export function object<T = unknown, const R extends string = never>(
  options?: MapOptions<T, R>,
): Schema<{ [K in R]: Present } & { [name: string]: T }>
export function object(options: ObjectNode = {}): z.ZodType {
  return record(jsonObject(options), { kind: 'object', options })
}

type ParameterShape<P extends Shape, R extends string> = {
  [K in keyof P & R]: P[K]
} & { [K in Exclude<keyof P, R>]: z.ZodOptional<P[K]> }

interface ParameterOptions<P extends Shape, R extends string> {
  properties: P
  required?: readonly R[]
  /** Query parameters that are not declared are ignored unless this is said. */
  additionalProperties?: false
  styles?: { readonly [K in keyof P]?: Style }
}

/** The parameters of one place, or the headers of a response. */
export function parameters<const P extends Shape, const R extends string = never>(
  options: ParameterOptions<P, R>,
): z.ZodObject<Flat<ParameterShape<P, R>>> {
  const node = options as ObjectNode
  const schema = record(jsonObject(node), { kind: 'object', options: node })
  return schema as unknown as z.ZodObject<Flat<ParameterShape<P, R>>>
}
