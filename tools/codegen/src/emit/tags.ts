import type { Schema } from '../model/types.ts'

/** The constants that a schema requires of a property; none where it leaves the property open. */
export function tagsOf(
  components: ReadonlyMap<string, Schema>,
  schema: Schema,
  property: string,
): string[] {
  switch (schema.kind) {
    case 'ref':
      return tagsOf(components, components.get(schema.name)!, property)
    case 'allOf':
      return schema.members.map((one) => tagsOf(components, one, property)).find(isFilled) ?? []
    case 'object': {
      const found = schema.properties.find(({ name, required }) => name === property && required)
      return found === undefined ? [] : constantsOf(components, found.schema)
    }
    default:
      return []
  }
}

function constantsOf(components: ReadonlyMap<string, Schema>, schema: Schema): string[] {
  if (schema.kind === 'ref') return constantsOf(components, components.get(schema.name)!)
  if (schema.kind !== 'enum') return []
  const { values } = schema
  return values.every((value) => typeof value === 'string') ? (values as string[]) : []
}

const isFilled = (tags: readonly string[]): boolean => tags.length > 0
