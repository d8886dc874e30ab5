import { isJson } from '../model/media-type.ts'
import type { Model, ObjectSchema, Operation, Property, Schema } from '../model/types.ts'

/** One page of a list: where its items are, and what they are. */
export interface Paged {
  /** The property that holds the items. */
  items: string
  item: Schema
}

/**
 * Tells which operations answer one page of a list: a success is a JSON object with one array in
 * it, and with a link to the next page at one of these places (`next_uri`, `meta.next_url`).
 */
export function pagesOf(
  model: Model,
  nextLinks: readonly string[],
): (of: Operation) => Paged | undefined {
  const components = new Map(model.components.map(({ name, schema }) => [name, schema]))
  const resolve = (schema: Schema | undefined): Schema | undefined =>
    schema?.kind === 'ref' ? resolve(components.get(schema.name)) : schema
  const property = (schema: Schema | undefined, name: string): Schema | undefined =>
    objectOf(resolve(schema))?.properties.find((one) => one.name === name)?.schema
  const has = (schema: Schema | undefined, path: string): boolean =>
    path.split('.').reduce(property, schema) !== undefined

  return ({ responses }) => {
    const contents = responses
      .filter(({ status }) => status < 300)
      .flatMap(({ content }) => content)
    const [first] = contents
    if (contents.length !== 1 || first === undefined || !isJson(first.mediaType)) return undefined
    if (!nextLinks.some((path) => has(first.schema, path))) return undefined
    const arrays = objectOf(resolve(first.schema))?.properties.flatMap(arrayOf) ?? []
    return arrays.length === 1 ? arrays[0] : undefined
  }
}

const objectOf = (schema: Schema | undefined): ObjectSchema | undefined =>
  schema?.kind === 'object' ? schema : undefined

const arrayOf = ({ name, schema }: Property): Paged[] =>
  schema.kind === 'array' ? [{ items: name, item: schema.items }] : []
